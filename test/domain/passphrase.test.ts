import { describe, expect, test } from 'vitest';
import { areSamePassphrases, newPassphraseProblem } from '../../src/domain/passphrase.ts';

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

  test('is the same in either Unicode form, and another one with a space more', () => {
    expect(areSamePassphrases('yö', 'yo\u0308')).toBe(true);
    expect(areSamePassphrases('yö', 'yö ')).toBe(false);
  });
});
