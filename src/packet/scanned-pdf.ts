/*
 * The page images of a scanned PDF. A scanner writes each page as one image, and an image is always a stream of
 * its own (ISO 32000-1 §7.5.7), so it is found without the cross-reference table. Accepted: JPEG (DCTDecode) as
 * it is, and samples in grey or RGB of eight bits or grey ones of one, stored or with FlateDecode, with or without
 * a PNG predictor. Refused by a code: encrypted files, other filters (JBIG2, CCITT, JPEG 2000), palettes, CMYK, and
 * what is above the caps. Nothing here throws.
 */
import type { Pixels } from './grey-image.ts';
import { toBinaryString } from './pdf-syntax.ts';
import { samplesToPixels } from './scanned-samples.ts';
import { findBytes } from './verify/find-bytes.ts';
import { inflate } from './zlib-format.ts';

/** Why an image of a PDF is not read. Codes never change once released. */
export type ScanRefusal = 'scan-encrypted' | 'scan-format' | 'scan-too-large';

/** One image of a scanned PDF: a JPEG file for the platform's decoder, pixels, or why neither. */
export type ScannedImage =
  | { readonly kind: 'jpeg'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'pixels'; readonly pixels: Pixels }
  | { readonly kind: 'refused'; readonly code: ScanRefusal };

/** More images than this are not looked at. */
const MAX_IMAGES = 60;

/** Nor more words that begin like one's, such as /ImageC in a list of procedures. */
const MAX_WORDS = 100_000;

/** Nor more places that could be an image's dictionary, which cost the time of a few kilobytes each. */
const MAX_LOOKS = 1000;

/** A4 in grey at 600 dpi, or in colour at 400 dpi. In black and white these are pixels, eight of them a byte. */
const MAX_SAMPLES = 64_000_000;

/** A dictionary of an image is far shorter. */
const MAX_DICTIONARY = 4096;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const [IMAGE, ENCRYPT, END] = [encode('/Image'), encode('/Encrypt'), encode('endstream')];

/** The images of the PDF in the order in which they stand in the file, each made when it is asked for. */
export async function* imagesInScannedPdf(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<ScannedImage> {
  if (findBytes(bytes, ENCRYPT) !== -1) {
    yield refused('scan-encrypted');
    return;
  }
  let images = 0;
  let at = findBytes(bytes, IMAGE);
  for (let looks = 0, words = 0; at !== -1 && looks < MAX_LOOKS && images < MAX_IMAGES; words++) {
    if (words === MAX_WORDS) return;
    const isWord = !/\w/.test(String.fromCharCode(bytes[at + IMAGE.length] ?? 0));
    const found = isWord ? imageAround(bytes, at) : undefined;
    looks += Number(isWord);
    if (found) {
      images += 1;
      yield await readImage(bytes, found);
    }
    at = findBytes(bytes, IMAGE, Math.max(at + 1, found?.start ?? 0));
  }
}

interface FoundImage {
  readonly dictionary: string;
  /** Offset of the stream's first byte. */
  readonly start: number;
}

/** The image object in whose dictionary the offset stands. */
function imageAround(bytes: Uint8Array, at: number): FoundImage | undefined {
  const from = Math.max(0, at - MAX_DICTIONARY);
  const text = toBinaryString(bytes.subarray(from, at + MAX_DICTIONARY));
  const objectAt = text.lastIndexOf('obj', at - from) + 3;
  const [whole, dictionary] = /^\s*(<<[\s\S]*?>>)\s*stream\r?\n/.exec(text.slice(objectAt)) ?? [];
  if (objectAt === 2 || whole === undefined || dictionary === undefined) return undefined;
  const isImage = objectAt + whole.length > at - from && /\/Subtype\s*\/Image\b/.test(dictionary);
  return isImage ? { dictionary, start: from + objectAt + whole.length } : undefined;
}

async function readImage(
  bytes: Uint8Array<ArrayBuffer>,
  { dictionary, start }: FoundImage,
): Promise<ScannedImage> {
  const filters = filtersOf(dictionary);
  const isJpeg = filters.at(-1) === 'DCTDecode';
  const isDeflated = filters[0] === 'FlateDecode';
  if (filters.length !== Number(isJpeg) + Number(isDeflated)) return refused('scan-format');
  const [width, height] = [numberOf(dictionary, 'Width') ?? 0, numberOf(dictionary, 'Height') ?? 0];
  if (width * height > MAX_SAMPLES) return refused('scan-too-large');
  if (width * height === 0 && !isJpeg) return refused('scan-format');
  // Three bytes a pixel, and a byte before each row that says its PNG filter.
  const most = isJpeg ? MAX_SAMPLES : Math.min(MAX_SAMPLES, (3 * width + 2) * height);
  const stored = bytes.slice(start, endOfStream(bytes, dictionary, start));
  const data = isDeflated ? await inflate(stored, most) : stored;
  if (data === 'too-large') return refused('scan-too-large');
  if (!data) return refused('scan-format');
  if (isJpeg) return { kind: 'jpeg', bytes: data };
  const pixels = samplesToPixels(data, {
    width,
    height,
    bits: /\/ImageMask\s+true/.test(dictionary) ? 1 : (numberOf(dictionary, 'BitsPerComponent') ?? 0),
    predictor: numberOf(dictionary, 'Predictor') ?? 1,
    isInverted: /\/Decode\s*\[\s*1(\.0)?\s+0(\.0)?[\s\]]/.test(dictionary),
  });
  return pixels && !/\/Indexed\b/.test(dictionary) ? { kind: 'pixels', pixels } : refused('scan-format');
}

function filtersOf(dictionary: string): string[] {
  const [, list = ''] = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary) ?? [];
  return [...list.matchAll(/\/(\w+)/g)].map(([, name]) => name as string);
}

function numberOf(dictionary: string, key: string): number | undefined {
  const [, digits] = new RegExp(`/${key}\\s+(\\d{1,9})\\b(?!\\s+\\d+\\s+R)`).exec(dictionary) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** Where `/Length` says, if `endstream` follows; else before the next `endstream`, without its end of line. */
function endOfStream(bytes: Uint8Array, dictionary: string, start: number): number {
  const length = numberOf(dictionary, 'Length') ?? referredLength(bytes, dictionary);
  if (length !== undefined) {
    const after = toBinaryString(bytes.subarray(start + length, start + length + 12));
    if (/^\s{0,2}endstream/.test(after)) return start + length;
  }
  const at = findBytes(bytes, END, start);
  if (at === -1) return bytes.length;
  return at - (/\r?\n$/.exec(toBinaryString(bytes.subarray(at - 2, at)))?.[0].length ?? 0);
}

function referredLength(bytes: Uint8Array, dictionary: string): number | undefined {
  const [, number, generation] = /\/Length\s+(\d{1,9})\s+(\d{1,5})\s+R/.exec(dictionary) ?? [];
  if (number === undefined) return undefined;
  const at = findBytes(bytes, encode(`\n${number} ${generation} obj`));
  const [, length] =
    at === -1 ? [] : (/^\n\d+ \d+ obj\s+(\d{1,9})\s/.exec(toBinaryString(bytes.subarray(at, at + 60))) ?? []);
  return length === undefined ? undefined : Number(length);
}

function refused(code: ScanRefusal): ScannedImage {
  return { kind: 'refused', code };
}
