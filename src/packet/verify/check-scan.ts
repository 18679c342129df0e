/*
 * Looks for the seals of letters in a PDF by others: a scan of the post, or a letter that another program has saved
 * again. Breadth first: one quick look at every picture, from the last page, on which the older letters have their seal,
 * and harder ones only while time is left; all of it within one deadline, since most PDFs are no letters. The pages of a
 * plain scan are looked at for as much work as an idle machine does in that time, whatever the clock says: where other
 * programs take the processor, a letter would be missed else.
 */

import type { DecodeImage } from '../paper/decode-image.ts';
import { type GreyImage, toGrey } from '../paper/grey-image.ts';
import { findImageSize } from '../paper/image-size.ts';
import type { LookLimits } from '../paper/read-qr.ts';
import { lookForSeals, MAX_PIXELS, RETRY_COUNT } from '../paper/read-seal.ts';
import { type FoundImage, findScannedImages } from '../paper/scanned-pdf.ts';
import { findBytes } from '../pdf/find-bytes.ts';
import { checkSealText } from './check-paper.ts';
import type { CheckedPart, ScanFinding } from './checked-file.ts';

/** For everything: a foreign PDF must not hold up the pile. */
const MS_FOR_PDF = 5000;

/** What is plainly a scan, one picture a page, has twice the time: a letter missed is a deadline missed. */
const TIMES_FOR_PAGES = 2;

/** A page scanned at 75 dpi is wider than this; what is smaller can only be a symbol alone. */
const MIN_PAGE_SIDE = 500;

/** The smallest symbol of a seal has more modules than this, and no page is this much longer than wide. */
const MIN_SYMBOL_SIDE = 41;
const MAX_SYMBOL_RATIO = 1.2;

/** A page has this many pixels at 200 dpi, enough for one quick look. */
const QUICK_PIXELS = 4_000_000;

/** What the decoder may try in one look: no more than a page of noise takes half a second for. */
const LOOK: LookLimits = { effort: 128, timeLimit: Number.POSITIVE_INFINITY };

/** What a look at a page without a seal gets through in a millisecond, at the least: thirty whole pages in the time given. */
const PIXELS_A_MS = 24_000;

/** The greys that are kept for harder looks: ten pages at 300 dpi. */
const MAX_KEPT_PIXELS = 90_000_000;

const [ENCRYPT, BYTE_RANGE] = ['/Encrypt', '/ByteRange'].map((text) => new TextEncoder().encode(text)) as [
  Uint8Array,
  Uint8Array,
];

interface Looked {
  readonly image: FoundImage;
  hasCorners: boolean;
  hasSeal: boolean;
  isRead: boolean;
  /** In a form that is not read, whatever the time. */
  isRefused: boolean;
}

