import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRepairable, repairText } from '../../../src/domain/values/repair-text.ts';
import { findRefusedCharacters, normaliseText } from '../../../src/domain/values/written-text.ts';

describe('a repair', () => {
  test.each([
    ['Anna\u2011Maija', 'Anna-Maija', ['hyphen']],
    ['Aino\tEsimerkki', 'Aino Esimerkki', ['tab']],
    ['Aino\u2003Esimerkki', 'Aino Esimerkki', ['space']],
    ['yksi\u2028kaksi\vkolme', 'yksi\nkaksi\nkolme', ['lineBreak']],
    ['o\ufb03ce', 'office', ['presentationForm']],
    ['ＡＢ', 'AB', ['presentationForm']],
    ['vah\u00advis\u200bta\ufeff\u202e', 'vahvista', ['invisible']],
    ['a\u0000\u009fb', 'ab', ['invisible']],
    ['nuoli → ja ☑', 'nuoli → ja ☑', []],
    ['张伟 🙂', '张伟 🙂', []],
    ['rivi\nrivi\u00a0a', 'rivi\nrivi\u00a0a', []],
  ] as const)('makes %j into %j', (text, repaired, kinds) => {
    expect(repairText(text, 'lines')).toEqual({ text: repaired, kinds });
  });

  test('makes a line break in one line into a space', () => {
    expect(repairText('Aino\r\nEsimerkki\u2029A', 'line').text).toBe('Aino Esimerkki A');
  });

  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(...'aÄ-\t\n\r\v \u00a0\u00ad\u200b\u202f\u2003\u2011\u2028ﬁ→☑张\u0323\ufe0f🙂'),
        {},
      )
      .map((all) => all.join('')),
  );
  const extents = fc.constantFrom<'line' | 'lines'>('line', 'lines');
  /** What is seen of a text, whatever its spaces and hyphens look like. */
  const seenOf = (text: string): string[] =>
    [...normaliseText(text)]
      .filter(
        (one) =>
          !/^(?:[\p{C}\p{Z}\u115f\u1160\u3164\uffa0]|\u034f|\u17b4|\u17b5|[\ufe00-\ufe0f])$/u.test(one) ||
          /\p{Cs}|\p{Cn}|\p{Co}/u.test(one),
      )
      .map((one) => one.normalize('NFKC').replace(/[\u2010-\u2012]/u, '-'));

  test('done twice does no more than once', () => {
    fc.assert(
      fc.property(texts, extents, (text, extent) => {
        const once = repairText(text, extent);
        expect(repairText(once.text, extent)).toEqual({ text: once.text, kinds: [] });
      }),
    );
  });

  test('loses nothing that is seen, and parts and joins no words', () => {
    fc.assert(
      fc.property(texts, extents, (text, extent) => {
        const { text: repaired } = repairText(text, extent);
        expect(seenOf(repaired).join('').normalize('NFKC')).toBe(seenOf(text).join('').normalize('NFKC'));
      }),
    );
  });

  test('leaves only what is seen, or what no text can hold', () => {
    fc.assert(
      fc.property(texts, extents, (text, extent) => {
        for (const { character } of findRefusedCharacters(repairText(text, extent).text, extent)) {
          expect(isRepairable(character, extent)).toBe(false);
        }
      }),
    );
  });

  test('touches no text that a letter can carry', () => {
    fc.assert(
      fc.property(texts, extents, (text, extent) => {
        fc.pre(findRefusedCharacters(text, extent).length === 0);
        expect(repairText(text, extent)).toEqual({ text, kinds: [] });
      }),
    );
  });
});
