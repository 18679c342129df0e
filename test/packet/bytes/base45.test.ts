import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase45, encodeBase45 } from '../../../src/packet/bytes/base45.ts';

/** RFC 9285 §4.3 and §4.4. */
const RFC_9285 = [
  ['AB', 'BB8'],
  ['Hello!!', '%69 VD92EX0'],
  ['base-45', 'UJCLQE7W581'],
  ['ietf!', 'QED8WEX0'],
] as const;

test.each(RFC_9285)('%j is written as RFC 9285 does', (text, encoded) => {
  const bytes = new TextEncoder().encode(text);
  expect(encodeBase45(bytes)).toBe(encoded);
  expect(decodeBase45(encoded)).toEqual(bytes);
});

test('any bytes come back', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(decodeBase45(encodeBase45(bytes))).toEqual(Uint8Array.from(bytes));
    }),
  );
});

// RFC 9285 §6: what no encoder writes.
test.each([
  ['a value above two bytes', 'GGW'],
  ['a value above one byte', 'V5'],
  ['a character left over', 'BB8B'],
  ['a small letter', 'bb8'],
  ['a line feed', 'BB\n'],
  ['the largest digits', ':::'],
])('%s is refused', (_, text) => {
  expect(decodeBase45(text)).toBeUndefined();
});
