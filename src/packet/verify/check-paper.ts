import { type DecodeImage, PixelsHidden } from '../paper/decode-image.ts';
import type { Pixels } from '../paper/grey-image.ts';
import { findImageSize } from '../paper/image-size.ts';
import type { CheckedFile, CheckedPart, UnreadableCode } from './checked-file.ts';

/** Any image of this size is decoded; a larger one only if it has the bytes of a photo, not of a bomb. */
const MAX_CLAIMED_PIXELS = 40_000_000;

/** More than the largest cameras of phones take; beyond this no browser decodes. */
const MAX_PHOTO_PIXELS = 220_000_000;

/** The barest photo of paper has more bytes than this for its pixels. */
const MAX_PIXELS_A_BYTE = 100;

/** A larger image is read smaller: at this many a letter's QR code still has seven pixels a module. */
const MAX_READ_PIXELS = 12_000_000;

/** Looks at an image for the seals of paper letters: a part for each. */
export async function checkImage(
  bytes: Uint8Array<ArrayBuffer>,
  decodeImage: DecodeImage,
): Promise<readonly CheckedPart[]> {
  const size = findImageSize(bytes);
  if (!size) return unreadable('image-damaged');
  const claimed = size.width * size.height;
  const isPhoto = claimed <= MAX_PHOTO_PIXELS && claimed <= bytes.length * MAX_PIXELS_A_BYTE;
  if (claimed > MAX_CLAIMED_PIXELS && !isPhoto) return unreadable('image-too-large');
  let pixels: Pixels;
  try {
    pixels = await decodeImage(bytes, size.type, MAX_READ_PIXELS);
  } catch (error) {
    if (error instanceof PixelsHidden) return unreadable('pixels-hidden');
    // Whatever the decoder says, the person can do one thing: take the picture again.
    return unreadable('image-damaged');
  }
  const { readSealsFromImage } = await import('../paper/read-seal.ts');
  const { seals, foreign } = await readSealsFromImage(pixels);
  if (seals.length === 0) return unreadable(foreign === undefined ? 'no-seal' : 'foreign-code');
  return Promise.all(seals.map(async (text) => ({ checked: await checkSealText(text) })));
}

/** Looks at a seal's text, as a reader of QR codes gives it. */
export async function checkSealText(text: string): Promise<CheckedFile> {
  const { readSealText } = await import('../seal/seal-verdict.ts');
  const seal = await readSealText(text);
  return seal.verdict === 'not-a-seal'
    ? { kind: 'unreadable', code: 'foreign-code' }
    : { kind: 'paper', seal };
}

function unreadable(code: UnreadableCode): readonly CheckedPart[] {
  return [{ checked: { kind: 'unreadable', code } }];
}
