import { encodeHex } from '../../platform/hex.ts';
import { POINT, SHEET } from './geometry.ts';
import type { ModulesDrawing } from './page-model.ts';
import { encodeNumber } from './pdf-syntax.ts';

/**
 * The symbol as page content: a stencil mask of one bit a module (ISO 32000-1 §8.9.6.2, §8.9.7), which a printer
 * paints in its own resolution. The same modules as a path of rectangles took 3 to 5 kB more after deflating and
 * were read no better.
 */
export function encodeModules({ x, y, module, rows }: ModulesDrawing): string {
  const side = (module * rows.length) / POINT;
  const [left, bottom] = [x / POINT, (SHEET.height - y) / POINT - side];
  const matrix = [side, 0, 0, side, left, bottom].map(encodeNumber).join(' ');
  const bits = encodeHex(Uint8Array.from(rows.flatMap(packRow)));
  // Hex digits, so that no data can look like the end of the image.
  return `q 0 g ${matrix} cm\nBI/IM true/W ${rows.length}/H ${rows.length}/F/AHx ID\n${bits}>\nEI Q`;
}

/** A row in whole bytes; a stencil paints where the bit is 0. */
function packRow(row: readonly boolean[]): number[] {
  return Array.from({ length: Math.ceil(row.length / 8) }, (_, byte) =>
    Array.from({ length: 8 }).reduce<number>(
      (bits, _bit, index) => bits * 2 + (row[byte * 8 + index] ? 0 : 1),
      0,
    ),
  );
}
