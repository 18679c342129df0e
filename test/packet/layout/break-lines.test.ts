import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UNPARTED } from '../../../src/i18n/fi/letter-grammar.ts';
import { breakLines } from '../../../src/packet/layout/break-lines.ts';

const style = { font: 'regular', size: 10 } as const;
/** Every character one wide. */
const setting = { measure: (text: string): number => text.length, unparted: UNPARTED };

test.each([
  ['words fill a line', 'yksi kaksi kolme', 10, ['yksi kaksi ', 'kolme']],
  ['spaces at a break stay above it', 'yksi   kaksi', 6, ['yksi   ', 'kaksi']],
  ['double spaces inside a line stay', 'a  b', 10, ['a  b']],
  ['an indent stays', '  a b', 10, ['  a b']],
  ['line feeds break, empty lines stay', 'a\n\nb', 10, ['a ', '', 'b']],
  ['a line feed leaves a space between two words', 'yksi \nkaksi\nkolme', 10, ['yksi ', 'kaksi ', 'kolme']],
  ['a word wider than the line breaks anywhere', 'abcdefghij kl', 4, ['abcd', 'efgh', 'ij ', 'kl']],
  ['but leaves the marks on their letter', 'k\u0315k\u0315k\u0315', 3, ['k\u0315', 'k\u0315', 'k\u0315']],
  ['a number stays with the word after it', 'mukaan 15 artiklan', 12, ['mukaan ', '15 artiklan']],
  ['also after a bracket', 'maahan (15 artiklan', 12, ['maahan ', '(15 artiklan']],
  ['a single letter stays with the word after it', 'kohdan b alakohta', 11, ['kohdan ', 'b alakohta']],
  ['an empty text is an empty line', '', 10, ['']],
])('%s', (_, text, width, lines) => {
  expect(breakLines(text, width, style, setting)).toEqual(lines);
});

test('any text comes back when its lines are joined, and no line is too wide', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ä', '1', '15', ' ', '\n', '-'), maxLength: 80 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 20 }), (typed, width) => {
      const lines = breakLines(typed, width, style, setting);
      expect(lines.join('')).toBe(typed.replaceAll(/([^ \n])\n/g, '$1 ').replaceAll('\n', ''));
      for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(width);
    }),
  );
});
