import { describe, expect, test } from 'vitest';
import {
  BOLD_RANGES,
  DRAWABLE_RANGES,
  findUndrawableCharacters,
  isDrawableInBold,
  toDrawableForm,
} from '../../../src/domain/values/glyph-coverage.ts';
import { DIN_91379_GREEK, DIN_91379_LATIN } from '../../fixtures/din-91379.ts';

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
  ['Greek', 'Γεώργιος Παπαδόπουλος, Ϊΐ'],
  ['transliterations', 'ʾAḥmad ʿAlī Šarīʿa, Naʻim'],
  ['a letter with a mark that Unicode has no letter for', 'q\u0308 K\u035fH'],
  ['a letter with two of them', 'L\u0325\u0304 C\u0328\u0306'],
  ['stress and tones', 'Петро\u0301в Ọ\u0301ṣun'],
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
  ['a mark without a letter', '1\u0308', '\u0308', 0x308],
  ['a third mark', 'q\u0325\u0304\u0301', '\u0301', 0x301],
  ['a mark of another script', 'e\u0651', '\u0651', 0x651],
  ['a tone mark of old Greek', '\u1f00', '\u1f00', 0x1f00],
])('%s is named', (_, text, character, codePoint) => {
  expect(findUndrawableCharacters(text)).toEqual([{ character, codePoint }]);
});

describe('of DIN 91379 the letter draws', () => {
  test.each(DIN_91379_LATIN)('%s', (letter) => {
    expect(findUndrawableCharacters(letter)).toEqual([]);
  });

  test('all of Greek', () => {
    expect(findUndrawableCharacters(DIN_91379_GREEK.join(''))).toEqual([]);
  });

  test('all that is in the standard', () => {
    expect([DIN_91379_LATIN.length, DIN_91379_GREEK.length]).toEqual([649, 69]);
  });
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
  ['Greek', 'Γεώργιος'],
  ['a letter with a mark apart', 'K\u0315'],
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