/** One part for each seal, and one for the pages that could not be read; or what came of looking for one. */
export async function checkScan(
  bytes: Uint8Array<ArrayBuffer>,
  decodeImage: DecodeImage,
  {
    isSymbolOnly = false,
    msForScan = MS_FOR_PDF,
    clock = () => performance.now(),
  }: { isSymbolOnly?: boolean; msForScan?: number | undefined; clock?: (() => number) | undefined } = {},
): Promise<readonly CheckedPart[] | ScanFinding> {
  const start = clock();
  const end = start + msForScan;
  if (findBytes(bytes, ENCRYPT) !== -1) return [{ checked: { kind: 'unreadable', code: 'pdf-encrypted' } }];
  // What somebody else has signed is no scan; a letter of ours in it would have its symbol drawn.
  const hasPages = !isSymbolOnly && findBytes(bytes, BYTE_RANGE) === -1;
  const images = (await findScannedImages(bytes)).filter(
    (image) => isSymbol(image) || (hasPages && isPage(image)),
  );
  const looked = images.map(
    (image): Looked => ({
      image,
      hasCorners: false,
      hasSeal: false,
      isRead: false,
      isRefused: false,
    }),
  );
  const found: CheckedPart[] = [];
  const seen = new Set<string>();

  const look = async (entry: Looked, grey: GreyImage, attempt: number): Promise<void> => {
    const { seals, hasCorners } = await lookForSeals(grey, attempt, LOOK);
    entry.isRead = true;
    entry.hasCorners ||= hasCorners && seals.length === 0;
    entry.hasSeal ||= seals.length > 0;
    const { page } = entry.image;
    for (const text of seals) {
      if (seen.has(`${page} ${text}`)) continue;
      seen.add(`${page} ${text}`);
      const checked = await checkSealText(text);
      if (checked.kind !== 'paper') continue;
      found.push({ page, checked: isPage(entry.image) ? checked : { ...checked, isResaved: true } });
    }
  };

  const isPlainScan = isOnePictureAPage(images);
  const endOfPages = isPlainScan ? start + TIMES_FOR_PAGES * msForScan : end;
  let pixelsDue = isPlainScan ? PIXELS_A_MS * msForScan : 0;
  for (const entry of looked.toReversed()) {
    if (pixelsDue <= 0 && clock() > endOfPages) break;
    const grey = await greysOf(entry.image, decodeImage, QUICK_PIXELS);
    pixelsDue -= grey?.data.length ?? QUICK_PIXELS;
    if (grey) await look(entry, grey, 0);
    else entry.isRefused = true;
  }
  if (clock() < end) await lookHarder(looked, look, decodeImage, () => clock() > end);

  const unread = looked.filter(({ isRead, image }) => !isRead && isPage(image));
  if (found.length === 0 && unread.length === 0) {
    return looked.some(({ image }) => isPage(image)) ? 'scan-without-seal' : 'no-scan';
  }
  found.sort((one, other) => (one.page ?? 0) - (other.page ?? 0));
  if (unread.length === 0) return found;
  const pages = [...new Set(unread.map(({ image }) => image.page))];
  const code = unread.some(({ isRefused }) => isRefused) ? 'scan-not-read' : 'scan-unfinished';
  return [...found, { checked: { kind: 'unreadable', code, pages } }];
}

/** Further attempts, each at all pages before the next: where no seal was found anywhere, or where one seems to be. */
async function lookHarder(
  looked: readonly Looked[],
  look: (entry: Looked, grey: GreyImage, attempt: number) => Promise<void>,
  decodeImage: DecodeImage,
  isOver: () => boolean,
): Promise<void> {
  const hasSeal = looked.some((entry) => entry.hasSeal);
  const waiting = looked
    .filter(
      (entry) => !entry.isRefused && !entry.hasSeal && isPage(entry.image) && (entry.hasCorners || !hasSeal),
    )
    .sort(
      (one, other) => Number(other.hasCorners) - Number(one.hasCorners) || other.image.page - one.image.page,
    );
  const kept: [Looked, GreyImage][] = [];
  let pixels = 0;
  for (const entry of waiting) {
    if (isOver() || pixels > MAX_KEPT_PIXELS) break;
    const grey = await greysOf(entry.image, decodeImage, MAX_PIXELS);
    if (!grey) continue;
    pixels += grey.data.length;
    kept.push([entry, grey]);
    if (grey.data.length > QUICK_PIXELS) await look(entry, grey, 0);
  }
  for (let attempt = 1; attempt <= RETRY_COUNT; attempt++) {
    for (const [entry, grey] of kept) {
      if (isOver()) return;
      if (!entry.hasSeal) await look(entry, grey, attempt);
    }
  }
}

async function greysOf(
  image: FoundImage,
  decodeImage: DecodeImage,
  maxPixels: number,
): Promise<GreyImage | undefined> {
  const read = await image.read();
  if (read.kind === 'refused') return undefined;
  if (read.kind === 'pixels') return toGrey(read.pixels, maxPixels);
  const size = findImageSize(read.bytes);
  if (!size || size.width * size.height > MAX_JPEG_PIXELS) return undefined;
  try {
    return toGrey(await decodeImage(read.bytes, size.type, maxPixels), maxPixels);
  } catch {
    // A damaged picture among good ones.
    return undefined;
  }
}

/** A JPEG's own header, whatever the PDF says of it. */
const MAX_JPEG_PIXELS = 64_000_000;

function isPage({ width, height }: FoundImage): boolean {
  return Math.min(width, height) >= MIN_PAGE_SIDE;
}

function isSymbol({ width, height }: FoundImage): boolean {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return short >= MIN_SYMBOL_SIDE && short < MIN_PAGE_SIDE && long <= short * MAX_SYMBOL_RATIO;
}

function isOnePictureAPage(images: readonly FoundImage[]): boolean {
  return (
    images.length > 1 &&
    images.every(isPage) &&
    new Set(images.map(({ page }) => page)).size === images.length
  );
}
