import type { VisibleSignature } from '../../domain/request/request.ts';
import { POINT, SHEET } from './geometry.ts';
import type { Place } from './page-model.ts';
import { encodeNumber } from './pdf-syntax.ts';

/**
 * How the signature dictionary begins (ISO 32000-1 §12.8.1): the entries that signing fills come first, so
 * that nothing a person typed stands before them. `sign.ts` expects these very bytes.
 */
export const SIGNATURE_PREFIX = '<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange[';

/** Room for four numbers of up to ten digits; signing keeps the width. */
export const BYTE_RANGE_WIDTH = 43;

/** Between the byte range and the hex digits. */
export const CONTENTS_PREFIX = ']/Contents<';

/** The signature dictionary before signing, for a CMS of at most the given length. */
export function encodeSignatureDictionary(entries: {
  contentsLength: number;
  date: string;
  name: string;
  reason: string;
}): string {
  const { contentsLength, date, name, reason } = entries;
  const contents = '0'.repeat(contentsLength * 2);
  return (
    `${SIGNATURE_PREFIX}${'0 0 0 0'.padEnd(BYTE_RANGE_WIDTH)}${CONTENTS_PREFIX}${contents}>` +
    `/M(${date})/Name${name}/Reason${reason}>>`
  );
}

/** The place as a rectangle in points from the sheet's bottom left. */
export function rectangleOf({ x, y, width, height }: Omit<Place, 'page'>): string {
  const corners = [x, SHEET.height - y - height, x + width, SHEET.height - y];
  return `[${corners.map((value) => encodeNumber(value / POINT)).join(' ')}]`;
}

/** The drawn strokes as content of the field's appearance, scaled to fit; nothing for any other signature. */
export function encodeAppearance(signature: VisibleSignature | undefined, size: Omit<Place, 'page'>): string {
  if (signature?.kind !== 'drawn') return '';
  const room = { width: size.width / POINT, height: size.height / POINT };
  const scale = Math.min(room.width / signature.width, room.height / signature.height);
  // y grows downwards on the pen's field and upwards on the page; the drawing stands on the field's bottom.
  const point = (x: number, y: number): string =>
    `${encodeNumber(x * scale)} ${encodeNumber((signature.height - y) * scale)}`;
  const paths = signature.strokes.map((stroke) => {
    const points = Array.from({ length: stroke.length / 2 }, (_, index) =>
      point(stroke[2 * index] as number, stroke[2 * index + 1] as number),
    );
    const [first, ...rest] = points as [string, ...string[]];
    // A dot is a line to itself, which the round cap makes visible.
    return `${first} m ${(rest.length > 0 ? rest : [first]).map((next) => `${next} l`).join(' ')} S`;
  });
  return ['1 J 1 j 1.3 w', ...paths].join('\n');
}
