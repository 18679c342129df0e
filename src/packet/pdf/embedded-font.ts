/*
 * What a packet carries of a font (ISO 32000-1 §9.9): jsPDF leaves out the shapes of glyphs that the letter does not
 * use and keeps everything else of the file, 2 kB a face that no reader of a PDF looks at.
 */

/** jsPDF's parsed TrueType font, as far as it is trimmed and added to. */
export interface JsPdfFont {
  readonly glyIdsUsed: readonly number[];
  readonly hhea: FontTable & { readonly numberOfMetrics: number };
  readonly maxp: FontTable & { readonly numGlyphs: number };
  readonly hmtx: FontTable & {
    readonly metrics: { advance: number; lsb: number }[];
    forGlyph(glyph: number): { readonly advance: number; readonly lsb: number };
  };
  readonly cmap: FontTable & { readonly unicode: { readonly codeMap: Record<number, number> } };
  readonly loca: { readonly offsets: number[] };
  readonly glyf: {
    readonly cache: Record<number, JsPdfGlyph | null>;
    glyphFor(glyph: number): JsPdfGlyph | null;
  };
  readonly name: FontTable;
  readonly os2: { exists: boolean };
  characterToGlyph(codeUnit: number): number;
  /** `/W`: each glyph's number, then its width in an array. */
  readonly Unicode: { widths: GlyphWidths };
}

interface FontTable {
  raw(): ArrayLike<number>;
}

/** A glyph's outline, or several glyphs' put together. */
export interface JsPdfGlyph {
  readonly compound: boolean;
  /** None for the glyph whose shape the file has zeros for; -1 or nothing for a compound one. */
  readonly numberOfContours?: number;
  /** What a compound glyph is put together of. */
  readonly glyphIDs?: readonly number[];
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
  encode(): readonly number[];
}

type GlyphWidths = readonly (number | readonly number[])[];

/** Leaves in the font what drawing the letter needs; to be called when everything is drawn. */
export function trimFont(font: JsPdfFont): void {
  const { glyIdsUsed, hhea, hmtx, maxp, Unicode } = font;
  const used = new Set(glyIdsUsed);
  const hasComposed = hmtx.metrics.length > hhea.numberOfMetrics;
  // Mostly zeros, which deflate to nothing.
  const metrics = hasComposed
    ? hmtx.metrics.flatMap(({ advance, lsb }) => encodeShorts(advance, lsb))
    : Array.from(hmtx.raw());
  for (let glyph = 0; glyph < hmtx.metrics.length; glyph++) {
    if (!used.has(glyph)) metrics.fill(0, glyph * 4, glyph * 4 + 4);
  }
  hmtx.raw = () => metrics;
  if (hasComposed) countComposed(hmtx.metrics.length, { hhea, maxp });
  // A composite font names its glyphs by number and takes its name and measures from the PDF (§9.7.4, §9.8).
  font.cmap.raw = () => EMPTY_CMAP;
  font.name.raw = () => EMPTY_NAME;
  font.os2.exists = false;
  Unicode.widths = joinWidths(Unicode.widths);
}

/** The tables' numbers of glyphs with the composed ones, of a letter and two marks, each of two parts at most. */
function countComposed(glyphs: number, { hhea, maxp }: Pick<JsPdfFont, 'hhea' | 'maxp'>): void {
  const header = Array.from(hhea.raw());
  header.splice(34, 2, ...encodeShorts(glyphs));
  hhea.raw = () => header;
  const profile = Array.from(maxp.raw());
  profile.splice(4, 2, ...encodeShorts(glyphs));
  profile.splice(28, 4, ...encodeShorts(3, 3));
  maxp.raw = () => profile;
}

/** 16-bit numbers, the higher byte first. */
export function encodeShorts(...values: readonly number[]): number[] {
  return values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);
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
