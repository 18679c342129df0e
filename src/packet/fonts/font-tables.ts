/*
 * TrueType files as this project's fonts are (OpenType): without hinting, with the glyphs last in the file, each
 * beginning at an even byte, and offsets of 16 bits.
 */

/** What is asked of the tables before the glyphs. */
export interface FontTables {
  readonly view: DataView;
  readonly glyphCount: number;
  /** The last glyphs share one advance; so many have their own. */
  readonly advanceCount: number;
  readonly cmap: number;
  readonly hmtx: number;
  readonly loca: number;
  readonly glyf: number;
  readonly glyfLength: number;
}

/** Reads where a font's tables are, the glyphs aside. */
export function tablesIn(file: Uint8Array): FontTables {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const entries = new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16).map((at) => [
      String.fromCharCode(...file.subarray(at, at + 4)),
      at,
    ]),
  );
  const entryOf = (tag: string): number => entries.get(tag) as number;
  const startOf = (tag: string): number => view.getUint32(entryOf(tag) + 8);
  return {
    view,
    glyphCount: view.getUint16(startOf('maxp') + 4),
    advanceCount: view.getUint16(startOf('hhea') + 34),
    cmap: startOf('cmap'),
    hmtx: startOf('hmtx'),
    loca: startOf('loca'),
    glyf: startOf('glyf'),
    glyfLength: view.getUint32(entryOf('glyf') + 12),
  };
}

/** Where a glyph's advance is, unless it is the last ones', and the left side of its box. */
export function metricsOf(id: number, { hmtx, advanceCount }: FontTables): [advance: number | undefined, left: number] {
  const own = hmtx + 4 * id;
  return id < advanceCount ? [own, own + 2] : [undefined, hmtx + 2 * (advanceCount + id)];
}

