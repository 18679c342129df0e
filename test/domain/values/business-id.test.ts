import { expect, test } from 'vitest';
import { isBusinessId } from '../../../src/domain/values/business-id.ts';

test.each(['0933696-9', '2077474-0', '0245974-7'])('%s is a business id', (id) => {
  expect(isBusinessId(id)).toBe(true);
});

test.each([
  ['0933696-8', 'the check digit is another'],
  ['0933966-9', 'two digits changed places'],
  ['933696-9', 'the leading zero is missing'],
  ['09336969', 'the hyphen is missing'],
  ['FI09336969', 'a VAT number is not a business id'],
  [' 0933696-9', 'a space stands in front'],
  ['', 'there is nothing'],
])('%j is no business id: %s', (id) => {
  expect(isBusinessId(id)).toBe(false);
});

test('exactly one check digit fits, or none where the remainder is one', () => {
  const withCheckDigits = (body: string) => Array.from({ length: 10 }, (_, digit) => `${body}-${digit}`);
  // 1 · 7 + 7 · 2 = 21 leaves 10, so 1 fits; 1 · 9 + 7 · 2 = 23 leaves 1, so nothing does.
  expect(withCheckDigits('1000007').filter(isBusinessId)).toEqual(['1000007-1']);
  expect(withCheckDigits('0100007').filter(isBusinessId)).toEqual([]);
});
