import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readReleasedWordings } from '../../src/cli/content.ts';
import { composeWordings, problemsInSources } from '../../src/domain/letter/compose-wordings.ts';
import { letterSources, readContentTexts } from '../../src/site/letter-sources.ts';
import { followUpWordings, requestWordings } from '../../src/ui/doors/letter-wordings.ts';
import { publishedFacts } from '../fixtures/published-facts.ts';
import { publishedWordings as wordings } from '../fixtures/published-wordings.ts';

const folder = fileURLToPath(new URL('../../content/', import.meta.url));
const sources = letterSources(readContentTexts(folder), 'fi');

test('nothing is missing in what the letters are composed from', () => {
  expect(problemsInSources(sources)).toEqual([]);
});

test.each(sources.letters)('the letter $name names neither the publisher nor a register', ({ text }) => {
  const { controller, registers } = publishedFacts;
  const names = [
    controller.name,
    ...Object.values(controller.shortForms),
    ...registers.flatMap(({ slug, forms, processors }) => [slug, ...Object.values(forms), ...processors]),
  ];
  const lowerCase = text.toLocaleLowerCase('fi');
  expect(names.filter((name) => lowerCase.includes(name.toLocaleLowerCase('fi')))).toEqual([]);
});

test('a letter that is not there is named', () => {
  const { 'letters/poisto/fi.md': _, ...texts } = readContentTexts(folder);
  expect(() => letterSources(texts, 'fi')).toThrow('Expected content/letters/poisto/fi.md.');
});

test("a notice's ask that cannot stand in a letter is named with its file", () => {
  const path = 'notices/asiakasrekisteri/fi.md';
  const texts = { ...readContentTexts(folder), [path]: '---\nasks:\n  access: "- yksi"\n---\n' };
  expect(() => letterSources(texts, 'fi')).toThrow(`content/${path}: asks.access`);
});

describe('letters of a publisher whose notices have another name', () => {
  const composed = (kind: string, language: string) => {
    const texts = readContentTexts(folder);
    const controller = `${texts['controller.yaml']}\nnoticeKind: ${kind}\n`;
    const own = { ...texts, 'controller.yaml': controller };
    return composeWordings(letterSources(own, language)).find(({ name }) => name === 'valitus')?.text ?? '';
  };

  test.each([
    ['fi', 'rekisteriseloste', 'Rekisteriselosteesta puuttuu tietoja'],
    ['fi', 'tietosuojailmoitus', 'Tietosuojailmoituksesta puuttuu tietoja'],
    ['sv', 'rekisteriseloste', 'I beskrivningen saknas uppgifter'],
    ['sv', 'tietosuojaseloste', 'I beskrivningen saknas uppgifter'],
    ['sv', 'tietosuojailmoitus', 'I meddelandet saknas uppgifter'],
    ['en', 'tietosuojailmoitus', 'The privacy notice lacks information'],
  ])('in %s call it by the word that fits %s', (language, kind, words) => {
    expect(composed(kind, language)).toContain(words);
  });

  test('leave what a register asks in the publisher’s own words', () => {
    const texts = readContentTexts(folder);
    const path = 'notices/asiakasrekisteri/sv.md';
    const own = letterSources(
      {
        ...texts,
        'controller.yaml': 'noticeKind: tietosuojailmoitus\n',
        [path]: '---\nasks:\n  access: Jag ber även om beskrivningen av kursen.\n---\n',
      },
      'sv',
    );
    const access = composeWordings(own).find(({ name }) => name === 'tarkastus');
    expect(access?.text).toContain('beskrivningen av kursen');
    expect(access?.text).not.toContain('till beskrivningen');
  });
});

test('what the islands have is what the programs read', async () => {
  const first = await requestWordings('fi');
  const following = await followUpWordings('fi');
  const read = wordings.map(({ name, text }) => ({ name, text }));
  expect([...first, ...following].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(read);
});

test('what the verifier has in the browser is what the program verifies with', async () => {
  const { default: known } = await import('virtual:wordings/known');
  expect(known).toEqual(readReleasedWordings());
});

test('the texts of official notices are what packets name', () => {
  const recorded = JSON.parse(
    readFileSync(new URL('../fixtures/requests/poisto.json', import.meta.url), 'utf8'),
  ) as { registers: { slug: string; noticeSha256: string }[] };
  const hashes = Object.fromEntries(publishedFacts.registers.map((one) => [one.slug, one.noticeSha256]));
  expect(recorded.registers).not.toHaveLength(0);
  for (const { slug, noticeSha256 } of recorded.registers) expect(hashes[slug]).toBe(noticeSha256);
});
