import type { DecodeImage } from '../packet/paper/decode-image.ts';
import { readPng } from '../packet/paper/read-png.ts';

/** Megapixels and megabytes beyond which a photo is not decoded. */
const [MAX_MEGAPIXELS, MAX_MEGABYTES] = [220, 1536];

/** A picture's pixels without a browser; whoever asks for fewer makes them smaller. */
export const decodePicture: DecodeImage = async (bytes, type) => {
  if (type === 'image/png') {
    const pixels = await readPng(bytes);
    if (pixels) return pixels;
    throw new TypeError('Expected a PNG of eight bits that is not interlaced.');
  }
  const { decode } = await import('jpeg-js');
  return decode(bytes, {
    useTArray: true,
    maxResolutionInMP: MAX_MEGAPIXELS,
    maxMemoryUsageInMB: MAX_MEGABYTES,
  });
};
