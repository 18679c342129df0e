import { POINT } from '../pdf/geometry.ts';
import type {
  Drawing,
  FontName,
  LineDrawing,
  MarkedDrawing,
  StructureNode,
  TextDrawing,
} from '../pdf/page-model.ts';

/** One line's worth of page: what stands in it, from its own top, and how it may part from the next. */
export interface Row {
  /** Space above, dropped at the top of a page. */
  readonly gap: number;
  readonly height: number;
  readonly marks: readonly MarkedDrawing[];
  /** Whether the next row has to stand on the same page. */
  readonly keepWithNext: boolean;
  /** A place that the row keeps free. */
  readonly reserves?: { readonly kind: 'signature'; readonly x: number; readonly width: number };
}

/** How the lines of one text look. */
export interface LineStyle {
  readonly x: number;
  readonly font: FontName;
  readonly size: number;
  readonly leading: number;
}

/** Rows of text, one a line. No line of a paragraph is left alone on a page. */
export function textRows(
  lines: readonly string[],
  style: LineStyle,
  { node, gap, keepWithNext = false }: { node: StructureNode; gap: number; keepWithNext?: boolean },
): Row[] {
  return lines.map((text, index) => ({
    gap: index === 0 ? gap : 0,
    height: style.leading,
    marks: text === '' ? [] : [{ node, drawings: [textDrawing(text, style, 0)] }],
    keepWithNext: keepWithNext || isKept(index, lines.length),
  }));
}

/** Rows side by side: as many as the longest column has, with the first column's gap. */
export function joinColumns(...columns: readonly (readonly Row[])[]): Row[] {
  const count = Math.max(...columns.map((rows) => rows.length));
  return Array.from({ length: count }, (_, index) => {
    const rows = columns.flatMap((column) => column[index] ?? []);
    return {
      gap: index === 0 ? (columns[0]?.[0]?.gap ?? 0) : 0,
      height: Math.max(...rows.map(({ height }) => height)),
      marks: rows.flatMap(({ marks }) => marks),
      keepWithNext: isKept(index, count),
    };
  });
}

/** The rows with an artifact beside each of them, drawn from the row's top to its bottom. */
export function withArtifact(
  rows: readonly Row[],
  draw: (top: number, bottom: number) => LineDrawing,
): Row[] {
  return rows.map((row) => ({
    ...row,
    marks: [...row.marks, { node: 'artifact', drawings: [draw(0, row.height)] }],
  }));
}

/** The rows held together with whatever follows. */
export function keptTogether(rows: readonly Row[]): Row[] {
  return rows.map((row) => ({ ...row, keepWithNext: true }));
}

/** A line of text whose box begins at the given y. */
export function textDrawing(text: string, { x, font, size, leading }: LineStyle, top: number): TextDrawing {
  // The middle of Noto Sans' ascender (1.069 em) and descender (0.293 em) stands in the middle of the box.
  const baseline = top + leading / 2 + ((1.069 - 0.293) / 2) * size * POINT;
  return { kind: 'text', x, y: baseline, text, font, size };
}

/** The drawing moved down. */
export function moveDown(drawing: Drawing, by: number): Drawing {
  if (drawing.kind !== 'line') return { ...drawing, y: drawing.y + by };
  const [[x1, y1], [x2, y2]] = [drawing.from, drawing.to];
  return { ...drawing, from: [x1, y1 + by], to: [x2, y2 + by] };
}

function isKept(index: number, count: number): boolean {
  return count > 1 && (index === 0 || index === count - 2);
}
