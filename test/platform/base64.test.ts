import { expect, test } from 'vitest';
import {
  decodeBase64,
  decodeBase64Url,
  encodeBase64,
  encodeBase64Url,
  parseBase64,
} from '../../src/platform/base64.ts';

const ascii = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

/** RFC 4648 §10. */
test.each([
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
])('%j is %j in base64', (text, written) => {
  expect(encodeBase64(ascii(text))).toBe(written);
  expect(decodeBase64(written)).toEqual(ascii(text));
  expect(parseBase64(written)).toEqual(ascii(text));
});

test('base64url has two letters of its own and no padding', () => {
  const bytes = Uint8Array.of(0xfb, 0xef, 0xff, 0xfe);
  expect(encodeBase64(bytes)).toBe('++///g==');
  expect(encodeBase64Url(bytes)).toBe('--___g');
  expect(decodeBase64Url('--___g')).toEqual(bytes);
});

test('text that is no base64 gives nothing', () => {
  expect(parseBase64('Zm9v!')).toBeUndefined();
});

test('a long file comes back as it was', () => {
  const bytes = Uint8Array.from({ length: 100_003 }, (_, index) => (index * 7) % 256);
  expect(parseBase64(encodeBase64(bytes))).toEqual(bytes);
});
