import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLAIN_KINDS } from '../../src/domain/history/event-kinds.ts';
import { FOLLOW_UP_NAMES, followUpEntry } from '../../src/domain/letters/follow-up.ts';
import { RIGHT_NAMES, rightEntry } from '../../src/domain/rights/right.ts';
import { LANGUAGE_CODES } from '../../src/i18n/languages.ts';
import { FROZEN_CONTENT } from '../fixtures/frozen-content.ts';
import { type ScratchCopy, scratchCopy } from '../scratch-copy.ts';
import { type Asking, EVENT, LETTER, REGISTER, RIGHT } from './additions.ts';
import { type Enumeration, enumerationsIn } from './enumerations.ts';

/*
 * A right, a letter, an event and a register are added to a copy of the project, at first with no more than their
 * entries in the tables. The type checker and the tests of content and tables then have to name every place that is
 * still to be filled, at first in the first language and then in each further one; once these are filled, nothing is
 * left, and nothing in the code lists a table's names without the new one.
 */

const project = fileURLToPath(new URL('../../', import.meta.url));
const FOLLOW_UPS: readonly string[] = FOLLOW_UP_NAMES;

const ADDITIONS = [RIGHT, LETTER, EVENT, REGISTER];
const PLACES = ADDITIONS.flatMap(({ name, places }) =>
  places.map((place) => [name, place.what, place] as const),
);
const [FIRST, ...OTHERS] = LANGUAGE_CODES;

/** The same place in a further language. */
const TRANSLATED = PLACES.flatMap(([name, what, { stops, translate, untranslated }]) =>
  translate && untranslated
    ? OTHERS.map((language) => {
        const place = {
          stops: stops?.(language),
          ...untranslated(language),
          add: (copy: ScratchCopy) => translate(copy, language),
        };
        return [name, what, language, place] as const;
      })
    : [],
);

/** The test without which no letter opens: what it misses first is named alone. */
const LETTERS = 'test/content/letters.test.ts';

/** The tests that watch over content and tables. */
const GUARDS = [
  LETTERS,
  'test/content/letter-languages.test.ts',
  'test/content/wordings.test.ts',
  'test/content/notices.test.ts',
  'test/domain/life/request-state.test.ts',
  'test/i18n',
  'test/ui/form/problem-message.test.ts',
];

/** A slow machine with other work checks the types of the whole project in minutes. */
const PATIENCE = 600_000;

interface Findings {
  /** Files in which the type checker finds mistakes. */
  readonly types: readonly string[];
  /** Names of tests that fail. */
  readonly tests: readonly string[];
}

describe('what is added to a table', () => {
  let copy: ScratchCopy;
  const stoppers: string[] = [];
  let missing: Findings;
  let untranslated: Findings;
  let left: Findings;

  beforeAll(async () => {
    copy = scratchCopy('additions');
    // The guards know the frozen content's notices by heart.
    for (const name of ['notices', 'notices.lock.json', 'controller.yaml'])
      rmSync(join(copy.root, 'content', name), { recursive: true, force: true });
    cpSync(FROZEN_CONTENT, join(copy.root, 'content'), { recursive: true });
    for (const { enter } of ADDITIONS) enter(copy);
    for (let stopper = await stopperIn(copy); stopper; stopper = await stopperIn(copy)) {
      stoppers.push(stopper.stops);
      stopper.add(copy);
    }
    missing = await findingsIn(copy);
    for (const [, , place] of PLACES) if (!isFilled(place.stops?.(FIRST))) place.add(copy);
    untranslated = await findingsIn(copy);
    for (const [, , , place] of TRANSLATED) if (!isFilled(place.stops)) place.add(copy);
    left = await findingsIn(copy);
  }, PATIENCE);

  afterAll(() => copy.remove());

  test.each(PLACES)('for %s the checks ask for %s', (_name, _what, place) => {
    const stops = place.stops?.(FIRST);
    if (stops) expect(stoppers).toContain(stops);
    else expectAsking(missing, place);
  });

  test.each(TRANSLATED)('for %s the checks ask for %s in %s', (_name, _what, _language, place) => {
    if (!isFilled(place.stops)) expectAsking(untranslated, place);
  });

  function isFilled(stops: string | undefined): boolean {
    return stops !== undefined && stoppers.includes(stops);
  }

  test('nothing is missing once every place is filled', () => {
    expect(left).toEqual({ types: [], tests: [] });
  });

  test.each([
    [RIGHT.name, RIGHT_NAMES, 3],
    [LETTER.name, FOLLOW_UP_NAMES, 3],
    [EVENT.name, PLAIN_KINDS, 4],
  ] as const)('no list in the code lacks %s', (name, names, atLeast) => {
    const lists = enumerationsIn(copy.root, names, atLeast).filter(
      (list) => !isOfStates(list) && !isHistory(list),
    );
    expect(lists.length).toBeGreaterThan(1);
    expect(lists.filter((list) => !list.names.includes(name)).map(whereAndWhat)).toEqual([]);
  });
});

