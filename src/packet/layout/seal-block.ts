import {
  type MarkedDrawing,
  type ModulesDrawing,
  type Place,
  type StructureNode,
  structureNode,
} from '../pdf/page-model.ts';
import { drawQr } from '../seal/qr-drawing.ts';
import { fitted } from './body-rows.ts';
import type { Typesetting } from './break-lines.ts';
import { type LineStyle, textDrawing } from './rows.ts';

/** The paper seal with its note. */
interface SealBlock {
  readonly marks: readonly MarkedDrawing[];
  /** In reading order. */
  readonly nodes: readonly StructureNode[];
  readonly figure: StructureNode;
  /** Text beside the seal ends left of this, text above it ends above this. */
  readonly left: number;
  readonly top: number;
  /** The symbol without its quiet zone. */
  readonly symbol: Omit<Place, 'page'>;
}

/** Lays out the seal of drawing 1: the symbol on the last line's bottom, and what it is for above it. */
export function layOutSeal(seal: string, note: string | undefined, setting: Typesetting): SealBlock {
  const { places, type, gaps } = setting.measures;
  const { quietZone, noteWidth } = places.seal;
  const { rows, module, width } = drawSymbol(seal, setting);
  const x = places.right - Math.max(width, noteWidth);
  const y = places.bodyBottom - width;

  const style = { x, font: 'regular', ...type.small } as const;
  const lines = note === undefined ? [] : fitted(note, style, setting);
  const noteTop = y - quietZone * module - gaps.belowSealNote - lines.length * style.leading;
  return {
    ...markSeal({ x, y, module, rows }, lines, style, noteTop),
    left: x - quietZone * module,
    top: noteTop - gaps.aboveSealNote,
    symbol: { x, y, width, height: width },
  };
}

/** The seal right of the envelope's window, with what it is for beside it. */
interface HeadSeal extends Omit<SealBlock, 'top'> {
  readonly noteBottom: number;
  /** Text across the page begins below this. */
  readonly bottom: number;
}

/** Lays out the seal from drawing 2 on, with its quiet zone below the given y and inside the margin. */
export function layOutHeadSeal(
  seal: string,
  note: string | undefined,
  above: number,
  setting: Typesetting,
): HeadSeal {
  const { places, type } = setting.measures;
  const { rows, module, width } = drawSymbol(seal, setting);
  const quiet = places.seal.quietZone * module;
  const x = places.right - quiet - width;
  const y = above + quiet;
  const style = { x: places.metadata.x, font: 'regular', ...type.small } as const;
  const inAddresses = { ...setting, unparted: WORDS_AND_FOLDERS };
  const lines = note === undefined ? [] : fitted(note, style, inAddresses, x - quiet);
  return {
    ...markSeal({ x, y, module, rows }, lines, style, y),
    left: x - quiet,
    noteBottom: y + lines.length * style.leading,
    bottom: y + width + quiet,
    symbol: { x, y, width, height: width },
  };
}

/** The note may name an address, which is longer than its lines: it breaks after a slash or a hyphen. */
const WORDS_AND_FOLDERS = /( *)([^ /-]*[/-]?)/g;

function drawSymbol(seal: string, { measures }: Typesetting) {
  const { size, module: side, quietZone } = measures.places.seal;
  const rows = drawQr(seal);
  const fitting = Math.floor((size / (rows.length + 2 * quietZone)) * 100) / 100;
  const module = Math.min(side.max, Math.max(side.min, fitting));
  return { rows, module, width: rows.length * module };
}

/** The symbol and the lines of its note, from the note's top. */
function markSeal(
  symbol: Omit<ModulesDrawing, 'kind'>,
  lines: readonly string[],
  style: LineStyle,
  noteTop: number,
): Pick<SealBlock, 'marks' | 'nodes' | 'figure'> {
  const figure = structureNode('Figure');
  const paragraph = structureNode('P');
  const noteDrawings = lines.map((line, index) => textDrawing(line, style, noteTop + index * style.leading));
  return {
    marks: [
      { node: paragraph, drawings: noteDrawings },
      { node: figure, drawings: [{ kind: 'modules', ...symbol }] },
    ],
    nodes: lines.length > 0 ? [paragraph, figure] : [figure],
    figure,
  };
}
