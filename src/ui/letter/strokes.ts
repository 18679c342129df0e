import type { VisibleSignature } from '../../domain/request/request.ts';

export type DrawnSignature = Extract<VisibleSignature, { kind: 'drawn' }>;
/** One line of the pen: x and y in turn, integers. */
export type Stroke = readonly number[];

/** The field on which a signature is drawn, in its own units: the shape that the letter reserves. */
export const PAD = { width: 800, height: 240 } as const;

/** The schema's limits: numbers in a line, lines in a signature, and numbers in all. */
const MAX_NUMBERS = 8000;
const MAX_STROKES = 200;
const MAX_NUMBERS_IN_ALL = 20_000;
/** Points closer than this add nothing that an eye sees. */
const CLOSEST = 2;

/** Where the pen is on the field, kept inside it. */
export function padPoint(
  at: { readonly clientX: number; readonly clientY: number },
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): readonly [x: number, y: number] {
  return [
    inside(((at.clientX - box.left) / box.width) * PAD.width, PAD.width),
    inside(((at.clientY - box.top) / box.height) * PAD.height, PAD.height),
  ];
}

/** The line with one more point, unless it is too close to the last or the line is full. */
export function extendStroke(stroke: Stroke, [x, y]: readonly [number, number]): Stroke {
  const lastX = stroke.at(-2);
  const lastY = stroke.at(-1);
  if (lastX !== undefined && lastY !== undefined && Math.hypot(x - lastX, y - lastY) < CLOSEST) return stroke;
  return stroke.length >= MAX_NUMBERS ? stroke : [...stroke, x, y];
}

/** The signature with one more line. */
export function withStroke(
  signature: DrawnSignature | undefined,
  stroke: Stroke,
): DrawnSignature | undefined {
  const strokes = signature?.strokes ?? [];
  const total = strokes.reduce((sum, one) => sum + one.length, stroke.length);
  if (stroke.length < 2 || strokes.length >= MAX_STROKES || total > MAX_NUMBERS_IN_ALL) return signature;
  return { kind: 'drawn', ...PAD, strokes: [...strokes, [...stroke]] };
}

/** The signature without its last line; undefined when none is left. */
export function withoutLastStroke(signature: DrawnSignature): DrawnSignature | undefined {
  const strokes = signature.strokes.slice(0, -1);
  return strokes.length > 0 ? { ...signature, strokes } : undefined;
}

/** SVG path data of a line; a tap becomes a dot through the round line cap. */
export function pathData(stroke: Stroke): string {
  const points: string[] = [];
  for (let index = 0; index + 1 < stroke.length; index += 2) {
    points.push(`${stroke[index]} ${stroke[index + 1]}`);
  }
  return points.length === 1 ? `M${points[0]}h0` : `M${points.join('L')}`;
}

function inside(value: number, limit: number): number {
  return Math.min(limit, Math.max(0, Math.round(value)));
}
