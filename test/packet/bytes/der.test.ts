import { expect, test } from 'vitest';
import {
  bitString,
  booleanTrue,
  contentOf,
  context,
  integer,
  membersOf,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  time,
  utf8String,
} from '../../../src/packet/bytes/der.ts';
import { encodeHex } from '../../../src/platform/hex.ts';

test.each([
  ['zero', integer(0), '020100'],
  ['a number with its top bit set', integer(Uint8Array.of(0x80)), '02020080'],
  ['a number with zeros before it', integer(Uint8Array.of(0, 0, 0x7f, 1)), '02027f01'],
  ['true', booleanTrue(), '0101ff'],
  ['an object identifier (X.690 §8.19.5)', objectIdentifier('2.999.3'), '0603883703'],
  ['RSA Data Security', objectIdentifier('1.2.840.113549'), '06062a864886f70d'],
  ['a bit string', bitString(Uint8Array.of(0xc0), 6), '030206c0'],
  ['text', utf8String('Å'), '0c02c385'],
  ['a sequence', sequence(integer(1), integer(2)), '3006020101020102'],
  [
    'a set in ascending order',
    setOf(integer(2), octetString(Uint8Array.of()), integer(1)),
    '31080201010201020400',
  ],
  [
    'a set with a prefix',
    setOf(octetString(Uint8Array.of(1, 1)), octetString(Uint8Array.of(1))),
    '310704010104020101',
  ],
  ['a context tag', context(3, integer(1)), 'a303020101'],
  ['UTCTime', time('2049-12-31T23:59:59Z'), '170d3439313233313233353935395a'],
  [
    'GeneralizedTime from 2050 (RFC 5280 §4.1.2.5)',
    time('2050-01-01T00:00:00Z'),
    '180f32303530303130313030303030305a',
  ],
])('%s', (_, der, hex) => {
  expect(encodeHex(der)).toBe(hex);
});

test.each([
  [127, '047f'],
  [128, '048180'],
  [255, '0481ff'],
  [256, '04820100'],
  [65536, '0483010000'],
])('a length of %i has the shortest form', (length, hex) => {
  const der = octetString(new Uint8Array(length));
  expect(encodeHex(der.subarray(0, der.length - length))).toBe(hex);
  expect(contentOf(der)).toHaveLength(length);
});

test('the members of a value come back whole', () => {
  const members = [integer(1), octetString(new Uint8Array(300)), sequence()];
  expect(membersOf(sequence(...members))).toEqual(members);
});
