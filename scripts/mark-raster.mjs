// @ts-check

/** @typedef {[x: number, y: number]} Point */
/** @typedef {readonly [red: number, green: number, blue: number]} Color */
/**
 * @typedef {object} Shape
 * @property {Point[]} points
 * @property {boolean} isClosed
 * @property {Color} stroke
 * @property {Color | undefined} fill
 */

/** The side of the view box that the mark is drawn in. */
const BOX = 32;
/** Samples along each side of a pixel. */
const SAMPLES = 4;

/**
 * The shapes of an SVG of the subset that the mark is written in: one view box of 32 units, paths of straight
 * lines (M, V, H, h, v, l, z), strokes 2 wide with mitred corners and flat ends, colours as #rrggbb.
 * @param {string} svg
 * @returns {Shape[]}
 */
export function parseMark(svg) {
  const [root = '', ...paths] = svg.match(/<(?:svg|path)\b[^>]*>/g) ?? [];
  if (!root.includes(`viewBox="0 0 ${BOX} ${BOX}"`) || attribute(root, 'stroke-width') !== '2') {
    throw new Error('Expected a view box of 32 units and strokes 2 wide in the mark.');
  }
  return paths.flatMap((path) =>
    (attribute(path, 'd') ?? '').split(/(?=M)/).map((line) => ({
      ...parseLine(line),
      stroke: parseColor(attribute(path, 'stroke') ?? attribute(root, 'stroke') ?? ''),
      fill: fillOf(path),
    })),
  );
}

/**
 * The mark as RGBA bytes of a square picture, later shapes over earlier ones.
 * @param {readonly Shape[]} mark
 * @param {{ size: number, margin?: number, background?: string }} options
 */
export function rasterizeMark(mark, { size, margin = 0, background }) {
  const scale = (size - 2 * margin) / BOX;
  const areas = mark.flatMap((shape) => areasOf(shape));
  const behind = background && parseColor(background);
  const rgba = new Uint8Array(size * size * 4);
  for (let pixel = 0; pixel < size * size; pixel += 1) {
    let [red, green, blue, covered] = [0, 0, 0, 0];
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
      const x = ((pixel % size) + ((sample % SAMPLES) + 0.5) / SAMPLES - margin) / scale;
      const y = (Math.floor(pixel / size) + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES - margin) / scale;
      const color = areas.findLast(({ covers }) => covers([x, y]))?.color ?? behind;
      if (!color) continue;
      red += color[0];
      green += color[1];
      blue += color[2];
      covered += 1;
    }
    if (covered === 0) continue;
    const color = [red, green, blue].map((part) => Math.round(part / covered));
    rgba.set([...color, Math.round((255 * covered) / SAMPLES ** 2)], pixel * 4);
  }
  return rgba;
}

/**
 * @param {string} tag
 * @param {string} name
 */
function attribute(tag, name) {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

/**
 * @param {string} line
 * @returns {{ points: Point[], isClosed: boolean }}
 */
function parseLine(line) {
  /** @type {Point[]} */
  const points = [];
  let [x, y] = [0, 0];
  for (const [, command, rest = ''] of line.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const [first = 0, second = 0] = rest
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (command === 'z') return { points, isClosed: true };
    if (command === 'M') [x, y] = [first, second];
    else if (command === 'l') [x, y] = [x + first, y + second];
    else if (command === 'h') x += first;
    else if (command === 'v') y += first;
    else if (command === 'H') x = first;
    else if (command === 'V') y = first;
    else throw new Error(`Expected a straight line in the mark, got ${command}.`);
    points.push([x, y]);
  }
  return { points, isClosed: false };
}

/**
 * What a shape paints, in order: its inside, then its stroke.
 * @param {Shape} shape
 * @returns {{ color: Color, covers: (point: Point) => boolean }[]}
 */
function areasOf({ points, isClosed, stroke, fill }) {
  if (!isClosed) {
    const [[x1, y1], [x2]] = /** @type {[Point, Point]} */ (points);
    return [{ color: stroke, covers: ([x, y]) => x >= x1 && x < x2 && y >= y1 - 1 && y < y1 + 1 }];
  }
  const outer = offset(points, 1);
  const inner = offset(points, -1);
  const stroked = {
    color: stroke,
    /** @param {Point} point */
    covers: (point) => isInside(point, outer) && !isInside(point, inner),
  };
  if (fill === undefined) return [stroked];
  return [{ color: fill, covers: (point) => isInside(point, points) }, stroked];
}

/**
 * The polygon with each side moved outwards, for one drawn clockwise as the screen shows it.
 * @param {readonly Point[]} points
 * @param {number} by
 * @returns {Point[]}
 */
function offset(points, by) {
  return points.map(([x, y], index) => {
    const [x0, y0] = /** @type {Point} */ (points.at(index - 1));
    const [x2, y2] = /** @type {Point} */ (points[(index + 1) % points.length]);
    const [before, after] = [normal(x - x0, y - y0), normal(x2 - x, y2 - y)];
    const spread = by / (1 + before[0] * after[0] + before[1] * after[1]);
    return [x + (before[0] + after[0]) * spread, y + (before[1] + after[1]) * spread];
  });
}

/**
 * @param {number} dx
 * @param {number} dy
 * @returns {Point}
 */
function normal(dx, dy) {
  const length = Math.hypot(dx, dy);
  return [dy / length, -dx / length];
}

/**
 * @param {Point} point
 * @param {readonly Point[]} polygon
 */
function isInside([x, y], polygon) {
  return polygon.reduce((inside, [x1, y1], index) => {
    const [x2, y2] = /** @type {Point} */ (polygon[(index + 1) % polygon.length]);
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);
}

/** @param {string} path */
function fillOf(path) {
  const fill = attribute(path, 'fill');
  return fill === undefined ? undefined : parseColor(fill);
}

/**
 * @param {string} color
 * @returns {Color}
 */
function parseColor(color) {
  if (!/^#[0-9a-f]{6}$/.test(color))
    throw new Error(`Expected a colour as #rrggbb in the mark, got "${color}".`);
  const number = Number.parseInt(color.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}
