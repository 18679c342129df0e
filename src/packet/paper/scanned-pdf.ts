/*
 * The pictures of a PDF by any program: the pages of a scan, each of which a scanner writes as one image, and the
 * symbol of a letter that another program has saved again, which is an image of one bit a module. Accepted: JPEG
 * (DCTDecode) as it is; samples in grey, RGB or a palette, of one to eight bits, stored, deflated with or without a
 * PNG predictor, or in Group 4 facsimile coding; images in a page's own content. Refused by a code: other filters
 * (JBIG2, JPEG 2000), CMYK, and what is above the caps. Nothing here throws.
 */

import { inflate } from '../../platform/zlib-format.ts';
import { decodeAscii85, decodeAsciiHex } from './ascii-filters.ts';
import { decodeFax } from './fax-image.ts';
import type { Pixels } from './grey-image.ts';
import { inlineImagesIn } from './inline-images.ts';
import { looseObjectsIn, numberIn, streamOf } from './loose-objects.ts';
import { pageNumbersIn } from './page-numbers.ts';
import { greysInPalette, resolved } from './palette.ts';
import { samplesToPixels } from './scanned-samples.ts';

/** Why an image of a PDF is not read. Codes never change once released. */
type ScanRefusal = 'scan-format' | 'scan-too-large';

/** One image of a scanned PDF: a JPEG file for the platform's decoder, pixels, or why neither. */
export type ScannedImage =
  | { readonly kind: 'jpeg'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'pixels'; readonly pixels: Pixels }
  | { readonly kind: 'refused'; readonly code: ScanRefusal };

/** An image that was found and not yet read. */
export interface FoundImage {
  /** The page that it stands on, from 1; where no page names it, its place among the images. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  read(): Promise<ScannedImage>;
}

/** More images than this are not looked at. */
const MAX_IMAGES = 2000;

/** A4 in grey at 600 dpi, or in colour at 400 dpi. In black and white these are pixels, eight of them a byte. */
const MAX_SAMPLES = 64_000_000;

/** The images of the PDF in the order of its pages, none of them read. */
export async function findScannedImages(bytes: Uint8Array<ArrayBuffer>): Promise<FoundImage[]> {
  const objects = await looseObjectsIn(bytes);
  const pages = pageNumbersIn(objects);
  const found: FoundImage[] = [];
  for (const object of objects.values()) {
    if (found.length >= MAX_IMAGES) break;
    if (object.streamAt === undefined || !/\/Subtype\s*\/Image\b/.test(object.text)) continue;
    const text = resolved(object.text, objects);
    found.push({
      ...sizeIn(text),
      page: pages.get(object.number) ?? found.length + 1,
      read: () => readImage(text, streamOf(bytes, object, objects), (number) => paletteStream(number)),
    });
  }
  const paletteStream = async (number: number): Promise<Uint8Array | undefined> => {
    const object = objects.get(number);
    if (object?.streamAt === undefined) return undefined;
    const data = await unpacked(streamOf(bytes, object, objects), filtersIn(object.text), '', 4096);
    return data instanceof Uint8Array ? data : undefined;
  };
  for (const { text, data, object } of await inlineImagesIn(bytes, objects)) {
    if (found.length >= MAX_IMAGES) break;
    const page = pages.get(object) ?? 1;
    found.push({ ...sizeIn(text), page, read: () => readImage(text, data, async () => undefined) });
  }
  return found.sort((one, other) => one.page - other.page);
}

function sizeIn(text: string): { width: number; height: number } {
  return { width: numberIn(text, 'Width') ?? 0, height: numberIn(text, 'Height') ?? 0 };
}

async function readImage(
  text: string,
  stored: Uint8Array<ArrayBuffer>,
  paletteStream: (number: number) => Promise<Uint8Array | undefined>,
): Promise<ScannedImage> {
  const { width, height } = sizeIn(text);
  const filters = filtersIn(text);
  const isJpeg = filters.at(-1) === 'DCTDecode';
  if (width < 0 || height < 0 || width * height > MAX_SAMPLES) return refused('scan-too-large');
  if (width * height === 0 && !isJpeg) return refused('scan-format');
  // Three bytes a pixel, and a byte before each row that says its PNG filter.
  const most = isJpeg ? MAX_SAMPLES : Math.min(MAX_SAMPLES, (3 * width + 2) * height);
  const data = await unpacked(stored, isJpeg ? filters.slice(0, -1) : filters, text, most);
  if (data === 'too-large') return refused('scan-too-large');
  if (!data) return refused('scan-format');
  if (isJpeg) return { kind: 'jpeg', bytes: data };
  const isInverted = /\/Decode\s*\[\s*1(\.0)?\s+0(\.0)?[\s\]]/.test(text);
  const palette = /\/Indexed\b/.test(text) ? await greysInPalette(text, paletteStream) : undefined;
  if (/\/Indexed\b/.test(text) && !palette) return refused('scan-format');
  const isFax = filters.at(-1) === 'CCITTFaxDecode';
  const bits = isFax || /\/ImageMask\s+true/.test(text) ? 1 : (numberIn(text, 'BitsPerComponent') ?? 0);
  const predictor = filters.at(-1) === 'FlateDecode' ? (numberIn(text, 'Predictor') ?? 1) : 1;
  if (isFax) {
    const isBlack1 = /\/BlackIs1\s+true/.test(text);
    // A decoder's 0 is black; where black is 1, or the picture turns it round, 0 stands for the other.
    const sampleOf = (pixel: number): number => Number((pixel === 0) === isBlack1);
    const greys = palette ?? Uint8Array.of(0, 255);
    const pixels = data.map((pixel) => greys[sampleOf(pixel)] ?? 0);
    return {
      kind: 'pixels',
      pixels: { data: isInverted ? pixels.map((grey) => 255 - grey) : pixels, width, height },
    };
  }
  const pixels = samplesToPixels(data, { width, height, bits, predictor, isInverted, palette });
  return pixels ? { kind: 'pixels', pixels } : refused('scan-format');
}

/** The data with the filters undone; those of Group 4 give a byte a pixel. */
async function unpacked(
  stored: Uint8Array<ArrayBuffer>,
  filters: readonly string[],
  text: string,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | undefined> {
  let data: Uint8Array | 'too-large' | undefined = stored;
  for (const filter of filters) {
    if (!(data instanceof Uint8Array)) return data;
    if (filter === 'FlateDecode') data = await inflate(data as Uint8Array<ArrayBuffer>, most);
    else if (filter === 'ASCIIHexDecode') data = decodeAsciiHex(data);
    else if (filter === 'ASCII85Decode') data = decodeAscii85(data);
    else if (filter === 'CCITTFaxDecode' && (numberIn(text, 'K') ?? 0) < 0) {
      const size = sizeIn(text);
      // The columns that the coding states, if another number than the picture's, would slant every row.
      if ((numberIn(text, 'Columns') ?? 1728) !== size.width) return undefined;
      data = decodeFax(data, { ...size, isByteAligned: /\/EncodedByteAlign\s+true/.test(text) });
    } else return undefined;
  }
  return data as Uint8Array<ArrayBuffer>;
}

function filtersIn(text: string): string[] {
  const [, list = ''] = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(text) ?? [];
  return [...list.matchAll(/\/(\w+)/g)].map(([, name]) => name as string);
}

function refused(code: ScanRefusal): ScannedImage {
  return { kind: 'refused', code };
}
