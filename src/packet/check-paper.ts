import type { CheckedFile, ScanFinding, UnreadableCode } from './checked-file.ts';
import type { Pixels } from './grey-image.ts';
import { findImageSize, type ImageSize } from './image-size.ts';
import type { ScannedImage } from './scanned-pdf.ts';

/** Gives an image's pixels, at most so many of them; throws for a damaged image. */
export type DecodeImage = (
  bytes: Uint8Array<ArrayBuffer>,
  type: ImageSize['type'],
  maxPixels: number,
) => Promise<Pixels>;

/** More than any phone's usual photo; an image that claims more is not decoded. */
const MAX_CLAIMED_PIXELS = 40_000_000;

/** A larger image is read smaller: at this many a letter's QR code still has seven pixels a module. */
const MAX_READ_PIXELS = 12_000_000;

/** A page scanned at 75 dpi is wider than this; a logo or a line is not worth the search. */
const MIN_PAGE_SIDE = 500;

/** How long to search a PDF by others for a seal: it may hold many pictures, and mostly is no letter. */
const MS_FOR_SCAN = 20_000;

/** Looks at an image for the seal of a paper letter. */
export async function checkImage(
  bytes: Uint8Array<ArrayBuffer>,
  decodeImage: DecodeImage,
): Promise<CheckedFile> {
  const size = findImageSize(bytes);
  if (!size) return unreadable('image-damaged');
  if (size.width * size.height > MAX_CLAIMED_PIXELS) return unreadable('image-too-large');
  let pixels: Pixels;
  try {
    pixels = await decodeImage(bytes, size.type, MAX_READ_PIXELS);
  } catch {
    // Whatever the decoder says, the person can do one thing: take the picture again.
    return unreadable('image-damaged');
  }
  return checkPixels(pixels);
}

/** Looks at a seal's text, as a reader of QR codes gives it. */
export async function checkSealText(text: string): Promise<CheckedFile> {
  const { readSealText } = await import('./seal.ts');
  const seal = await readSealText(text);
  return seal.verdict === 'not-a-seal' ? unreadable('foreign-code') : { kind: 'paper', seal };
}

/** The seal on a page of a scanned PDF, or what came of looking for one. */
export async function checkScan(
  bytes: Uint8Array<ArrayBuffer>,
  decodeImage: DecodeImage,
): Promise<CheckedFile | ScanFinding> {
  const { imagesInScannedPdf } = await import('./scanned-pdf.ts');
  const end = performance.now() + MS_FOR_SCAN;
  let finding: ScanFinding = 'no-scan';
  for await (const image of imagesInScannedPdf(bytes)) {
    if (image.kind === 'refused') {
      finding = 'scan-not-read';
    } else if (isPage(image)) {
      const checked = await (image.kind === 'jpeg'
        ? checkImage(image.bytes, decodeImage)
        : checkPixels(image.pixels));
      if (checked.kind === 'paper') return checked;
      if (finding === 'no-scan') finding = 'scan-without-seal';
    }
    if (performance.now() > end) return 'scan-not-read';
  }
  return finding;
}

async function checkPixels(pixels: Pixels): Promise<CheckedFile> {
  const { readSealFromImage } = await import('./read-seal.ts');
  const text = await readSealFromImage(pixels);
  return text === undefined ? unreadable('no-seal') : checkSealText(text);
}

function isPage(image: Exclude<ScannedImage, { kind: 'refused' }>): boolean {
  const size = image.kind === 'jpeg' ? findImageSize(image.bytes) : image.pixels;
  return size !== undefined && Math.min(size.width, size.height) >= MIN_PAGE_SIDE;
}

function unreadable(code: UnreadableCode): CheckedFile {
  return { kind: 'unreadable', code };
}
