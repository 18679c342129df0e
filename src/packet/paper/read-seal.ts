import { SEAL_PREFIX } from '../seal/seal.ts';
import { type GreyImage, type Pixels, sizeOfTurned, toGrey, turnGrey } from './grey-image.ts';
import { type LookLimits, PATIENT, readAllQrs, readQr } from './read-qr.ts';

/** A larger image is made smaller first: at this many pixels a whole page still has 350 dpi. */
export const MAX_PIXELS = 12_000_000;

/** An image is not enlarged beyond this. */
const MAX_ENLARGED_PIXELS = 16_000_000;

/** Nor is the white sheet that a turned image lies on: of a long strip it would be a thousand times the strip. */
const MAX_SHEET_PIXELS = 33_000_000;

/** How long to search one image: a slow phone's answer should come before the page gives the worker up. */
const MS_FOR_IMAGE = 30_000;

/** A smaller image is no page but a symbol drawn a pixel or a few for each module, which the decoder wants larger. */
const SYMBOL_SIDE = 400;

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

/** How many further attempts there are. */
export const RETRY_COUNT = RETRIES.length;

/** What one look at an image found. */
interface SealLook {
  /** The texts of all seals in it. */
  readonly seals: readonly string[];
  /** The text of another code. */
  readonly foreign?: string | undefined;
  /** Whether something looked like a code's corners, so that it pays to look harder. */
  readonly hasCorners: boolean;
}

/**
 * The texts of the paper seals in an image: a photo or a scan, however turned. Without one, the text of another QR
 * code, if one can be read.
 */
export async function readSealsFromImage(pixels: Pixels): Promise<SealLook> {
  const nothing = { seals: [], hasCorners: false };
  if (!isImage(pixels)) return nothing;
  const image = toGrey(pixels, MAX_PIXELS);
  const end = performance.now() + MS_FOR_IMAGE;
  let found: SealLook = nothing;
  for (let attempt = 0; attempt <= RETRY_COUNT && performance.now() < end; attempt++) {
    const look = await lookForSeals(image, attempt);
    if (look.seals.length > 0) return look;
    found = { ...look, foreign: found.foreign ?? look.foreign };
  }
  return found;
}

/** Looks once: at the image as it is in attempt 0, turned and enlarged in the further ones. */
export async function lookForSeals(
  image: GreyImage,
  attempt: number,
  limits: LookLimits = PATIENT,
): Promise<SealLook> {
  const view = attempt === 0 ? firstView(image) : turnedView(image, attempt - 1);
  const { text, hasCorners } = readQr(view, limits);
  if (text === undefined) return { seals: [], hasCorners };
  // A letter may lie beside others and beside other codes, and the decoder gives one of them.
  const all = new Set([text, ...(await readAllQrs(view, limits))]);
  const seals = [...all].filter((each) => each.startsWith(SEAL_PREFIX));
  return { seals, foreign: seals.length === 0 ? text : undefined, hasCorners: true };
}

/** A symbol alone gets the white around it that a reader needs. */
function firstView(image: GreyImage): GreyImage {
  const { width, height, data } = image;
  if (Math.max(width, height) >= SYMBOL_SIDE) return image;
  const scale = Math.max(1, Math.ceil(SYMBOL_SIDE / Math.max(width, height)));
  const margin = 8 * scale;
  const size = { width: width * scale + 2 * margin, height: height * scale + 2 * margin };
  const view = new Uint8Array(size.width * size.height).fill(255);
  for (let y = 0; y < height * scale; y++) {
    const from = Math.floor(y / scale) * width;
    const to = (y + margin) * size.width + margin;
    for (let x = 0; x < width * scale; x++) view[to + x] = data[from + Math.floor(x / scale)] as number;
  }
  return { data: view, ...size };
}

function turnedView(image: GreyImage, retry: number): GreyImage {
  const { degrees, scale } = RETRIES[retry] as (typeof RETRIES)[0];
  const fitting = Math.sqrt(MAX_ENLARGED_PIXELS / (image.width * image.height));
  const sheet = sizeOfTurned(image, degrees, 1);
  const room = Math.sqrt(MAX_SHEET_PIXELS / (sheet.width * sheet.height));
  return turnGrey(image, degrees, Math.min(scale, Math.max(1, fitting), room));
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
