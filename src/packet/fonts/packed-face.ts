/*
 * Glyphs of two faces of one family, packed. A letter's bold outline has the points of its regular one, each a little elsewhere,
 * so that the bold face is kept as what differs. What can be counted from the outlines is not kept: their boxes, where
 * each begins, and how they are written.
 */

import type { Glyph } from './glyph.ts';
import { NumberReader, packNumbers, withoutSign } from './packed-text.ts';

/** More contours than an outline has: glyphs that are put together have this many and their parts. */
const PARTS = 64;

/** Glyphs as text. What is of one kind stands together, which packs better. */
export function packGlyphs(glyphs: readonly Glyph[]): string {
  const points = glyphs.flatMap((glyph) => glyph.points);
  const parts = glyphs.flatMap((glyph) => glyph.parts);
  return packNumbers([
    glyphs.length,
    ...glyphs.map(({ id }, index) => id - (glyphs[index - 1]?.id ?? -1) - 1),
    ...glyphs.map(({ advance }) => advance),
    ...glyphs.map(({ contours, parts }) => (parts.length > 0 ? PARTS + parts.length : contours.length)),
    ...glyphs.flatMap(({ contours }) => contours),
    ...points.map(({ isOnCurve, x, y }) => Number(isOnCurve) * 9 + (Math.sign(x) + 1) * 3 + Math.sign(y) + 1),
    ...points.flatMap(({ x, y }) => [x, y].filter((step) => step !== 0).map((step) => Math.abs(step) - 1)),
    ...parts.map(({ flags }) => flags),
    ...parts.map(({ id }) => id),
    ...parts.flatMap(({ x, y }) => [withoutSign(x), withoutSign(y)]),
    ...glyphs.flatMap(({ boxShift }) => boxShift.map(withoutSign)),
  ]);
}

/** The glyphs of `packGlyphs`. */
export function unpackGlyphs(text: string): Glyph[] {
  const reader = new NumberReader(text);
  const take = (length: number): number[] => Array.from({ length }, () => reader.next());
  const [count = 0] = take(1);
  let id = -1;
  const ids = take(count).map((gap) => (id += gap + 1));
  const advances = take(count);
  const kinds = take(count);
  const contours = kinds.map((kind) => take(kind < PARTS ? kind : 0));
  const pointKinds = contours.map((lengths) => take(lengths.reduce((sum, length) => sum + length, 0)));
  const step = (direction: number): number => direction && direction * (reader.next() + 1);
  const points = pointKinds.map((ofGlyph) =>
    ofGlyph.map((kind) => ({
      isOnCurve: kind >= 9,
      x: step((Math.trunc(kind / 3) % 3) - 1),
      y: step((kind % 3) - 1),
    })),
  );
  const flags = kinds.map((kind) => take(Math.max(0, kind - PARTS)));
  const partIds = flags.map((ofGlyph) => take(ofGlyph.length));
  const parts = flags.map((ofGlyph, glyph) =>
    ofGlyph.map((flags, part) => ({
      id: (partIds[glyph] as number[])[part] as number,
      flags,
      x: reader.nextSigned(),
      y: reader.nextSigned(),
    })),
  );
  return ids.map((id, glyph) => ({
    id,
    advance: advances[glyph] as number,
    contours: contours[glyph] as number[],
    points: points[glyph] as Glyph['points'],
    parts: parts[glyph] as Glyph['parts'],
    boxShift: parts[glyph]?.length ? Array.from({ length: 4 }, () => reader.nextSigned()) : [],
  }));
}

/** Glyphs of another weight as what differs; they are the same ones in the same order, numbered from 0. */
export function packWeight(glyphs: readonly Glyph[], regular: readonly Glyph[]): string {
  const from = measuresOf(regular);
  return packNumbers(measuresOf(glyphs).map((measure, index) => withoutSign(measure - (from[index] as number))));
}

/** The glyphs of `packWeight`. */
export function unpackWeight(text: string, regular: readonly Glyph[]): Glyph[] {
  const reader = new NumberReader(text);
  const change = (measure: number): number => measure + reader.nextSigned();
  const move = <Placed extends { readonly x: number; readonly y: number }>(placed: Placed): Placed => ({
    ...placed,
    x: change(placed.x),
    y: change(placed.y),
  });
  const ids = new Map(regular.map(({ id }, index) => [id, index]));
  const idOf = (id: number): number => ids.get(id) as number;
  return regular
    .map((glyph) => ({ ...glyph, id: idOf(glyph.id), advance: change(glyph.advance) }))
    .map((glyph) => ({ ...glyph, points: glyph.points.map(move) }))
    .map((glyph) => ({
      ...glyph,
      parts: glyph.parts.map((part) => ({
        ...move(part),
        id: idOf(part.id),
        flags: change(part.flags),
      })),
    }))
    .map((glyph) => ({ ...glyph, boxShift: glyph.boxShift.map(change) }));
}

/** All that differs from one weight to another. */
function measuresOf(glyphs: readonly Glyph[]): number[] {
  return [
    ...glyphs.map(({ advance }) => advance),
    ...glyphs.flatMap(({ points }) => points).flatMap(({ x, y }) => [x, y]),
    ...glyphs.flatMap(({ parts }) => parts).flatMap(({ x, y, flags }) => [x, y, flags]),
    ...glyphs.flatMap(({ boxShift }) => boxShift),
  ];
}
