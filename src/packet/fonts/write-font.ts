import { metricsOf, tablesIn } from './font-tables.ts';
import { type Box, type Glyph, type GlyphsById, outlineBoxOf } from './glyph.ts';
import {
  ARGUMENTS_ARE_WORDS,
  MORE_PARTS,
  ON_CURVE,
  OVERLAP,
  REPEAT,
  SAME_X,
  SAME_Y,
  SHORT_X,
  SHORT_Y,
  XY_ROUNDED,
} from './glyph-flags.ts';

/** Bytes of a glyph that is of the font and is not in the file: no contours in an empty box. */
const ABSENT_LENGTH = 10;

/** The file of the frame and the glyphs. Others that the frame counts are there without a shape, each as ten zeros. */
export function writeFont(frame: Uint8Array, glyphs: readonly Glyph[]): Uint8Array<ArrayBuffer> {
  const { glyf, glyfLength, glyphCount, loca } = tablesIn(frame);
  const file = new Uint8Array(Math.ceil((glyf + glyfLength) / 4) * 4);
  file.set(frame);
  const tables = tablesIn(file);
  const { view } = tables;
  const byId = new Map(glyphs.map((glyph) => [glyph.id, glyph]));
  let end = 0;
  for (let id = 0; id < glyphCount; id += 1) {
    const glyph = byId.get(id);
    const shape = glyph ? writeShape(glyph, byId) : Array.from({ length: ABSENT_LENGTH }, () => 0);
    file.set(shape, glyf + end);
    end += shape.length + (shape.length % 2);
    view.setUint16(loca + 2 * id + 2, end / 2);
    if (!glyph) continue;
    const [advance, left] = metricsOf(id, tables);
    if (advance !== undefined) view.setUint16(advance, glyph.advance);
    if (shape.length > 0) view.setInt16(left, boxOf(glyph, byId)[0]);
  }
  return file;
}

/** The glyph's box in the file. */
function boxOf(glyph: Glyph, byId: GlyphsById): Box {
  const [left, bottom, right, top] = outlineBoxOf(glyph, byId);
  const [byLeft = 0, byBottom = 0, byRight = 0, byTop = 0] = glyph.boxShift;
  return [left + byLeft, bottom + byBottom, right + byRight, top + byTop];
}

function writeShape(glyph: Glyph, byId: GlyphsById): number[] {
  const { contours, points, parts } = glyph;
  if (parts.length + points.length === 0) return [];
  const box = boxOf(glyph, byId);
  if (parts.length > 0) {
    return [
      ...shorts(-1, ...box),
      ...parts.flatMap(({ id, flags, x, y }, part) => {
        const isLong = flags & ARGUMENTS_ARE_WORDS;
        const more = part < parts.length - 1 ? MORE_PARTS : 0;
        return [
          ...shorts(((flags >> 1) << 9) | XY_ROUNDED | more | isLong, id),
          ...(isLong ? shorts(x, y) : [x, y]),
        ];
      }),
    ];
  }
  let end = -1;
  const ends = contours.map((length) => (end += length));
  const flags = points.map(
    ({ isOnCurve, x, y }) =>
      (isOnCurve ? ON_CURVE : 0) | flagOf(x, SHORT_X, SAME_X) | flagOf(y, SHORT_Y, SAME_Y),
  );
  const [first = 0, ...others] = joinFlags(flags);
  return [
    ...shorts(contours.length, ...box, ...ends, 0),
    first | OVERLAP,
    ...others,
    ...points.flatMap(({ x }) => encodeStep(x)),
    ...points.flatMap(({ y }) => encodeStep(y)),
  ];
}

function flagOf(step: number, short: number, same: number): number {
  if (step === 0) return same;
  return Math.abs(step) > 255 ? 0 : step > 0 ? short | same : short;
}

function encodeStep(step: number): number[] {
  if (step === 0) return [];
  return Math.abs(step) > 255 ? shorts(step) : [Math.abs(step)];
}

/** Three equal flags and more are one and a count. */
function joinFlags(flags: readonly number[]): number[] {
  const joined: number[] = [];
  for (let at = 0; at < flags.length; ) {
    const flag = flags[at] as number;
    const start = at;
    while (flags[at] === flag) at += 1;
    const length = at - start;
    joined.push(...(length > 2 ? [flag | REPEAT, length - 1] : flags.slice(start, at)));
  }
  return joined;
}

/** 16-bit numbers, the higher byte first. */
function shorts(...values: readonly number[]): number[] {
  return values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);
}
