/** A glyph of a TrueType font (OpenType, glyf and hmtx): an outline, other glyphs put together, or nothing. */
export interface Glyph {
  readonly id: number;
  readonly advance: number;
  /** How many points each contour has. */
  readonly contours: readonly number[];
  readonly points: readonly Point[];
  readonly parts: readonly Part[];
  /** With parts: how far rounding has put its box from where the parts' boxes are: left, bottom, right, top. */
  readonly boxShift: readonly number[];
}

/** A point, seen from the one before it. */
interface Point {
  readonly isOnCurve: boolean;
  readonly x: number;
  readonly y: number;
}

/** Another glyph and where it goes. */
interface Part {
  readonly id: number;
  /** Of its flags, bit 0, whether the offset is in words, then bits 9 and 10: whose advance counts, and overlaps. */
  readonly flags: number;
  readonly x: number;
  readonly y: number;
}

/** Glyphs by their number in the font. */
export type GlyphsById = ReadonlyMap<number, Glyph>;

/** Its sides, in the font's units. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** The box around a glyph's outline or its parts' boxes, the glyph's own shift aside. */
export function outlineBoxOf(glyph: Glyph, byId: GlyphsById): Box {
  let [x, y] = [0, 0];
  const corners = [
    ...glyph.points.map((step) => {
      x += step.x;
      y += step.y;
      return [x, y, x, y];
    }),
    ...glyph.parts.map((part) => {
      const [left, bottom, right, top] = outlineBoxOf(byId.get(part.id) as Glyph, byId);
      return [left + part.x, bottom + part.y, right + part.x, top + part.y];
    }),
  ];
  if (corners.length === 0) return [0, 0, 0, 0];
  const side = (index: number): number[] => corners.map((corner) => corner[index] as number);
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))];
}
