import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { findImageSize, imageTypeOf } from '../../../src/packet/paper/image-size.ts';

const png = PNG.sync.write(new PNG({ width: 30, height: 20 }));
const jpg = jpeg.encode({ width: 30, height: 20, data: new Uint8Array(30 * 20 * 4) }, 80).data;

describe('the size of an image', () => {
  test.each([
    ['PNG', png, 'image/png'],
    ['JPEG', jpg, 'image/jpeg'],
  ])('is read from the header of a %s that another library wrote', (_name, bytes, type) => {
    expect(findImageSize(bytes)).toEqual({ type, width: 30, height: 20 });
  });

  test('is read behind fill bytes and a long segment of a JPEG', () => {
    const comment = [0xff, 0xfe, 0x00, 0x06, 1, 2, 3, 4];
    const frame = [0xff, 0xff, 0xc2, 0, 17, 8, 0x12, 0x34, 0x56, 0x78, 3];
    expect(findImageSize(Uint8Array.from([0xff, 0xd8, ...comment, ...frame]))).toEqual({
      type: 'image/jpeg',
      height: 0x1234,
      width: 0x5678,
    });
  });

  test.each([
    ['nothing', []],
    ['a PDF', [0x25, 0x50, 0x44, 0x46]],
    ['a PNG that ends in its header', [...png.subarray(0, 20)]],
    ['a PNG with another first chunk', [...png.subarray(0, 12), 0x74, 0x45, 0x58, 0x74, ...png.subarray(16)]],
    ['a PNG without width', [...png.subarray(0, 16), 0, 0, 0, 0, ...png.subarray(20)]],
    ['a JPEG that ends before its frame', [...jpg.subarray(0, 40)]],
    ['a JPEG with other bytes between segments', [0xff, 0xd8, 0xff, 0xe0, 0, 2, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    // Decoders step over a TEM marker; taken for a segment, it hid a frame of 60,000 × 60,000 behind a small one.
    ['a JPEG with a marker that stands alone', [0xff, 0xd8, 0xff, 0x01, 0, 2, ...jpg.subarray(2)]],
    ['a JPEG that begins twice', [0xff, 0xd8, 0xff, 0xd8, 0, 2, ...jpg.subarray(2)]],
    ['a JPEG whose segments have no length', [0xff, 0xd8, ...Array(64).fill(0xff)]],
  ])('is not told by %s', (_name, bytes) => {
    expect(findImageSize(Uint8Array.from(bytes))).toBeUndefined();
  });

  test('is read from bytes in the middle of a buffer', () => {
    const padded = new Uint8Array(png.length + 10);
    padded.set(png, 10);
    expect(findImageSize(padded.subarray(10))?.width).toBe(30);
  });

  test('of a type is known from its first bytes alone', () => {
    expect(imageTypeOf(png.subarray(0, 8))).toBe('image/png');
    expect(imageTypeOf(Uint8Array.of(0xff, 0xd8, 0xff))).toBe('image/jpeg');
  });
});
