import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_CODES } from '../../src/i18n/languages.ts';

const folder = new URL('../../content/letters/', import.meta.url);
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const [first, ...others] = LANGUAGE_CODES;

/** What only letters in another language than the notices' say. */
const OF_OTHERS = ['routing', 'answerWish'];

function read(name: string, language: string): string {
  return readFileSync(new URL(`${name}/${language}.md`, folder), 'utf8').replaceAll('\u00a0', ' ');
}

/** The text without the line that names the request in the first language. */
function ownText(name: string, language: string): string {
  return read(name, language).replace(/^routing:.*$/m, '');
}

describe.each(names)('the letter %s', (name) => {
  test.each(others)('has in %s the lines of the first language', (language) => {
    const keysOf = (code: string): string[] =>
      [
        ...(read(name, code)
          .split('\n---\n')[0]
          ?.matchAll(/^(\w[\w.]*):/gm) ?? []),
      ]
        .map(([, key]) => key as string)
        .filter((key) => !OF_OTHERS.includes(key))
        .sort();
    expect(keysOf(language)).toEqual(keysOf(first));
  });

  test.each(others)('depends in %s on the same conditions and says the same facts', (language) => {
    const piecesOf = (code: string): string[] =>
      [
        ...new Set(
          [...ownText(name, code).matchAll(/\{([^}]*)\}/g)].map(([, piece]) => formless(piece ?? '')),
        ),
      ]
        .filter((piece) => !OF_OTHERS.some((one) => piece.includes(one)))
        .sort();
    expect(piecesOf(language)).toEqual(piecesOf(first));
  });

  test.each(others)('cites in %s the articles that it cites in the first language', (language) => {
    expect(articlesIn(ownText(name, language), language)).toEqual(articlesIn(ownText(name, first), first));
  });
});

/** A name without its form, which each language has its own of. */
function formless(piece: string): string {
  return piece.replace(
    /\b(controller|registers|registerNames)\.(?!businessId|registration|email|postal)\w+/,
    '$1',
  );
}

test('the citations of three languages are read alike', () => {
  const expected = ['12.3', '13', '14', '15.1.h', '21.2', '21.3', '22', '6.1.e', '6.1.f'];
  const texts = {
    fi: '12 artiklan 3 kohta; 13 ja 14 artikla; 15 artiklan 1 kohdan h alakohdan ja 22 artiklan; 21 artiklan 2 ja 3 kohta; 6 artiklan 1 kohdan e tai f alakohta',
    sv: 'artikel 12.3; artiklarna 13 och 14; artiklarna 15.1 h och 22; artikel 21.2 och 21.3; artikel 6.1 e eller f',
    en: 'Article 12(3); Articles 13 and 14; Articles 15(1)(h) and 22; Article 21(2) and (3); Article 6(1)(e) or (f)',
  };
  for (const [language, text] of Object.entries(texts)) expect(articlesIn(text, language)).toEqual(expected);
});

/** The articles that a text cites, as `15.1.h`: each once, sorted. */
function articlesIn(text: string, language: string): string[] {
  const readers: Readonly<Record<string, (text: string) => string[]>> = {
    fi: finnish,
    sv: swedish,
    en: english,
  };
  const found = readers[language]?.(text) ?? [];
  return [...new Set(found)].sort();
}

function finnish(text: string): string[] {
  const pattern =
    /(\d+)(?: (?:ja|tai|sekä) (\d+))? artikl\p{L}*(?: (\d+)(?: (?:ja|tai) (\d+))? ko[hd]\p{L}*(?: ([a-z])(?: (?:ja|tai) ([a-z]))? alako\p{L}*)?)?/gu;
  return [...text.matchAll(pattern)].flatMap(([, one, two, paragraph, paragraph2, letter, letter2]) => {
    if (two) return [`${one}`, two];
    const paragraphs = [paragraph, paragraph2].filter((part) => part !== undefined);
    const letters = [letter, letter2].filter((part) => part !== undefined);
    if (paragraphs.length === 0) return [`${one}`];
    return paragraphs.flatMap((part) =>
      letters.length === 0 ? [`${one}.${part}`] : letters.map((each) => `${one}.${part}.${each}`),
    );
  });
}

function swedish(text: string): string[] {
  const item = String.raw`(?:\d+(?:\.\d+)?(?: [a-h](?![\p{L}\p{N}]))?|[a-h](?![\p{L}\p{N}]))`;
  const pattern = new RegExp(`artik(?:el|larna) (${item}(?:(?:, | och | eller | samt )${item})*)`, 'giu');
  return [...text.matchAll(pattern)].flatMap(([, list = '']) => {
    let before = '';
    return list.split(/, | och | eller | samt /).map((part) => {
      const whole = /^\d/.test(part) ? part.replace(' ', '.') : `${before}.${part}`;
      before = whole.split('.').slice(0, 2).join('.');
      return whole;
    });
  });
}

function english(text: string): string[] {
  const item = String.raw`(?:\d+(?:\(\w+\))*|(?:\(\w+\))+)`;
  const pattern = new RegExp(`Articles? (${item}(?:(?:, | and | or )${item})*)`, 'g');
  return [...text.matchAll(pattern)].flatMap(([, list = '']) => {
    let before: string[] = [];
    return list.split(/, | and | or /).map((part) => {
      const pieces = part.match(/\d+|(?<=\()\w+/g) ?? [];
      const isWhole = /^\d/.test(part);
      // "(3)" follows an article, "(f)" a paragraph.
      const whole = isWhole ? pieces : [...before.slice(0, /^\(\d/.test(part) ? 1 : 2), ...pieces];
      before = [...whole];
      return whole.join('.');
    });
  });
}
