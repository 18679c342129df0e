/*
 * Letters with marks that Unicode has no letter of its own for, such as K̕ or L̥̄. jsPDF places glyphs one after another,
 * so each pair becomes one glyph: the letter and its marks as a composite (OpenType, glyf), placed by their outlines'
 * boxes. Noto Sans' marks stand where they belong on a small letter without ascender.
 */

import { MARKED_LETTER } from '../../domain/values/glyph-coverage.ts';
import { PacketError } from '../bytes/packet-error.ts';
import { encodeShorts, type JsPdfFont, type JsPdfGlyph } from './embedded-font.ts';

/** The code points that stand for composed glyphs while jsPDF draws: the private use area. */
const FIRST_CODE = 0xe000;
const LAST_CODE = 0xf8ff;

/** Noto Sans' small letters without ascender, in a thousandth of an em. */
const X_HEIGHT = 536;

const ASCENDER = 760;

/** How far marks beside a letter stand from it. */
const BESIDE = 24;

/** How deep the horn reaches into its letter. */
const HORN_OVERLAP = 60;

/** Letters that lose their dot under a mark (Unicode, Soft_Dotted). */
const DOTLESS: Readonly<Record<string, string>> = { i: 'ı', j: 'ȷ' };

/** The marks that stand beside their letter, below it, or below it and the next. */
const [COMMA_BESIDE, HORN, BELOW, DOUBLE_BELOW] = ['\u0315', '\u031b', /[\u0323-\u0331]/u, '\u035f'];

/** By font and letter with its marks: the code. */
const COMPOSED = new WeakMap<JsPdfFont, Map<string, number>>();

/** The text with a code in the place of each letter with marks; the font then has its glyph. */
export function composeMarks(text: string, font: JsPdfFont): string {
  return text.replace(MARKED_LETTER, (cluster) => {
    const known = COMPOSED.get(font) ?? new Map<string, number>();
    COMPOSED.set(font, known);
    const code = known.get(cluster) ?? FIRST_CODE + known.size;
    if (known.has(cluster)) return String.fromCharCode(code);
    if (code > LAST_CODE) {
      throw new PacketError(
        'PACKET_UNDRAWABLE_CHARACTER',
        `Expected at most ${LAST_CODE - FIRST_CODE + 1} letters with marks, got more. Take some out.`,
      );
    }
    font.cmap.unicode.codeMap[code] = addGlyph(cluster, font);
    known.set(cluster, code);
    return String.fromCharCode(code);
  });
}

/** Adds the cluster's composite to the font and returns its number. */
function addGlyph(cluster: string, font: JsPdfFont): number {
  const [letter = '', ...marks] = partsOf(cluster);
  const base = outlineOf(letter, font);
  const box = { bottom: base.yMin, top: base.yMax };
  const middle = (base.xMin + base.xMax) / 2;
  const components: Component[] = [{ id: base.id, x: 0, y: 0 }];
  let advance = base.advance;
  for (const mark of marks) {
    const outline = outlineOf(mark, font);
    let x = middle - (outline.xMin + outline.xMax) / 2;
    let y = Math.max(0, box.top - X_HEIGHT);
    if (mark === COMMA_BESIDE) {
      x = base.xMax + BESIDE - outline.xMin;
      y = Math.min(ASCENDER, Math.max(box.top, X_HEIGHT + 2 * BESIDE)) - outline.yMax;
    } else if (mark === HORN) {
      x = base.xMax - HORN_OVERLAP - outline.xMin;
    } else if (mark === DOUBLE_BELOW) {
      x = base.advance;
      y = Math.min(0, box.bottom);
    } else if (BELOW.test(mark)) {
      y = Math.min(0, box.bottom);
    }
    // Round letters reach a little over their line.
    if (Math.abs(y) <= 12) y = 0;
    const component = { id: outline.id, x: Math.round(x), y: Math.round(y) };
    components.push(component);
    if (mark === COMMA_BESIDE || mark === HORN) {
      // The next mark stands on the letter, not on these.
      advance = Math.max(advance, component.x + outline.xMax + BESIDE);
    } else {
      box.bottom = Math.min(box.bottom, component.y + outline.yMin);
      box.top = Math.max(box.top, component.y + outline.yMax);
    }
  }
  return putGlyph({ components, box: boxOf(components, font), advance }, font);
}

