import { expect, test } from 'vitest';
import { hasLowS, withLowS } from '../../../src/packet/x509/ecdsa.ts';

const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const raw = (s: bigint) =>
  Uint8Array.from(Buffer.from(`${'ab'.repeat(32)}${s.toString(16).padStart(64, '0')}`, 'hex'));

test.each([
  [1n, 1n],
  [ORDER / 2n, ORDER / 2n],
  [ORDER / 2n + 1n, ORDER / 2n],
  [ORDER - 1n, 1n],
])('of s and n - s the lower one is taken: %s', (s, low) => {
  expect(withLowS(raw(s))).toEqual(raw(low));
  expect(hasLowS(raw(s))).toBe(s === low);
});
