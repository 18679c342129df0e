import { decodeQR, decodeQRBatch } from 'qr/decode.js';
import type { GreyImage } from './grey-image.ts';

/** How long the decoder goes on guessing where nothing can be read: its first guesses are always made. */
export interface LookLimits {
  /** Milliseconds, as the clock on the wall counts them. */
  readonly timeLimit: number;
  /** Guesses: the same on a busy machine as on an idle one. */
  readonly effort: number;
}

/** Every guess, within two seconds. */
export const PATIENT: LookLimits = { timeLimit: 2000, effort: Number.POSITIVE_INFINITY };

/** What one look for a symbol gives. */
interface QrLook {
  readonly text?: string;
  /** Whether something looked like a symbol's corners, read or not. */
  readonly hasCorners: boolean;
}

/** Looks for a QR code in the image, within the limits where none can be read. */
export function readQr(image: GreyImage, limits: LookLimits): QrLook {
  let hasCorners = false;
  try {
    const pointsOnDetect = (): void => {
      hasCorners = true;
    };
    // The library takes the bytes of I420's first plane, which are greys.
    return { text: decodeQR(image, { format: 'I420', ...limits, pointsOnDetect }), hasCorners: true };
  } catch {
    return { hasCorners };
  }
}

/** The texts of all QR codes that are found in the image. */
export async function readAllQrs(image: GreyImage, limits: LookLimits): Promise<string[]> {
  const [results = []] = await decodeQRBatch([image], { format: 'I420', ...limits, maxSize: image });
  return results.filter((result) => typeof result === 'string');
}