test.each([
  ['a right', RIGHT_NAMES.map((right) => rightEntry(right).word), 3],
  ['a following letter', FOLLOW_UP_NAMES.map((letter) => followUpEntry(letter).word), 2],
  ['a register', registerSlugs(), 1],
] as const)('no code lists the folders of %s', (_, folders, atLeast) => {
  expect(enumerationsIn(project, folders, atLeast).map(whereAndWhat)).toEqual([]);
});

function expectAsking(findings: Findings, { types = [], tests = [] }: Asking): void {
  expect(types.length + tests.length).toBeGreaterThan(0);
  for (const file of types) expect(findings.types).toContain(file);
  for (const name of tests) expect(findings.tests).toContainEqual(expect.stringMatching(name));
}

/** The place without which no letter opens, in the language that lacks it, if there is one. */
async function stopperIn(copy: ScratchCopy): Promise<Stopper | undefined> {
  const failures = (await failuresIn(copy, [LETTERS])).join('\n');
  const all = [
    ...PLACES.map(([, , place]) => ({ stops: place.stops?.(FIRST), add: place.add })),
    ...TRANSLATED.map(([, , , place]) => place),
  ];
  return all.find((place): place is Stopper => place.stops !== undefined && failures.includes(place.stops));
}

interface Stopper {
  readonly stops: string;
  add(copy: ScratchCopy): void;
}

async function findingsIn(copy: ScratchCopy): Promise<Findings> {
  const [types, tests] = await Promise.all([mistakesIn(copy), failuresIn(copy, GUARDS)]);
  return { types, tests };
}

/** Files in which the type checker finds a mistake, of the code and of what the tests are made from. */
async function mistakesIn(copy: ScratchCopy): Promise<string[]> {
  if (!existsSync(join(copy.root, '.astro/types.d.ts'))) await copy.run('astro/bin/astro.mjs', ['sync']);
  const include = ['.astro/types.d.ts', 'src/**/*', 'test/fixtures/*.ts'];
  copy.write('tsconfig.scratch.json', JSON.stringify({ extends: './tsconfig.json', include }));
  const { status, output } = await copy.run('typescript/bin/tsc', ['-p', 'tsconfig.scratch.json']);
  const files = [...output.matchAll(/^(\S+)\(\d+,\d+\): error/gm)].map(([, file = '']) => file);
  if ((status === 0) !== (files.length === 0))
    throw new Error(`Expected the types to be checked.\n${output}`);
  return [...new Set(files)];
}

/** The tests that fail, by their whole names; a file that does not open by its path. */
async function failuresIn(copy: ScratchCopy, files: readonly string[]): Promise<string[]> {
  const { output } = await copy.run('vitest/vitest.mjs', [
    'run',
    ...['--reporter=json', '--outputFile=guards.json'],
    ...files,
  ]);
  if (!existsSync(join(copy.root, 'guards.json'))) throw new Error(`Expected the tests to run.\n${output}`);
  const { testResults }: { testResults: readonly TestFile[] } = JSON.parse(copy.read('guards.json'));
  return testResults.flatMap(({ name, status, message, assertionResults }) =>
    status === 'failed' && assertionResults.length === 0
      ? [`${relative(copy.root, name)}: ${message}`]
      : assertionResults.flatMap((result) => (result.status === 'failed' ? [result.fullName] : [])),
  );
}

/** A file of tests in the runner's report. */
interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
}

/** Some states are called as what led to them; and each offers its own letters, which a test of the table minds. */
function isOfStates({ file, names }: Enumeration): boolean {
  const isOffer =
    file === 'src/domain/life/state-table.ts' && names.every((name) => FOLLOW_UPS.includes(name));
  return isOffer || names.includes('complained');
}

/** What request.json of version 1 could say never changes, whatever is added to the tables. */
function isHistory({ file }: Enumeration): boolean {
  return file.startsWith('src/domain/records/format-1');
}

function whereAndWhat({ file, line, names }: Enumeration): string {
  return `${file}:${line} lists ${names.join(', ')}`;
}

function registerSlugs(): string[] {
  return readdirSync(join(project, 'content/notices'));
}
