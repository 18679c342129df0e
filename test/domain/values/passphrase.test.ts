import { describe, expect, test } from 'vitest';
import {
  areSamePassphrases,
  newPassphraseProblem,
  passphrasesMeant,
  preparePassphrase,
} from '../../../src/domain/values/passphrase.ts';

describe('a new passphrase', () => {
  test.each([
    ['', 'missing'],
    [' \u00a0 ', 'missing'],
    ['lyhyt', 'short'],
    ['yksitoista!', 'short'],
    ['kaksitoista!', undefined],
    ['yö on pitkä ja hevonen syö', undefined],
    ['suo se on ui', undefined],
    ['a b c d', 'short'],
    ['suo suo suo', 'short'],
    ['aaaaaaaaaaaaaaaa', 'monotonous'],
    ['ööööööööööö', 'short'],
    ['o\u0308'.repeat(12), 'monotonous'],
  ] as const)('%j has the problem %s', (passphrase, problem) => {
    expect(newPassphraseProblem(passphrase)).toBe(problem);
  });

  test.each([
    ['kulta kettu ', 'kulta kettu'],
    ['\u00a0kulta\u00a0kettu\u3000', 'kulta kettu'],
    ['yo\u0308', 'yö'],
    ['kulta  kettu', 'kulta  kettu'],
  ])('%j locks as %j, and opens what was locked with either', (typed, prepared) => {
    expect(preparePassphrase(typed)).toBe(prepared);
    expect(passphrasesMeant(typed)).toEqual([...new Set([typed.normalize('NFC'), prepared])]);
  });

  test('is the same in either Unicode form and with spaces around it, and another one with a space within', () => {
    expect(areSamePassphrases('yö', 'yo\u0308')).toBe(true);
    expect(areSamePassphrases('yö', 'yö\u00a0')).toBe(true);
    expect(areSamePassphrases('y ö', 'yö')).toBe(false);
  });
});
