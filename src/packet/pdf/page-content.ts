import { POINT, SHEET } from './geometry.ts';
import { encodeModules } from './modules-mask.ts';
import type { Drawing, LineDrawing, MarkedDrawing, TextDrawing } from './page-model.ts';
import { encodeNumber } from './pdf-syntax.ts';

/** The operator that begins a marked-content sequence with the given number (ISO 32000-1 §14.6). */
export function openMark(node: MarkedDrawing['node'], id: number): string {
  if (node === 'artifact') return '/Artifact BMC';
  if (node === 'pagination') return '/Artifact <</Type/Pagination>> BDC';
  return `/${node.type} <</MCID ${id}>> BDC`;
}

/** The drawings in order: texts in groups of lines under each other, anything else as page content. */
export function groupLines(drawings: readonly Drawing[]): (readonly TextDrawing[] | string)[] {
  const groups: (TextDrawing[] | string)[] = [];
  for (const drawing of drawings) {
    const lines = groups.at(-1);
    if (drawing.kind === 'modules') groups.push(encodeModules(drawing));
    else if (drawing.kind === 'line') groups.push(encodeLine(drawing));
    else if (typeof lines === 'object' && isNextLine(drawing, lines)) lines.push(drawing);
    else groups.push([drawing]);
  }
  return groups;
}

/** Whether the text looks like the lines and stands below the last as far as they stand below each other. */
function isNextLine({ x, y, font, size }: TextDrawing, lines: readonly TextDrawing[]): boolean {
  const [first, second] = lines as [TextDrawing, TextDrawing?];
  const last = lines.at(-1) as TextDrawing;
  const leading = second ? second.y - first.y : y - last.y;
  const isInStep = leading > 0 && Math.abs(y - last.y - leading) < 0.001;
  return isInStep && x === first.x && font === first.font && size === first.size;
}

function encodeLine({ from, to, width, grey }: LineDrawing): string {
  const point = ([x, y]: readonly [number, number]): string =>
    `${encodeNumber(x / POINT)} ${encodeNumber((SHEET.height - y) / POINT)}`;
  return `q ${grey} G ${encodeNumber(width / POINT)} w ${point(from)} m ${point(to)} l S Q`;
}
