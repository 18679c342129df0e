import { describe, expect, test } from 'vitest';
import { findPersonalIdentifiers } from '../../src/domain/personal-identifiers.ts';

const kindsIn = (text: string) => findPersonalIdentifiers(text).map(({ kind }) => kind);

describe('a personal identity code', () => {
  test.each([
    '131052-308T',
    'Tunnukseni on 131052-308T.',
    '131052-308t',
    '131052–308T',
    '131052 - 308T',
    '131052+308T',
    '131052A308T',
    '131052Y308T',
    '13 10 52-308T',
  ])('is noticed in "%s"', (text) => {
    expect(kindsIn(text)).toEqual(['identity-code']);
  });

  test.each([
    ['a wrong check character', '131052-308A'],
    ['a day that does not exist', '321052-308T'],
    ['a letter that is no century mark', '131052G308T'],
    ['more digits around it', '9131052-308T'],
    ['a phone number', '040 123 4567'],
    ['a business id', '0933696-9'],
    ['a date', '13.10.1952'],
  ])('is not seen in %s', (_, text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test('is found at its place', () => {
    expect(findPersonalIdentifiers('abc 131052-308T def')).toEqual([
      { kind: 'identity-code', start: 4, end: 15 },
    ]);
  });
});

describe('a bank account number', () => {
  test.each(['FI2112345600000785', 'FI21 1234 5600 0007 85', 'fi2112345600000785', 'DE89370400440532013000'])(
    'is noticed as %s',
    (text) => {
      expect(kindsIn(`Tilini on ${text}.`)).toEqual(['iban']);
    },
  );

  test('with wrong check digits is not one', () => {
    expect(kindsIn('FI2212345600000785')).toEqual([]);
  });

  test('is noticed before words that could belong to it', () => {
    expect(kindsIn('FI21 1234 5600 0007 85 on tilini')).toEqual(['iban']);
  });
});

describe('a passport number', () => {
  test('is noticed', () => {
    expect(kindsIn('Passi XP1234567')).toEqual(['passport']);
  });

  test.each(['TP-8K3M-2Q9V', 'AB12', 'ISO9001'])('is not seen in %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

test('a megabyte of digits is searched in reasonable steps', () => {
  expect(kindsIn('1 '.repeat(500_000))).toEqual([]);
});