/** The box around all outlines. */
function boxOf(components: readonly Component[], font: JsPdfFont): Composite['box'] {
  const boxes = components.map(({ id, x, y }) => {
    const { xMin, xMax, yMin, yMax } = font.glyf.glyphFor(id) as JsPdfGlyph;
    return { left: x + xMin, right: x + xMax, bottom: y + yMin, top: y + yMax };
  });
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
    top: Math.max(...boxes.map(({ top }) => top)),
  };
}

/** The letter, without its dot, and its marks from the letter outwards. */
function partsOf(cluster: string): string[] {
  const apart = [...cluster.normalize('NFD')];
  const dotless = DOTLESS[apart[0] ?? ''];
  return dotless === undefined ? [...cluster] : [dotless, ...apart.slice(1)];
}

interface Outline extends Pick<JsPdfGlyph, 'xMin' | 'xMax' | 'yMin' | 'yMax'> {
  readonly id: number;
  readonly advance: number;
}

function outlineOf(character: string, font: JsPdfFont): Outline {
  const id = glyphOf(character, font);
  // Only spaces have none.
  const { xMin, xMax, yMin, yMax } = font.glyf.glyphFor(id) as JsPdfGlyph;
  return { id, advance: font.hmtx.forGlyph(id).advance, xMin, xMax, yMin, yMax };
}

/** The number of the character's glyph. Throws a PacketError when the font has none, which jsPDF would leave out. */
export function glyphOf(character: string, font: JsPdfFont): number {
  const id = font.characterToGlyph(character.charCodeAt(0));
  if (id === 0) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new PacketError(
      'PACKET_UNDRAWABLE_CHARACTER',
      `Expected characters of the letter's fonts, got U+${code}. Take it out.`,
    );
  }
  if (font.glyf.glyphFor(id)?.numberOfContours === 0) {
    throw new Error(`Expected the font with rare letters, got the one without, for ${character}.`);
  }
  return id;
}

interface Component {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

interface Composite {
  readonly components: readonly Component[];
  readonly box: Readonly<Record<'left' | 'right' | 'bottom' | 'top', number>>;
  readonly advance: number;
}

/** Writes the composite (OpenType, glyf) behind the font's last glyph. */
function putGlyph({ components, box, advance }: Composite, font: JsPdfFont): number {
  const { loca, hmtx, glyf } = font;
  const id = loca.offsets.length - 1;
  const data = [
    ...encodeShorts(-1, box.left, box.bottom, box.right, box.top),
    ...components.flatMap((component, index) => {
      const isLast = index === components.length - 1;
      return encodeShorts(isLast ? WORDS_AS_XY : WORDS_AS_XY | MORE, component.id, component.x, component.y);
    }),
  ];
  loca.offsets.push((loca.offsets[id] ?? 0) + data.length);
  // The last glyphs of a font may share one advance (OpenType, hmtx).
  while (hmtx.metrics.length < id) {
    const { advance: shared, lsb } = hmtx.forGlyph(hmtx.metrics.length);
    hmtx.metrics.push({ advance: shared, lsb });
  }
  hmtx.metrics[id] = { advance, lsb: box.left };
  glyf.cache[id] = {
    compound: true,
    glyphIDs: components.map((component) => component.id),
    xMin: box.left,
    yMin: box.bottom,
    xMax: box.right,
    yMax: box.top,
    encode: () => data,
  };
  return id;
}

const WORDS_AS_XY = 0x0003;
const MORE = 0x0020;

/** jsPDF's writing of one font. */
interface FontWriting {
  readonly font: { readonly metadata: JsPdfFont };
  putStream(options: { data: string }): void;
}

/**
 * Spells out letters with marks in the map that readers of the text use (ISO 32000-1 §9.10.3), where jsPDF writes one
 * UTF-16 unit for each glyph. For its `putFont` event, before its own writer of fonts.
 */
export function spellOutMarks(writing: FontWriting): void {
  const composed = COMPOSED.get(writing.font.metadata);
  if (!composed) return;
  const { putStream } = writing;
  writing.putStream = (options) => {
    const { data } = options;
    putStream(data.startsWith('/CIDInit') ? { ...options, data: spellOut(data, composed) } : options);
  };
}

/** The map with the letter and its marks for each composed glyph. */
function spellOut(map: string, composed: ReadonlyMap<string, number>): string {
  const clusters = new Map([...composed].map(([cluster, code]) => [code, cluster]));
  return map.replace(/(?<=^<[\da-f]{4}><)[\da-f]{4}(?=>$)/gm, (unit) => {
    const cluster = clusters.get(Number.parseInt(unit, 16));
    if (cluster === undefined) return unit;
    return Array.from(cluster, (character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  });
}
