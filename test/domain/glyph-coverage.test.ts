import { expect, test } from 'vitest';
import {
  BOLD_RANGES,
  DRAWABLE_RANGES,
  findUndrawableCharacters,
  isDrawableInBold,
  toDrawableForm,
} from '../../src/domain/glyph-coverage.ts';

test.each([
  ['Finnish and Swedish', 'Åke Öberg, Jyväskylä'],
  ['Northern, Inari and Skolt Sámi', 'Čáhput Đđ Ŋŋ Šš Ŧŧ Žž Ââ Ǥǥ Ǧǧ Ǩǩ Õõ Ʒʒ Ǯǯ ʹ'],
  ['Estonian, Polish, Czech, Turkish', 'Õun Łódź Dvořák Iğdır'],
  ['Russian and Ukrainian', 'Привет, Київ'],
  ['Vietnamese', 'Nguyễn Thị Hạnh'],
  ['signs', '– — ‘’ “” „ … • § € № ™ ½ ° ±'],
  ['several lines', 'yksi\nkaksi'],
  ['letters with separate marks', 'a\u0308'],
  ['a narrow no-break space', '10\u202f000'],
])('the letter draws %s', (_, text) => {
  expect(findUndrawableCharacters(text)).toEqual([]);
});

test.each([
  ['an emoji', 'hei 😀', '😀', 0x1f600],
  ['Chinese', '王', '王', 0x738b],
  ['a tab', 'a\tb', '\t', 9],
  ['a carriage return', 'a\r\nb', '\r', 13],
  ['a soft hyphen', 'a\u00adb', '\u00ad', 0xad],
  ['a right-to-left mark', '\u202e', '\u202e', 0x202e],
  ['a mark that no letter takes', 'q\u0308', '\u0308', 0x308],
])('%s is named', (_, text, character, codePoint) => {
  expect(findUndrawableCharacters(text)).toEqual([{ character, codePoint }]);
});

test('a character that stands twice is named once', () => {
  expect(findUndrawableCharacters('😀 a 王 😀').map(({ character }) => character)).toEqual(['😀', '王']);
});

test.each([
  ['Finnish and Swedish', 'Åke Öberg, Jyväskylä'],
  ['Northern, Inari and Skolt Sámi', 'Čáhput Đđ Ŋŋ Šš Ŧŧ Žž Ââ Ǥǥ Ǧǧ Ǩǩ Õõ Ʒʒ Ǯǯ ʹ ʼ'],
  ['Estonian, Polish, Czech, Romanian, Turkish', 'Õun Łódź Dvořák Știință Iğdır'],
  ['signs', '– — ‘’ “” „ … • § € № ™ ½ ° ±'],
  ['several lines', 'yksi\nkaksi'],
  ['letters with separate marks', 'a\u0308'],
])('the bold face draws %s', (_, text) => {
  expect(isDrawableInBold(text)).toBe(true);
});

test.each([
  ['Cyrillic', 'Привет'],
  ['Vietnamese', 'Nguyễn'],
  ['an emoji', '😀'],
])('the bold face does not draw %s', (_, text) => {
  expect(isDrawableInBold(`Otsikko ${text}`)).toBe(false);
});

test('the regular face draws all that the bold one does', () => {
  const bold = BOLD_RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  expect(findUndrawableCharacters(bold.join(''))).toEqual([]);
});

test('text is drawn composed, with no-break spaces that the font has', () => {
  expect(toDrawableForm('A\u030a 1\u202f000')).toBe('Å 1\u00a0000');
});

test('the letter draws the small letter of each capital that it draws', () => {
  const small = DRAWABLE_RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index).toLowerCase()),
  );
  expect(findUndrawableCharacters(small.join('').replaceAll('i\u0307', ''))).toEqual([]);
});
