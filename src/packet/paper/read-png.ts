/*
 * PNG (ISO/IEC 15948) without a canvas, for browsers that hide its pixels: greys, colours and palettes of one to
 * eight bits, not interlaced. Transparency is left out, as scans have none.
 */

import { concatBytes } from '../../platform/concat-bytes.ts';
import { inflate } from '../../platform/zlib-format.ts';
import type { Pixels } from './grey-image.ts';
import { findImageSize } from './image-size.ts';
import { fromPngPrediction, samplesToPixels } from './scanned-samples.ts';

/** The pixels, or undefined for a form that is not read. */
export async function readPng(bytes: Uint8Array<ArrayBuffer>): Promise<Pixels | undefined> {
  const size = findImageSize(bytes);
  if (size?.type !== 'image/png') return undefined;
  const { width, height } = size;
  const [bits = 0, colourType = 0, , , interlace = 0] = bytes.subarray(24, 29);
  const channels = CHANNELS[colourType];
  if (channels === undefined || interlace !== 0 || (bits !== 8 && channels !== 1)) return undefined;
  const chunks = chunksIn(bytes);
  const data = await inflate(
    concatBytes(...chunks.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : []))),
    (Math.ceil((width * bits * channels) / 8) + 1) * height,
  );
  if (!data || data === 'too-large') return undefined;
  const palette = chunks.find(({ type }) => type === 'PLTE')?.data;
  if (colourType === 3 && !palette) return undefined;
  if (channels === 4 || channels === 2) {
    const rows = fromPngPrediction(data, { rowLength: width * channels, height, step: channels });
    if (!rows) return undefined;
    if (channels === 4) return { data: rows, width, height };
    return { data: rows.filter((_, at) => at % 2 === 0), width, height };
  }
  return samplesToPixels(data, {
    width,
    height,
    bits,
    predictor: 15,
    isInverted: false,
    palette: colourType === 3 && palette ? greysOf(palette) : undefined,
  });
}

/** How many samples a pixel has, by colour type (§11.2.2). */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

function greysOf(palette: Uint8Array): Uint8Array {
  return Uint8Array.from({ length: Math.floor(palette.length / 3) }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = palette.subarray(index * 3, index * 3 + 3);
    return (red * 77 + green * 150 + blue * 29) / 256;
  });
}

function chunksIn(bytes: Uint8Array): { type: string; data: Uint8Array }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: { type: string; data: Uint8Array }[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}
