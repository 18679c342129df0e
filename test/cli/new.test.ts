import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { beginNotice } from '../../src/cli/new-notice.ts';
import { noticeSchema } from '../../src/domain/publisher/notice.ts';
import { problemsInNotice } from '../../src/domain/publisher/notice-text.ts';
import { unfilledPlaces } from '../../src/site/unfilled-places.ts';
import { VERSIONED_CONTROLLER } from '../fixtures/versioned-publisher.ts';
import { scratchCopy } from '../scratch-copy.ts';

let folder: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seloste-'));
  said = [];
  writeController();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeController(more: object = {}): void {
  const facts = {
    ...VERSIONED_CONTROLLER,
    requestEmail: 'tieto@esimerkki.fi',
    noticeKind: 'tietosuojaseloste',
    ...more,
  };
  writeFileSync(join(folder, 'controller.yaml'), stringify(facts));
}

const begin = (name: string): void =>
  beginNotice(name, { folder, today: '2026-11-26', say: (line) => said.push(line) });

const read = (slug: string): string => readFileSync(join(folder, `notices/${slug}/fi.md`), 'utf8');

/** What a person writes into the open places: the same words in the facts and in the text. */
const filled = (text: string): string => text.replace(/\[täydennä: ([^\]]*)\]/g, 'kirjoitettu: $1');

function partsOf(file: string): { facts: ReturnType<typeof noticeSchema.parse>; body: string } {
  const [, facts = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  return { facts: noticeSchema.parse(parse(facts)), body };
}

describe('a new notice', () => {
  test.each([
    ['as it is, before anybody wrote in it', (text: string) => text],
    ['filled in', filled],
  ])('has facts that its text states, %s', (_, change) => {
    for (const more of [
      {},
      { postalAddress: { poBox: 'PL 1', postcode: '00100', locality: 'Helsinki' } },
      { businessId: undefined, requestEmail: undefined },
    ]) {
      rmSync(join(folder, 'notices'), { recursive: true, force: true });
      writeController(more);
      begin('jäsenrekisteri');
      const { facts, body } = partsOf(change(read('jasenrekisteri')));
      expect(problemsInNotice(facts, body, 'fi')).toEqual([]);
    }
  });

  test('proposes the forms of a name that ends in -rekisteri, and asks for those of others', () => {
    begin('Jäsenrekisteri');
    expect(partsOf(read('jasenrekisteri')).facts.forms).toMatchObject({
      nominative: 'jäsenrekisteri',
      illative: 'jäsenrekisteriin',
      allative: 'jäsenrekisterille',
    });
    expect(said.join('\n')).toContain('Tarkista nimen taivutusmuodot');
    begin('jäsenet');
    expect(read('jasenet')).toContain('genitive: "[täydennä: minkä]"');
  });

  test('explains each of its facts, and says how many places are open', () => {
    begin('jäsenrekisteri');
    const [, facts = ''] = /^---\n(.*?)\n---\n/s.exec(read('jasenrekisteri')) ?? [];
    for (const paragraph of facts.split('\n\n')) expect(paragraph).toMatch(/^# \p{Lu}/u);
    const count = read('jasenrekisteri').split('[täydennä: ').length - 1;
    expect(said.at(-1)).toContain(`Täydennettäviä kohtia on ${count}.`);
    const open = unfilledPlaces('notices/jasenrekisteri/fi.md', read('jasenrekisteri'));
    expect(open).toHaveLength(count);
    expect(open[0]).toMatchObject({ code: 'placeholder', line: expect.any(Number) });
  });

  test('overwrites nothing, and needs a name and a publisher', () => {
    begin('jäsenrekisteri');
    const before = read('jasenrekisteri');
    expect(() => begin('jasenrekisteri')).toThrow('on jo olemassa');
    expect(read('jasenrekisteri')).toBe(before);
    expect(() => begin('???')).toThrow('ei käy kansion nimeksi');
    rmSync(join(folder, 'controller.yaml'));
    expect(() => begin('toinen')).toThrow('controller.yaml');
  });
});

test('the command begins a notice, and the build asks for the rest and then publishes it', {
  timeout: 600_000,
}, async () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [fileURLToPath(new URL('../../src/cli/new.ts', import.meta.url)), ...args], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT: folder },
    });
  expect(run()).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('npm run new -- jäsenrekisteri'),
  });
  expect(run('jäsenrekisteri')).toMatchObject({ status: 0 });

  const copy = scratchCopy('new-notice');
  try {
    for (const name of ['notices', 'notices.lock.json', 'letters/released.json']) {
      rmSync(join(copy.root, 'content', name), { recursive: true, force: true });
    }
    copy.write('content/controller.yaml', readFileSync(join(folder, 'controller.yaml'), 'utf8'));
    mkdirSync(join(copy.root, 'content/notices/jasenrekisteri'), { recursive: true });
    copy.write('content/notices/jasenrekisteri/fi.md', read('jasenrekisteri'));
    const open = await copy.run('../scripts/build-languages.mjs', ['dist']);
    expect(open.status).toBe(1);
    expect(open.output).toContain('[täydennä: ');

    copy.write('content/notices/jasenrekisteri/fi.md', filled(read('jasenrekisteri')));
    const built = await copy.run('../scripts/build-languages.mjs', ['dist']);
    expect(built, built.output).toMatchObject({ status: 0 });
    expect(copy.read('dist/selosteet/jasenrekisteri/index.html')).toContain(
      'Esimerkki Oy tietosuojaseloste: jäsenrekisteri',
    );
  } finally {
    copy.remove();
  }
});
