import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  BOLD_RANGES,
  DRAWABLE_RANGES,
  hasRareLetters,
  MARK_RANGES,
} from '../../../src/domain/values/glyph-coverage.ts';
import { DRAWING } from '../../../src/packet/layout/measures.ts';
import { loadFonts } from '../../../src/packet/pdf/font-file.ts';

const WHOLE = { hasRareLetters: true };

// A font is part of the drawing: other bytes here need a new `drawing` number and the old font kept.
test.each([
  [1, 'regular', 'f7d53e6f419ed070186254047f820b56e2651458ca473bd47e5d38ae850d7000'],
  [1, 'bold', 'b2c2187b5d8e9b38fa0c462f9b6f7a0c9b0d5b8d74b0927a7e177029228ed38b'],
  [2, 'regular', 'e05b6e09229da4013e1cb39605cdf1ee0c666ac978d30eeebd4ac41dc63f813c'],
  [2, 'bold', 'b2c2187b5d8e9b38fa0c462f9b6f7a0c9b0d5b8d74b0927a7e177029228ed38b'],
] as const)("drawing %i's %s font is the one that letters were drawn with", async (drawing, name, hash) => {
  expect(
    createHash('sha256')
      .update((await loadFonts(drawing, WHOLE))[name])
      .digest('hex'),
  ).toBe(hash);
});

test.each([
  ['regular', [...DRAWABLE_RANGES, ...MARK_RANGES]],
  ['bold', BOLD_RANGES],
] as const)('the %s font draws exactly what the domain says', async (name, ranges) => {
  const expected = ranges.flatMap(([first, last]) => range(first, last));
  expect(codePointsIn((await loadFonts(DRAWING, WHOLE))[name])).toEqual(
    expected.sort((one, other) => one - other),
  );
});

test.each(['regular', 'bold'] as const)(
  'the %s font has a glyph of its own for each character',
  async (name) => {
    // Two characters with one glyph would be read back as one of them.
    const glyphs = glyphsIn((await loadFonts(DRAWING, WHOLE))[name]);
    expect(new Set(glyphs.values()).size).toBe(glyphs.size);
  },
);

test('drawing 2 draws all that drawing 1 did', async () => {
  const [first, second] = await Promise.all([loadFonts(1, WHOLE), loadFonts(2, WHOLE)]);
  const codePoints = new Set(codePointsIn(second.regular));
  expect(codePointsIn(first.regular).filter((codePoint) => !codePoints.has(codePoint))).toEqual([]);
});

test('the file without rare letters has all else of the whole one, and for rare letters no contours', async () => {
  const [{ regular: common }, { regular: whole }] = await Promise.all([
    loadFonts(DRAWING, { hasRareLetters: false }),
    loadFonts(DRAWING, WHOLE),
  ]);
  expect(codePointsIn(common)).toEqual(codePointsIn(whole));
  const glyphs = [...glyphsIn(whole)];
  const [usual, rare] = [false, true].map((isRare) =>
    glyphs.filter(([codePoint]) => hasRareLetters(String.fromCodePoint(codePoint)) === isRare),
  ) as [typeof glyphs, typeof glyphs];
  for (const [codePoint, glyph] of usual) {
    expect([codePoint, glyphIn(common, glyph)]).toEqual([codePoint, glyphIn(whole, glyph)]);
  }
  // A mark that is a part of a usual letter is there already.
  const absent = rare.filter(([, glyph]) => Number.parseInt(glyphIn(common, glyph).shape, 16) === 0);
  expect(absent.length).toBeGreaterThan(800);
  for (const [codePoint, glyph] of rare.filter((one) => !absent.includes(one))) {
    expect([codePoint, glyphIn(common, glyph)]).toEqual([codePoint, glyphIn(whole, glyph)]);
  }
  for (const tag of ['head', 'hhea', 'maxp', 'cmap', 'name', 'post', 'OS/2']) {
    expect(tableOf(common, tag)).toEqual(tableOf(whole, tag));
  }
});

test('the letter of a rare one needs the rare file', async () => {
  const { regular } = await loadFonts(DRAWING, { hasRareLetters: false });
  const glyph = glyphsIn(regular).get('Ж'.codePointAt(0) as number) as number;
  expect(glyphIn(regular, glyph).shape).toBe('00'.repeat(10));
});

function codePointsIn(font: Uint8Array): number[] {
  return [...glyphsIn(font).keys()].sort((one, other) => one - other);
}

/** The cmap's format 4 subtable (OpenType, cmap): glyphs by code point. */
function glyphsIn(font: Uint8Array): Map<number, number> {
  const view = viewOf(font);
  const [cmap] = tableIn(font, 'cmap');
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

/** A glyph's advance and left side in four bytes, and its shape, as hex digits (OpenType, hmtx, loca, glyf). */
function glyphIn(font: Uint8Array, glyph: number): { readonly metrics: string; readonly shape: string } {
  const [view, file] = [viewOf(font), Buffer.from(font)];
  const [hmtx, loca, glyf] = ['hmtx', 'loca', 'glyf'].map((tag) => tableIn(font, tag)[0]) as [
    number,
    number,
    number,
  ];
  const [start, end] = [glyph, glyph + 1].map((index) => glyf + 2 * view.getUint16(loca + 2 * index));
  return {
    metrics: file.toString('hex', hmtx + 4 * glyph, hmtx + 4 * glyph + 4),
    shape: file.toString('hex', start, end),
  };
}

function tableOf(font: Uint8Array, tag: string): string {
  const [start, length] = tableIn(font, tag);
  return Buffer.from(font).toString('hex', start, start + length);
}

/** Where a table begins, and its length (OpenType, table directory). */
function tableIn(font: Uint8Array, tag: string): [number, number] {
  const view = viewOf(font);
  const index = range(0, view.getUint16(4) - 1).find((one) => tagAt(font, 12 + one * 16) === tag) as number;
  return [view.getUint32(12 + index * 16 + 8), view.getUint32(12 + index * 16 + 12)];
}

function viewOf(font: Uint8Array): DataView {
  return new DataView(font.buffer, font.byteOffset, font.byteLength);
}

function tagAt(font: Uint8Array, offset: number): string {
  return String.fromCharCode(...font.subarray(offset, offset + 4));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
