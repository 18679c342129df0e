import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { grammarOf } from '../../src/i18n/grammars.ts';
import { LANGUAGE_CODES } from '../../src/i18n/languages.ts';

const [first, ...others] = LANGUAGE_CODES;
const folder = new URL('../../src/i18n/', import.meta.url);
const files = readdirSync(new URL(`${first}/`, folder)).sort();

/** Codes, names and expressions rather than words. */
const NO_WORDS = ['days-in-words.ts', 'answer-stems.ts', 'name-forms.ts', 'grammar.ts', 'letter-grammar.ts'];

/** What is the same in two languages: names, addresses, file names, and words that languages share. */
const SAME =
  /^(?:[^\p{L}]*|https?:\S+|\S+@\S+|(?:[A-Z0-9-]+|[\p{L}\d]+\.\w+)(?: [A-Z0-9-]+)*|PDF\b.*|.*\.(?:pdf|eml|csv|ics|zip|json|docx|pfx|p12)\b.*)$/u;

type Texts = readonly (readonly [place: string, text: string])[];

async function textsIn(language: string, file: string): Promise<Texts> {
  const words: Record<string, unknown> = await import(new URL(`${language}/${file}`, folder).href);
  return Object.entries(words).flatMap(([key, value]) => [...texts(value, `${file}: ${key}`)]);
}

/** Every text, and of a function that writes one its source, which holds the words around the values. */
function* texts(value: unknown, place: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [place, value];
  else if (typeof value === 'function') for (const text of literalsOf(value)) yield [place, text];
  else if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
    for (const [key, part] of Object.entries(value)) yield* texts(part, `${place}.${key}`);
  }
}

/** The texts of a function's source, each piece around its values. */
function literalsOf(write: unknown): string[] {
  const file = ts.createSourceFile('words.ts', `(${String(write)})`, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const FORBIDDEN: Readonly<Record<string, readonly RegExp[]>> = {
  sv: [
    /personnummer|organisationsnummer|registeransvarig|\bIMY\b|Integritetsskydds|registerutdrag/i,
    /oskäligt dröjsmål|dataskyddsombudsman|\b30 dagar/i,
  ],
  en: [/\bD?SAR\b|\bICO\b|\b30 days\b|identity number|UK GDPR/],
};

describe.each(others)('the words in %s', (language) => {
  test('are those of every file of the first language, and none besides', () => {
    expect(readdirSync(new URL(`${language}/`, folder)).sort()).toEqual(files);
  });

  test('are none of the first language’s', async () => {
    const same = await Promise.all(
      files
        .filter((file) => !NO_WORDS.includes(file))
        .map(async (file) => {
          const known = new Map(await textsIn(first, file));
          return (await textsIn(language, file))
            .filter(([place, text]) => known.get(place) === text && text.includes(' ') && !SAME.test(text))
            .map(([place, text]) => `${place}: ${text}`);
        }),
    );
    expect(same.flat()).toEqual([]);
  });

  test('keep away from words of other countries and from straight quotes', async () => {
    const found = await Promise.all(
      files
        .filter((file) => !NO_WORDS.includes(file))
        .map(async (file) =>
          (await textsIn(language, file))
            .filter(
              ([, text]) =>
                (FORBIDDEN[language] ?? []).some((word) => word.test(text)) ||
                /\bOy:[a-zåäö]/.test(text) ||
                /\p{L}'\p{L}|"\p{L}|\p{L}"/u.test(text),
            )
            .map(([place, text]) => `${place}: ${text}`),
        ),
    );
    expect(found.flat()).toEqual([]);
  });
});

test.each([
  ['fi', '2026-03-05', '5.3.2026'],
  ['sv', '2026-03-05', '5.3.2026'],
  ['en', '2026-03-05', '5\u00a0March 2026'],
  ['fi', '2026-01-01', '1.1.2026'],
  ['sv', '2026-01-01', '1.1.2026'],
  ['en', '2026-01-01', '1\u00a0January 2026'],
  ['fi', '2026-12-31', '31.12.2026'],
  ['sv', '2026-12-31', '31.12.2026'],
  ['en', '2026-12-31', '31\u00a0December 2026'],
] as const)('%s writes the day %s as %s', (language, day, written) => {
  expect(grammarOf(language).writtenDay(day)).toBe(written);
});
