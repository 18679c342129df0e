import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getDictionary } from 'cspell-lib';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/i18n/languages.ts';
import { literalsIn, textsIn, wordsIn } from './texts.ts';

/*
 * The spelling of what people read. A word that the dictionary does not know is either mended, or looked up and written
 * into a list in words/.
 */

/** Finnish has none: its dictionaries for this checker know too few of the forms of its words. */
const DICTIONARIES = {
  sv: '@cspell/dict-sv/Swedish.trie.gz',
  en: '@cspell/dict-en-gb/en_GB.trie.gz',
} as const satisfies Partial<Record<Language, string>>;

type Checked = keyof typeof DICTIONARIES;

const LANGUAGES = Object.keys(DICTIONARIES) as Checked[];

async function dictionaryOf(language: Checked): Promise<(word: string) => boolean> {
  const path = fileURLToPath(new URL(`../../node_modules/${DICTIONARIES[language]}`, import.meta.url));
  const definition = { name: language, path };
  const words = await getDictionary({ dictionaries: [language], dictionaryDefinitions: [definition] });
  return (word) => words.has(word);
}

/** The words of a list, a line each; a line that begins with # tells what kind they are. */
function listed(name: string): string[] {
  const lines = readFileSync(new URL(`words/${name}.txt`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

describe.each(LANGUAGES)('the spelling in %s', (language) => {
  test('is that of the dictionary or of a list', async () => {
    const isKnown = await dictionaryOf(language);
    const own = new Set([...listed('names'), ...listed(language)]);
    const unknown = new Map<string, string>();
    for (const { file, text } of textsIn(language))
      for (const word of wordsIn(text)) if (!own.has(word) && !isKnown(word)) unknown.set(word, file);
    expect([...unknown]).toEqual([]);
  });

  test('needs every word of its list', async () => {
    const isKnown = await dictionaryOf(language);
    const used = new Set(textsIn(language).flatMap(({ text }) => wordsIn(text)));
    expect(listed(language).filter((word) => isKnown(word) || !used.has(word))).toEqual([]);
  });
});

test('some language needs every name of the list', async () => {
  const needed = new Set<string>();
  for (const language of LANGUAGES) {
    const isKnown = await dictionaryOf(language);
    for (const { text } of textsIn(language))
      for (const word of wordsIn(text)) if (!isKnown(word)) needed.add(word);
  }
  expect(listed('names').filter((name) => !needed.has(name))).toEqual([]);
});

test.each([
  ['sv', 'personuppgiftsbiträde', true],
  ['sv', 'personuppgiftsbitärde', false],
  ['sv', 'behandlingar', true],
  ['sv', 'behandlignar', false],
  ['en', 'receive', true],
  ['en', 'recieve', false],
  ['en', 'behaviour', true],
  ['en', 'behavior', false],
] as const)('in %s, %s is a word: %s', async (language, word, expected) => {
  expect((await dictionaryOf(language))(word)).toBe(expected);
});

test('texts are read from a file of words without its keys, types and names', () => {
  const source = `
    import { day } from './days.ts';
    export const words = {
      id: 'anchor',
      'a.key': 'A text.',
      of: (kind: 'type', n: number) => (kind === 'type' ? 'Chosen' : \`\${n} files\${n === 1 ? ' here' : ' more'}, of s\${n}\`),
    };`;
  const words = literalsIn(source).flatMap(wordsIn);
  expect(words).toEqual(['A', 'text', 'Chosen', 'of', 'here', 'more']);
});

test('addresses, files and words with a value or a number in them are no words', () => {
  expect(
    wordsIn(
      'See a.b@c.fi, https://a.fi/bee, request.json#part, \uE000s, SHA256, due_at and the office’s hours',
    ),
  ).toEqual(['See', 'and', 'the', 'office', 'hours']);
});
