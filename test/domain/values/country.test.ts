import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTRIES } from '../../../src/domain/values/countries.ts';
import { isPostcode, tidyPostcode } from '../../../src/domain/values/country.ts';

test('the countries are abroad, each once', () => {
  expect(new Set(COUNTRIES).size).toBe(COUNTRIES.length);
  expect(COUNTRIES).not.toContain('FI');
  expect(COUNTRIES.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
});

describe('a postcode', () => {
  test.each([
    ['FI-00100', '', '00100'],
    ['FIN 00100', '', '00100'],
    ['AX-22100', '', '22100'],
    ['00 100', '', '00100'],
    ['111 51', '', '111 51'],
    ['SE-111 51', 'SE', '111 51'],
    ['sw1a 2aa', 'GB', 'sw1a 2aa'],
    ['LV-1010', 'LV', 'LV-1010'],
    ['SW1A 2AA', '', 'SW1A 2AA'],
  ])('%j in the country %j is %j', (typed, country, tidy) => {
    expect(tidyPostcode(typed, country)).toBe(tidy);
  });

  test('is tidied once, and only into a postcode', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[FIAXSE0-9 -]{0,12}$/),
        fc.constantFrom('', 'SE', 'GB'),
        (typed, country) => {
          const tidy = tidyPostcode(typed, country);
          expect(tidy === typed || isPostcode(tidy, country)).toBe(true);
          expect(tidyPostcode(tidy, country)).toBe(tidy);
        },
      ),
    );
  });
});
