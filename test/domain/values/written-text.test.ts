import { describe, expect, test } from 'vitest';
import { findRefusedCharacters, normaliseText } from '../../../src/domain/values/written-text.ts';

describe('text that a person types', () => {
  test.each([
    ['A\u0308ija\u0308la\u0308', 'Äijälä'],
    ['10\u202f000', '10\u00a0000'],
    ['yksi\r\nkaksi', 'yksi\nkaksi'],
    ['a  b  ', 'a  b  '],
    ['{topic} $& $1 \\n %s <jane@x.fi> 50% now', '{topic} $& $1 \\n %s <jane@x.fi> 50% now'],
  ])('%j is carried as %j', (typed, carried) => {
    expect(normaliseText(typed)).toBe(carried);
  });

  test.each([
    'Čáhci Ŋuorti Ǩiõll',
    "D'Arc-Öhman",
    'Иванова',
    '”lainaus” – §, €',
    'rivi\ntoinen',
    '%%EOF ) Tj ET',
  ])('%j can be written', (text) => {
    expect(findRefusedCharacters(text)).toEqual([]);
  });

  test.each([
    ['a\u0000b', 'control', 'U+0000'],
    ['a\tb', 'control', 'U+0009'],
    ['a\u0085b', 'control', 'U+0085'],
    ['a\u2028b', 'control', 'U+2028'],
    ['Maija\u202egnp.exe', 'direction', 'U+202E'],
    ['\u2066a\u2069', 'direction', 'U+2066'],
    ['a\u200bb', 'invisible', 'U+200B'],
    ['a\u00adb', 'invisible', 'U+00AD'],
    ['\ufeffa', 'invisible', 'U+FEFF'],
    ['a\ud800b', 'surrogate', 'U+D800'],
    ['🙂', 'undrawable', 'U+1F642'],
    ['张', 'undrawable', 'U+5F20'],
    ['שלום', 'undrawable', 'U+05E9'],
    ['z\u0335', 'undrawable', 'U+0335'],
  ])('%j is refused by name', (text, reason, codePoint) => {
    expect(findRefusedCharacters(text)[0]).toMatchObject({ reason, codePoint });
  });

  test('names each character once', () => {
    expect(findRefusedCharacters('🙂🙂\t🙂')).toHaveLength(2);
  });
});
