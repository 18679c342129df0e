import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_CODES } from '../../src/i18n/languages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The one file that may name a language: history, as a request.json of version 1 was in one language. */
const HISTORY = 'src/domain/records/format-1.ts';

/** A language's code as text, as a tag or in a path, and the name of a function or constant of Finnish. */
const naming = new RegExp(
  LANGUAGE_CODES.map(
    (code) =>
      `(?<quote${code}>['"\`])${code}(?:-[A-Z]{2})?\\k<quote${code}>|\\b${code}-[A-Z]{2}\\b|i18n/${code}/|/${code}\\.(?:md|ts)\\b`,
  )
    .concat('(?:[a-z]|\\b)(?:Finnish|FINNISH)(?:[A-Z_(]|\\w*\\s*[(=])')
    .join('|'),
);

const files = [
  'astro.config.mjs',
  ...['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(folder, path).replaceAll('\\', '/'),
    ),
  ),
]
  .filter((file) => ['.ts', '.tsx', '.astro', '.mjs', '.css'].includes(extname(file)))
  .filter((file) => !file.startsWith('src/i18n/') && file !== HISTORY);

/** English that no visitor's language changes: how an engine is made to write for a program, and what programs say. */
const FOR_PROGRAMS = [
  /^\s*const (?:offset|inHelsinki) = new Intl\.DateTimeFormat\('en/,
  /\.id\.localeCompare\(other\.id, 'en', \{ numeric: true \}\)/,
  /<code lang="en">\{developerDetail\}<\/code>/,
];

function namingLines(file: string): string[] {
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .filter((line) => naming.test(line) && !FOR_PROGRAMS.some((known) => known.test(line)));
}

describe('outside src/i18n', () => {
  test('no file names a language', () => {
    const found = files.flatMap((file) => namingLines(file).map((line) => `${file}: ${line.trim()}`));
    expect(found).toEqual([]);
  });

  test.each([
    ["language: 'fi',", true],
    ['tag: "fi-FI"', true],
    ['/Lang(fi-FI)', true],
    ["import { pages } from '../i18n/fi/pages.ts';", true],
    ["'/content/letters/*/fi.md'", true],
    ['export function joinFinnish(items)', true],
    ['const finnishDay = day;', false],
    ['/** A Finnish postal address. */', false],
    ["import { pages } from '#words/pages.ts';", false],
    ["language: 'sv',", true],
    ['tag: "en-GB"', true],
    ["type Place = 'end' | 'sverige';", false],
  ])('%s names one: %s', (line, isNaming) => {
    expect(naming.test(line)).toBe(isNaming);
  });
});

// Languages have quotation marks of their own, which their grammars know.
test('outside src/i18n no file puts a value in quotation marks of a language', () => {
  const marks = /[”“„‘]\$?\{|\}[”“]/;
  const found = files.filter((file) => marks.test(readFileSync(join(root, file), 'utf8')));
  expect(found).toEqual([]);
});

// Only the language of the letter is known here, not that of the page: its words are the page's.
test('rules and bytes take grammar from the tables of languages alone', () => {
  const strangers = files
    .filter((file) => /^src\/(?:domain|packet|store|exchange)\//.test(file))
    .filter((file) =>
      /from '(?:#words\/|[./]*i18n\/(?!(?:languages|grammars|days-in-words)\.ts'))/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    );
  expect(strangers).toEqual([]);
});
