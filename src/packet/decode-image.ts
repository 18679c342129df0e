import type { Pixels } from './grey-image.ts';

/** The image's pixels by the browser's own decoder, made smaller where it has more than asked for. */
export async function decodeImage(
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
  maxPixels: number,
): Promise<Pixels> {
  const bitmap = await createImageBitmap(new Blob([bytes], { type }));
  try {
    const scale = Math.min(1, Math.sqrt(maxPixels / (bitmap.width * bitmap.height)));
    const width = Math.max(1, Math.floor(bitmap.width * scale));
    const height = Math.max(1, Math.floor(bitmap.height * scale));
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!context) throw new TypeError('Expected a canvas to draw on, got none.');
    // A transparent image is a letter on white paper.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0, width, height);
    return context.getImageData(0, 0, width, height);
  } finally {
    bitmap.close();
  }
}
