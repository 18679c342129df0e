import { type GreyImage, type Pixels, sizeOfTurned, toGrey, turnGrey } from './grey-image.ts';
import { readAllQrs, readQr } from './read-qr.ts';
import { SEAL_PREFIX } from './seal.ts';

/** A larger image is made smaller first: at this many pixels a whole page still has 350 dpi. */
const MAX_PIXELS = 12_000_000;

/** An image is not enlarged beyond this. */
const MAX_ENLARGED_PIXELS = 16_000_000;

/** Nor is the white sheet that a turned image lies on: of a long strip it would be a thousand times the strip. */
const MAX_SHEET_PIXELS = 33_000_000;

/** How long to search one image: a slow phone's answer should come before the page gives the worker up. */
const MS_FOR_IMAGE = 30_000;

/**
 * How the image is turned and enlarged for each further attempt, the most helpful first. The decoder fails now
 * and then on symbols that stand askew by about 45°, and on small modules.
 */
const RETRIES: readonly { readonly degrees: number; readonly scale: number }[] = [
  { degrees: 20, scale: 1 },
  { degrees: 20, scale: 1.25 },
  { degrees: 40, scale: 1.25 },
  { degrees: 0, scale: 1.5 },
  { degrees: 10, scale: 1.5 },
  { degrees: -30, scale: 1.4 },
  { degrees: 20, scale: 1.4 },
  { degrees: 0, scale: 2 },
  { degrees: -40, scale: 1.25 },
  { degrees: 30, scale: 1.25 },
  { degrees: -20, scale: 1.5 },
  { degrees: 0, scale: 0.5 },
];

/**
 * The text of the paper seal in an image: a photo or a scan, however turned. Without a seal, the text of another
 * QR code; undefined when none can be read.
 */
export async function readSealFromImage(pixels: Pixels): Promise<string | undefined> {
  if (!isImage(pixels)) return undefined;
  const image = toGrey(pixels, MAX_PIXELS);
  const end = performance.now() + MS_FOR_IMAGE;
  let foreign: string | undefined;
  for (const attempt of attempts(image)) {
    if (performance.now() > end) break;
    const text = readQr(attempt);
    if (text?.startsWith(SEAL_PREFIX)) return text;
    if (text === undefined) continue;
    // A letter may lie beside other codes, and the decoder gives one of them.
    const seal = (await readAllQrs(attempt)).find((each) => each.startsWith(SEAL_PREFIX));
    if (seal !== undefined) return seal;
    foreign ??= text;
  }
  return foreign;
}

function* attempts(image: GreyImage): Generator<GreyImage> {
  yield image;
  const fitting = Math.sqrt(MAX_ENLARGED_PIXELS / (image.width * image.height));
  for (const { degrees, scale } of RETRIES) {
    const sheet = sizeOfTurned(image, degrees, 1);
    const room = Math.sqrt(MAX_SHEET_PIXELS / (sheet.width * sheet.height));
    yield turnGrey(image, degrees, Math.min(scale, Math.max(1, fitting), room));
  }
}

function isImage({ data, width, height }: Pixels): boolean {
  return (
    Number.isInteger(width) &&
    Number.isInteger(height) &&
    width > 0 &&
    height > 0 &&
    [1, 3, 4].includes(data.length / (width * height))
  );
}
