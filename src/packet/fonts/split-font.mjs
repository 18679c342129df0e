// Splits a TrueType font in two files of its length that together are the font, byte for byte: one with the shapes of
// some letters and everything else, one with the other letters' shapes alone. The rest of each is zeros, which deflate
// to nothing.

/** The two files, the one with the letters for which `isCommon` holds first. */
export function splitFont(font, isCommon) {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16).map((at) => [
      font.toString('latin1', at, at + 4),
      view.getUint32(at + 8),
    ]),
  );
  const starts = offsetsIn(view, tables);
  const common = new Set([0]);
  const keep = (glyph) => {
    if (common.has(glyph)) return;
    common.add(glyph);
    for (const part of partsOf(view, starts[glyph], starts[glyph + 1])) keep(part);
  };
  for (const [codePoint, glyph] of glyphsOf(view, tables.get('cmap'))) if (isCommon(codePoint)) keep(glyph);

  const first = Buffer.from(font);
  const rest = Buffer.alloc(font.length);
  for (let glyph = 0; glyph < starts.length - 1; glyph += 1) {
    if (common.has(glyph)) continue;
    font.copy(rest, starts[glyph], starts[glyph], starts[glyph + 1]);
    first.fill(0, starts[glyph], starts[glyph + 1]);
  }
  return [first, rest];
}

/** Where each glyph's shape begins in the file, and the last one's end (OpenType, loca). */
function offsetsIn(view, tables) {
  const isLong = view.getInt16(tables.get('head') + 50) === 1;
  const glyphs = view.getUint16(tables.get('maxp') + 4);
  return Array.from({ length: glyphs + 1 }, (_, glyph) => {
    const at = tables.get('loca') + glyph * (isLong ? 4 : 2);
    return tables.get('glyf') + (isLong ? view.getUint32(at) : view.getUint16(at) * 2);
  });
}

/** The glyphs that a glyph is put together of (OpenType, glyf). */
function partsOf(view, start, end) {
  if (start === end || view.getInt16(start) >= 0) return [];
  const parts = [];
  for (let at = start + 10, flags = MORE_COMPONENTS; flags & MORE_COMPONENTS; ) {
    flags = view.getUint16(at);
    parts.push(view.getUint16(at + 2));
    at += flags & ARGUMENTS_ARE_WORDS ? 8 : 6;
    at += flags & TWO_BY_TWO ? 8 : flags & TWO_SCALES ? 4 : flags & ONE_SCALE ? 2 : 0;
  }
  return parts;
}

const [ARGUMENTS_ARE_WORDS, ONE_SCALE, MORE_COMPONENTS, TWO_SCALES, TWO_BY_TWO] = [
  0x1, 0x8, 0x20, 0x40, 0x80,
];

/** Code points with their glyphs, by the subtable of format 4 (OpenType, cmap). */
function glyphsOf(view, cmap) {
  const subtable = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + index * 8),
  ).find((at) => view.getUint16(at) === 4);
  const width = view.getUint16(subtable + 6);
  const glyphs = [];
  for (let end = subtable + 14; end < subtable + 14 + width; end += 2) {
    const [start, delta, offsetAt] = [end + 2 + width, end + 2 + 2 * width, end + 2 + 3 * width];
    const offset = view.getUint16(offsetAt);
    for (let code = view.getUint16(start); code <= view.getUint16(end); code += 1) {
      const found =
        offset === 0 ? code : view.getUint16(offsetAt + offset + (code - view.getUint16(start)) * 2);
      if (found !== 0) glyphs.push([code, (found + view.getUint16(delta)) % 65536]);
    }
  }
  return glyphs;
}
