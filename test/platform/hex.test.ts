import { expect, test } from 'vitest';
import { encodeHex } from '../../src/platform/hex.ts';

test('every byte has two lower-case digits', () => {
  expect(encodeHex(Uint8Array.of(0, 1, 15, 16, 171, 255))).toBe('00010f10abff');
  expect(encodeHex(new Uint8Array())).toBe('');
});
