import { decodeQR, decodeQRBatch } from 'qr/decode.js';
import type { GreyImage } from './grey-image.ts';

/** Every guess of the decoder, but no longer than this for an image that fails. */
const OPTIONS = { format: 'I420', effort: Number.POSITIVE_INFINITY, timeLimit: 2000 } as const;

/** The text of a QR code in the image, or undefined when none is found. */
export function readQr(image: GreyImage): string | undefined {
  try {
    // The library takes the bytes of I420's first plane, which are greys.
    return decodeQR(image, OPTIONS);
  } catch {
    return undefined;
  }
}

/** The texts of all QR codes that are found in the image. */
export async function readAllQrs(image: GreyImage): Promise<string[]> {
  const [results = []] = await decodeQRBatch([image], { ...OPTIONS, maxSize: image });
  return results.filter((result) => typeof result === 'string');
}
