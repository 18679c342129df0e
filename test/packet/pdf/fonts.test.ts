import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { BOLD_RANGES, DRAWABLE_RANGES, MARK_RANGES } from '../../../src/domain/values/glyph-coverage.ts';
import { DRAWING } from '../../../src/packet/layout/measures.ts';
import { loadFonts } from '../../../src/packet/pdf/font-file.ts';

// A font is part of the drawing: other bytes here need a new `drawing` number and the old font kept.
test.each([
  [1, 'regular', 'f7d53e6f419ed070186254047f820b56e2651458ca473bd47e5d38ae850d7000'],
  [1, 'bold', 'b2c2187b5d8e9b38fa0c462f9b6f7a0c9b0d5b8d74b0927a7e177029228ed38b'],
  [2, 'regular', 'e05b6e09229da4013e1cb39605cdf1ee0c666ac978d30eeebd4ac41dc63f813c'],
  [2, 'bold', 'b2c2187b5d8e9b38fa0c462f9b6f7a0c9b0d5b8d74b0927a7e177029228ed38b'],
] as const)("drawing %i's %s font is the one that letters were drawn with", async (drawing, name, hash) => {
  expect(
    createHash('sha256')
      .update((await loadFonts(drawing))[name])
      .digest('hex'),
  ).toBe(hash);
});

test.each([
  ['regular', [...DRAWABLE_RANGES, ...MARK_RANGES]],
  ['bold', BOLD_RANGES],
] as const)('the %s font draws exactly what the domain says', async (name, ranges) => {
  const expected = ranges.flatMap(([first, last]) => range(first, last));
  expect(codePointsIn((await loadFonts(DRAWING))[name])).toEqual(expected.sort((one, other) => one - other));
});

test.each(['regular', 'bold'] as const)(
  'the %s font has a glyph of its own for each character',
  async (name) => {
    // Two characters with one glyph would be read back as one of them.
    const glyphs = glyphsIn((await loadFonts(DRAWING))[name]);
    expect(new Set(glyphs.values()).size).toBe(glyphs.size);
  },
);

test('drawing 2 draws all that drawing 1 did', async () => {
  const [first, second] = await Promise.all([loadFonts(1), loadFonts(2)]);
  const codePoints = new Set(codePointsIn(second.regular));
  expect(codePointsIn(first.regular).filter((codePoint) => !codePoints.has(codePoint))).toEqual([]);
});

function codePointsIn(font: Uint8Array): number[] {
  return [...glyphsIn(font).keys()].sort((one, other) => one - other);
}

/** The cmap's format 4 subtable (OpenType, cmap): glyphs by code point. */
function glyphsIn(font: Uint8Array): Map<number, number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = range(0, view.getUint16(4) - 1).find(
    (index) => tagAt(font, 12 + index * 16) === 'cmap',
  ) as number;
  const cmap = view.getUint32(12 + table * 16 + 8);
  const subtable = range(0, view.getUint16(cmap + 2) - 1)
    .map((index) => cmap + view.getUint32(cmap + 4 + index * 8 + 4))
    .find((at) => view.getUint16(at) === 4) as number;
  const segments = view.getUint16(subtable + 6) / 2;
  const ends = subtable + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  const glyphs = new Map<number, number>();
  for (const segment of range(0, segments - 1)) {
    const offsetAt = offsets + segment * 2;
    const start = view.getUint16(starts + segment * 2);
    for (const codePoint of range(start, view.getUint16(ends + segment * 2))) {
      const offset = view.getUint16(offsetAt);
      const delta = view.getUint16(deltas + segment * 2);
      const found = offset === 0 ? codePoint : view.getUint16(offsetAt + offset + (codePoint - start) * 2);
      const glyph = found === 0 ? 0 : (found + delta) % 65536;
      if (glyph !== 0) glyphs.set(codePoint, glyph);
    }
  }
  return glyphs;
}

function tagAt(font: Uint8Array, offset: number): string {
  return String.fromCharCode(...font.subarray(offset, offset + 4));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
