/*
 * What a packet carries of a font (ISO 32000-1 §9.9): jsPDF leaves out the shapes of glyphs that the letter does not
 * use and keeps everything else of the file, 2 kB a face that no reader of a PDF looks at.
 */

/** jsPDF's parsed TrueType font, as far as it is trimmed. */
export interface JsPdfFont {
  readonly glyIdsUsed: readonly number[];
  readonly hhea: { readonly numberOfMetrics: number };
  readonly hmtx: FontTable;
  readonly cmap: FontTable;
  readonly name: FontTable;
  readonly os2: { exists: boolean };
  /** `/W`: each glyph's number, then its width in an array. */
  readonly Unicode: { widths: GlyphWidths };
}

interface FontTable {
  raw(): ArrayLike<number>;
}

type GlyphWidths = readonly (number | readonly number[])[];

/** Leaves in the font what drawing the letter needs; to be called when everything is drawn. */
export function trimFont(font: JsPdfFont): void {
  const { glyIdsUsed, hhea, hmtx, Unicode } = font;
  const used = new Set(glyIdsUsed);
  // Mostly zeros, which deflate to nothing.
  const metrics = Array.from(hmtx.raw());
  for (let glyph = 0; glyph < hhea.numberOfMetrics; glyph++) {
    if (!used.has(glyph)) metrics.fill(0, glyph * 4, glyph * 4 + 4);
  }
  hmtx.raw = () => metrics;
  // A composite font names its glyphs by number and takes its name and measures from the PDF (§9.7.4, §9.8).
  font.cmap.raw = () => EMPTY_CMAP;
  font.name.raw = () => EMPTY_NAME;
  font.os2.exists = false;
  Unicode.widths = joinWidths(Unicode.widths);
}

/** Version 0 without subtables (OpenType, cmap). */
const EMPTY_CMAP = [0, 0, 0, 0];

/** Format 0 without records, which would begin at byte 6 (OpenType, name). */
const EMPTY_NAME = [0, 0, 0, 0, 0, 6];

/** Glyphs that are not used between two that are: their zeros, as in `hmtx`, are shorter than a new array. */
const LONGEST_GAP = 3;

/** The widths by glyph number, neighbours in one array (§9.7.4.3). */
export function joinWidths(widths: GlyphWidths): GlyphWidths {
  const byGlyph = Array.from(
    { length: widths.length / 2 },
    (_, index) => [widths[2 * index], widths[2 * index + 1]] as [number, readonly [number]],
  ).sort(([one], [other]) => one - other);
  const joined: (number | number[])[] = [];
  let end = Number.NaN;
  for (const [glyph, [width]] of byGlyph) {
    const run = joined.at(-1);
    if (typeof run === 'object' && glyph - end <= LONGEST_GAP) {
      run.push(...Array.from({ length: glyph - end }, () => 0), width);
    } else {
      joined.push(glyph, [width]);
    }
    end = glyph + 1;
  }
  return joined;
}
