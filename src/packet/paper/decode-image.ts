import type { Pixels } from './grey-image.ts';
import type { ImageSize } from './image-size.ts';

/** Gives an image's pixels, at most so many of them; throws for a damaged image, `PixelsHidden` where the browser hides them. */
export type DecodeImage = (
  bytes: Uint8Array<ArrayBuffer>,
  type: ImageSize['type'],
  maxPixels: number,
) => Promise<Pixels>;

/**
 * The browser gives noise, or one colour, for what was painted: it guards against being told apart by its canvas. Or its
 * workers have no canvas at all.
 */
export class PixelsHidden extends Error {
  override readonly name = 'PixelsHidden';
}

/**
 * The image's pixels by the browser's own decoder, made smaller where it has more than asked for. A PNG is read without
 * the canvas where there is none, or the browser hides its pixels.
 */
export async function decodeImage(
  bytes: Uint8Array<ArrayBuffer>,
  type: ImageSize['type'],
  maxPixels: number,
): Promise<Pixels> {
  if (!showsPixels()) {
    const { readPng } = await import('./read-png.ts');
    const pixels = type === 'image/png' ? await readPng(bytes) : undefined;
    if (!pixels) throw new PixelsHidden('Expected the canvas to give back what was painted.');
    return pixels;
  }
  const bitmap = await createImageBitmap(new Blob([bytes], { type }));
  try {
    const scale = Math.min(1, Math.sqrt(maxPixels / (bitmap.width * bitmap.height)));
    const width = Math.max(1, Math.floor(bitmap.width * scale));
    const height = Math.max(1, Math.floor(bitmap.height * scale));
    const context = contextOf(width, height);
    // A transparent image is a letter on white paper.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0, width, height);
    return context.getImageData(0, 0, width, height);
  } finally {
    bitmap.close();
  }
}

/** Large enough that noise in a few of the pixels shows. */
const SIDE = 16;

/** Whether a pattern of black and white comes back as it was painted. */
function showsPixels(): boolean {
  if (typeof OffscreenCanvas === 'undefined') return false;
  const context = contextOf(SIDE, SIDE);
  for (let index = 0; index < SIDE * SIDE; index++) {
    context.fillStyle = isBlack(index) ? '#000' : '#fff';
    context.fillRect(index % SIDE, Math.floor(index / SIDE), 1, 1);
  }
  const { data } = context.getImageData(0, 0, SIDE, SIDE);
  return data.every((value, at) => value === (at % 4 === 3 || !isBlack(at >> 2) ? 255 : 0));
}

function isBlack(index: number): boolean {
  return (index * 7 + Math.floor(index / SIDE)) % 3 === 0;
}

function contextOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new TypeError('Expected a canvas to draw on, got none.');
  return context;
}
