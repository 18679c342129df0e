import { type GreyImage, type Pixels, toGrey, turnGrey } from './grey-image.ts';
import { readAllQrs, readQr } from './read-qr.ts';
import { SEAL_PREFIX } from './seal.ts';

/** A larger image is made smaller first: at this many pixels a whole page still has 350 dpi. */
const MAX_PIXELS = 12_000_000;

/** An image is not enlarged beyond this. */
const MAX_ENLARGED_PIXELS = 16_000_000;

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
  let foreign: string | undefined;
  for (const attempt of attempts(image)) {
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
    yield turnGrey(image, degrees, Math.min(scale, Math.max(1, fitting)));
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
