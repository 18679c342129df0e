/* Reads fonts for packing them; only making the fonts needs it. */

import { type FontTables, metricsOf, tablesIn } from './font-tables.ts';
import { type Glyph, outlineBoxOf } from './glyph.ts';
import { ARGUMENTS_ARE_WORDS, MORE_PARTS, ON_CURVE, REPEAT, SAME_X, SAME_Y, SHORT_X, SHORT_Y } from './glyph-flags.ts';

/** Reads every glyph of a font. */
export function readGlyphs(file: Uint8Array): Glyph[] {
  const tables = tablesIn(file);
  const glyphs = Array.from({ length: tables.glyphCount }, (_, id) => readGlyph(id, tables));
  const byId = new Map(glyphs.map((glyph) => [glyph.id, glyph]));
  // Parts come from anywhere in the font, so that boxes are told from all shapes before any is shifted.
  return glyphs.map((glyph) => {
    if (glyph.parts.length === 0) return glyph;
    const box = tables.glyf + 2 * tables.view.getUint16(tables.loca + 2 * glyph.id) + 2;
    const shift = (side: number, index: number): number => tables.view.getInt16(box + 2 * index) - side;
    return { ...glyph, boxShift: outlineBoxOf(glyph, byId).map(shift) };
  });
}

/** The glyphs for nothing, for the characters that `isWanted` takes, and for parts of theirs. */
export function readGlyphsFor(file: Uint8Array, isWanted: (character: string) => boolean): Glyph[] {
  const glyphs = readGlyphs(file);
  const wanted = new Set([0]);
  const want = (id: number): void => {
    wanted.add(id);
    for (const part of glyphs[id]?.parts ?? []) want(part.id);
  };
  for (const [codePoint, id] of charactersIn(file)) if (isWanted(String.fromCodePoint(codePoint))) want(id);
  return glyphs.filter(({ id }) => wanted.has(id));
}

/** The file without its glyphs: what is before them, with zeros where `writeFont` writes what they tell. */
export function frameOf(file: Uint8Array): Uint8Array {
  const { glyphCount, loca, glyf } = tablesIn(file);
  const frame = Uint8Array.from(file.subarray(0, glyf));
  const tables = tablesIn(frame);
  for (const { id, points, parts } of readGlyphs(file)) {
    const [advance, left] = metricsOf(id, tables);
    if (advance !== undefined) frame.fill(0, advance, advance + 2);
    if (points.length + parts.length > 0) frame.fill(0, left, left + 2);
  }
  frame.fill(0, loca, loca + 2 * glyphCount + 2);
  return frame;
}

function readGlyph(id: number, { view, advanceCount, hmtx, loca, glyf }: FontTables): Glyph {
  const advance = view.getUint16(hmtx + 4 * Math.min(id, advanceCount - 1));
  const [start, end] = [id, id + 1].map((glyph) => glyf + 2 * view.getUint16(loca + 2 * glyph)) as [number, number];
  const glyph = { id, advance, contours: [], points: [], parts: [], boxShift: [] };
  if (start === end) return glyph;
  const contourCount = view.getInt16(start);
  let at = start + 10;
  if (contourCount < 0) {
    const parts = [];
    for (let flags = MORE_PARTS; flags & MORE_PARTS; ) {
      flags = view.getUint16(at);
      const isLong = flags & ARGUMENTS_ARE_WORDS;
      parts.push({
        id: view.getUint16(at + 2),
        flags: ((flags >> 9) << 1) | isLong,
        x: isLong ? view.getInt16(at + 4) : view.getInt8(at + 4),
        y: isLong ? view.getInt16(at + 6) : view.getInt8(at + 5),
      });
      at += isLong ? 8 : 6;
    }
    return { ...glyph, parts };
  }
  const ends = Array.from({ length: contourCount }, (_, contour) => view.getUint16(at + 2 * contour));
  at += 2 * contourCount + 2;
  const flags: number[] = [];
  while (flags.length <= (ends.at(-1) as number)) {
    const flag = view.getUint8(at++);
    const repeats = flag & REPEAT ? view.getUint8(at++) : 0;
    flags.push(...Array.from({ length: repeats + 1 }, () => flag));
  }
  const steps = (short: number, same: number): number[] =>
    flags.map((flag) => {
      if (flag & short) return flag & same ? view.getUint8(at++) : -view.getUint8(at++);
      if (flag & same) return 0;
      at += 2;
      return view.getInt16(at - 2);
    });
  const x = steps(SHORT_X, SAME_X);
  const y = steps(SHORT_Y, SAME_Y);
  return {
    ...glyph,
    contours: ends.map((end, contour) => end - (ends[contour - 1] ?? -1)),
    points: flags.map((flag, point) => ({
      isOnCurve: Boolean(flag & ON_CURVE),
      x: x[point] as number,
      y: y[point] as number,
    })),
  };
}

/** Code points with their glyphs, by the subtable of format 4 (OpenType, cmap). */
function charactersIn(file: Uint8Array): [codePoint: number, glyph: number][] {
  const { view, cmap } = tablesIn(file);
  const subtable = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + index * 8),
  ).find((at) => view.getUint16(at) === 4) as number;
  const width = view.getUint16(subtable + 6);
  const characters: [number, number][] = [];
  for (let end = subtable + 14; end < subtable + 14 + width; end += 2) {
    const [start, delta, offsetAt] = [end + 2 + width, end + 2 + 2 * width, end + 2 + 3 * width];
    const offset = view.getUint16(offsetAt);
    for (let code = view.getUint16(start); code <= view.getUint16(end); code += 1) {
      const found =
        offset === 0 ? code : view.getUint16(offsetAt + offset + (code - view.getUint16(start)) * 2);
      if (found !== 0) characters.push([code, (found + view.getUint16(delta)) % 65536]);
    }
  }
  return characters;
}
