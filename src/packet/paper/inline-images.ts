/* Pictures that stand in a page's own content (ISO 32000-1 §8.9.7), as the symbol of a letter does. */

import { fromBinaryString, toBinaryString } from '../../platform/binary-string.ts';
import { inflate } from '../../platform/zlib-format.ts';
import { type LooseObject, streamOf } from './loose-objects.ts';

/** A picture with its dictionary in full words, and the object whose content it stands in. */
interface InlineImage {
  readonly object: number;
  readonly text: string;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** What contents may inflate to, each and together, and how many of them are looked into. */
const MAX_INFLATED = 2 * 1024 * 1024;
const MAX_ALL_INFLATED = 48 * 1024 * 1024;
const MAX_STREAMS = 4000;
const MAX_IMAGES = 500;

/** Streams that are no content. */
const OTHER =
  /\/Subtype\s*\/(Image|XML|Type1C|CIDFontType0C|OpenType)\b|\/Type\s*\/(ObjStm|XRef|EmbeddedFile|Metadata)\b|\/Length1\b/;

/** Abbreviations of keys and values (ISO 32000-1 Tables 93 and 94). */
const WORDS: Readonly<Record<string, string>> = {
  W: 'Width',
  H: 'Height',
  BPC: 'BitsPerComponent',
  CS: 'ColorSpace',
  D: 'Decode',
  DP: 'DecodeParms',
  F: 'Filter',
  IM: 'ImageMask',
  I: 'Indexed',
  AHx: 'ASCIIHexDecode',
  A85: 'ASCII85Decode',
  Fl: 'FlateDecode',
  CCF: 'CCITTFaxDecode',
  DCT: 'DCTDecode',
};

/** The pictures in the contents of all pages. */
export async function inlineImagesIn(
  bytes: Uint8Array<ArrayBuffer>,
  objects: ReadonlyMap<number, LooseObject>,
): Promise<InlineImage[]> {
  const found: InlineImage[] = [];
  let left = MAX_ALL_INFLATED;
  let streams = 0;
  for (const object of objects.values()) {
    if (object.streamAt === undefined || OTHER.test(object.text)) continue;
    if (streams++ > MAX_STREAMS || left <= 0 || found.length >= MAX_IMAGES) break;
    const stored = streamOf(bytes, object, objects);
    const data = /\/FlateDecode\b/.test(object.text)
      ? await inflate(stored, Math.min(left, MAX_INFLATED))
      : stored.subarray(0, MAX_INFLATED);
    if (!data || data === 'too-large') continue;
    left -= data.length;
    for (const image of imagesIn(toBinaryString(data))) {
      if (found.length < MAX_IMAGES) found.push({ ...image, object: object.number });
    }
  }
  return found;
}

function* imagesIn(content: string): Generator<Omit<InlineImage, 'object'>> {
  for (const match of content.matchAll(/(?:^|\s)BI\b([^\0]{1,600}?)\sID[\s]/g)) {
    const from = match.index + match[0].length;
    const end = content.slice(from).search(/\sEI(?=\s|$)/);
    if (end === -1) return;
    const text = (match[1] ?? '').replaceAll(/\/(\w+)/g, (whole, word: string) =>
      WORDS[word] === undefined ? whole : `/${WORDS[word]}`,
    );
    yield { text, data: fromBinaryString(content.slice(from, from + end)) };
  }
}
