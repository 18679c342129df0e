import { describe, expect, test } from 'vitest';
import { findPersonalIdentifiers } from '../../../src/domain/values/personal-identifiers.ts';

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
    '1 3 1 0 5 2 - 3 0 8 T',
    '13.10.52-308T',
    '131052\u2011308T',
    '131052\u00a0-\u00a0308T',
    '131052-\u00ad308T',
    'hetu131052-308T',
    '131052-308Tai',
    '131052-308A, siis 131052-308T',
  ])('is noticed in "%s"', (text) => {
    expect(kindsIn(text)).toEqual(['identity-code']);
  });

  test.each([...'+-YXWVUABCDEFyxwvuabcdef'])('is noticed with the century mark %s', (mark) => {
    expect(kindsIn(`131052${mark}308T`)).toEqual(['identity-code']);
  });

  test('is not seen in telephone numbers written in threes, whatever their digits', () => {
    const numbers = Array.from({ length: 1000 }, (_, index) => `040 ${100 + (index % 30)}-${4000 + index}`);
    expect(numbers.filter((number) => kindsIn(number).length > 0)).toEqual([]);
  });

  test.each([
    ['a wrong check character', '131052-308A'],
    ['a day 32, though the check character fits', '321052-3082'],
    ['a day 0', '001052-308D'],
    ['a month 13', '131352-3087'],
    ['a month 0', '130052-308R'],
    ['a letter that is no century mark', '131052G308T'],
    ['more digits around it', '9131052-308T'],
    ['a phone number', '040 123 4567'],
    ['a business id', '0933696-9'],
    ['a date', '13.10.1952'],
    ['a reference of ours', 'TP-1310-5230'],
    ['a span of days', '131052-308052'],
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
  test.each([
    'FI2112345600000785',
    'FI21 1234 5600 0007 85',
    'fi21 1234 5600 0007 85',
    'FI21-1234-5600-0007-85',
    'fi2112345600000785',
    'DE89370400440532013000',
  ])('is noticed as %s', (text) => {
    expect(kindsIn(`Tilini on ${text}.`)).toEqual(['iban']);
  });

  test('with wrong check digits is not one', () => {
    expect(kindsIn('FI2212345600000785')).toEqual([]);
  });

  test('is noticed before words that could belong to it', () => {
    expect(kindsIn('FI21 1234 5600 0007 85 on tilini')).toEqual(['iban']);
  });

  test('is noticed after a word that could begin one', () => {
    expect(kindsIn('Keväällä kv24 tilini oli FI21 1234 5600 0007 85')).toEqual(['iban']);
  });
});

describe('a passport number', () => {
  test.each(['Passi XP1234567', 'XP 1234567', 'xp1234567'])('is noticed in %s', (text) => {
    expect(kindsIn(text)).toEqual(['passport']);
  });

  test.each(['TP-8K3M-2Q9V', 'AB12', 'ISO9001', 'FI09336969', 'nro 1234567', 'XP12345678'])(
    'is not seen in %s',
    (text) => {
      expect(kindsIn(text)).toEqual([]);
    },
  );
});

test.each(['1 ', 'a1 ', '131052-308', '1.'])('a megabyte of "%s" is searched in one pass', (piece) => {
  const start = performance.now();
  expect(kindsIn(piece.repeat(1_000_000 / piece.length))).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2000);
});
