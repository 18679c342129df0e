/*
 * The size that an image claims, read from its header before anything decodes it: a file of a few kilobytes can
 * ask for gigabytes of pixels. PNG: the IHDR chunk, which must be the first (ISO/IEC 15948 §11.2.1). JPEG: the
 * first frame header, SOF0 to SOF15 without DHT, JPG and DAC (ITU-T T.81 §B.1.1.3). Nothing else is accepted.
 */

/** What an image says of itself. */
export interface ImageSize {
  readonly type: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
}

const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

/** Whether the bytes begin as a PNG or JPEG does. */
export function imageTypeOf(bytes: Uint8Array): ImageSize['type'] | undefined {
  if (PNG_START.slice(0, 8).every((byte, index) => bytes[index] === byte)) return 'image/png';
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff ? 'image/jpeg' : undefined;
}

/** The image's type and size, or undefined when its header does not say. */
export function findImageSize(bytes: Uint8Array): ImageSize | undefined {
  const type = imageTypeOf(bytes);
  if (type === undefined) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = type === 'image/png' ? pngSize(view) : jpegSize(view);
  return size && size.width > 0 && size.height > 0 ? { type, ...size } : undefined;
}

function pngSize(view: DataView): { width: number; height: number } | undefined {
  if (view.byteLength < 24 || !PNG_START.every((byte, index) => view.getUint8(index) === byte)) {
    return undefined;
  }
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function jpegSize(view: DataView): { width: number; height: number } | undefined {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    // Fill bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1;
    } else if (isFrameHeader(marker)) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    } else if (hasNoLength(marker)) {
      // A decoder steps over it and reads on, so what looks like its length could hide the true frame from us.
      return undefined;
    } else {
      at += 2 + Math.max(2, view.getUint16(at + 2));
    }
  }
  return undefined;
}

function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** TEM, RST0 to RST7, SOI, EOI and the stuffed zero stand alone (ITU-T T.81 Table B.1); no frame follows an EOI. */
function hasNoLength(marker: number): boolean {
  return marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd9);
}
