import { fitted } from './body-rows.ts';
import { GAPS, PLACES, TYPE } from './geometry.ts';
import {
  type MarkedDrawing,
  type Measure,
  type Place,
  type StructureNode,
  structureNode,
} from './page-model.ts';
import { drawQr } from './qr-drawing.ts';
import { textDrawing } from './rows.ts';

/** The paper seal with its note, in the lower right corner of a page. */
export interface SealBlock {
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

/** Lays out the seal: the symbol on the last line's bottom, and what it is for above it. */
export function layOutSeal(seal: string, note: string | undefined, measure: Measure): SealBlock {
  const { size, module: side, quietZone, noteWidth } = PLACES.seal;
  const rows = drawQr(seal);
  const fitting = Math.floor((size / (rows.length + 2 * quietZone)) * 100) / 100;
  const module = Math.min(side.max, Math.max(side.min, fitting));
  const width = rows.length * module;
  const x = PLACES.right - Math.max(width, noteWidth);
  const y = PLACES.bodyBottom - width;

  const figure = structureNode('Figure');
  const paragraph = structureNode('P');
  const style = { x, font: 'regular', ...TYPE.small } as const;
  const lines = note === undefined ? [] : fitted(note, style, measure);
  const noteTop = y - quietZone * module - GAPS.belowSealNote - lines.length * style.leading;
  const noteDrawings = lines.map((line, index) => textDrawing(line, style, noteTop + index * style.leading));
  return {
    marks: [
      { node: paragraph, drawings: noteDrawings },
      { node: figure, drawings: [{ kind: 'modules', x, y, module, rows }] },
    ],
    nodes: lines.length > 0 ? [paragraph, figure] : [figure],
    figure,
    left: x - quietZone * module,
    top: noteTop - GAPS.aboveSealNote,
    symbol: { x, y, width, height: width },
  };
}
