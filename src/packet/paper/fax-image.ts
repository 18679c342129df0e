/*
 * Group 4 facsimile coding (ITU-T T.6), in which office scanners write black-and-white pages (ISO 32000-1 §7.4.6, /K
 * below 0). Each row is told by how its changes of colour differ from those of the row above.
 */

import { CODE_WIDTH, RUN_CODES } from './fax-codes.ts';

/** How the rows were coded (ISO 32000-1 Table 11). */
interface FaxForm {
  readonly width: number;
  /** As many rows as there are to read; fewer may come. */
  readonly height: number;
  /** Whether each row begins on a byte. */
  readonly isByteAligned: boolean;
}

/** The bits ahead, most significant first; zeros beyond the end. */
class BitReader {
  private readonly bytes: Uint8Array;
  at = 0;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  peek(count: number): number {
    const byte = this.at >> 3;
    const word =
      ((this.bytes[byte] ?? 0) << 16) | ((this.bytes[byte + 1] ?? 0) << 8) | (this.bytes[byte + 2] ?? 0);
    return (word >> (24 - count - (this.at & 7))) & ((1 << count) - 1);
  }

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length * 8;
  }
}

/**
 * A byte for each pixel, 0 for black and 255 for white. Rows that are missing or damaged stay white, as a torn page would
 * be: the symbol may stand above them. Undefined when not one row can be read.
 */
export function decodeFax(
  data: Uint8Array,
  { width, height, isByteAligned }: FaxForm,
): Uint8Array | undefined {
  const pixels = new Uint8Array(width * height).fill(255);
  const reader = new BitReader(data);
  // Where the colour changes, white to black first; the row's width stands behind the last change.
  let above = new Int32Array(width + 3).fill(width);
  let row = new Int32Array(width + 3);
  let y = 0;
  for (; y < height && !reader.isAtEnd; y++) {
    if (isByteAligned) reader.at = (reader.at + 7) & ~7;
    const changes = readRow(reader, above, row, width);
    if (changes === undefined) break;
    for (let index = 0; index < changes; index += 2) {
      pixels.fill(0, y * width + (row[index] as number), y * width + (row[index + 1] as number));
    }
    [above, row] = [row, above];
  }
  return y === 0 ? undefined : pixels;
}

/** Fills in the changes of one row and returns their number, or undefined at the end of the block or at damage. */
function readRow(reader: BitReader, above: Int32Array, row: Int32Array, width: number): number | undefined {
  let count = 0;
  // The imaginary place before the first pixel (T.6 §2.2.1).
  let a0 = -1;
  let colour = 0;
  let search = 0;
  while (a0 < width) {
    // b1: the first change above, right of a0 and to the colour opposite to ours.
    while (search > 0 && (above[search - 1] as number) > a0) search--;
    while ((above[search] as number) <= a0 && (above[search] as number) < width) search++;
    if ((search & 1) !== colour) search++;
    const b1 = Math.min(above[search] ?? width, width);
    const mode = readMode(reader);
    if (mode === undefined || count > width) return undefined;
    if (mode === PASS) {
      a0 = Math.min(above[search + 1] ?? width, width);
    } else if (mode === HORIZONTAL) {
      const first = readRun(reader, colour);
      const second = readRun(reader, colour ^ 1);
      if (first === undefined || second === undefined) return undefined;
      const a1 = Math.min(Math.max(a0, 0) + first, width);
      const a2 = Math.min(a1 + second, width);
      row[count++] = a1;
      row[count++] = a2;
      a0 = a2;
    } else {
      const a1 = b1 + mode;
      if (a1 < Math.max(a0, 0) || a1 > width) return undefined;
      row[count++] = a1;
      a0 = a1;
      colour ^= 1;
    }
  }
  // The end of the row stands behind its changes as often as anything looks for it.
  row.fill(width, count);
  return count;
}

const PASS = 10;
const HORIZONTAL = 11;

/** The mode of T.6 Table 1: how far the change stands from the one above (−3 to 3), or a mode of its own. */
function readMode(reader: BitReader): number | undefined {
  const bits = reader.peek(7);
  const [length, mode] = MODES[bits] as readonly [number, number | undefined];
  reader.at += length;
  return mode;
}

const MODE_CODES: Readonly<Record<string, number>> = {
  '1': 0,
  '011': 1,
  '000011': 2,
  '0000011': 3,
  '010': -1,
  '000010': -2,
  '0000010': -3,
  '0001': PASS,
  '001': HORIZONTAL,
};

const MODES = Array.from({ length: 128 }, (_, bits): readonly [number, number | undefined] => {
  const text = bits.toString(2).padStart(7, '0');
  const code = Object.keys(MODE_CODES).find((each) => text.startsWith(each));
  return code === undefined ? [0, undefined] : [code.length, MODE_CODES[code]];
});

/** A run of one colour: lengths of 64 and more as often as there are any, then one of less than 64. */
function readRun(reader: BitReader, colour: number): number | undefined {
  const { lengths, runs } = RUN_CODES[colour] as (typeof RUN_CODES)[0];
  for (let total = 0; ; ) {
    const bits = reader.peek(CODE_WIDTH);
    const length = lengths[bits] as number;
    if (length === 0) return undefined;
    reader.at += length;
    const run = runs[bits] as number;
    total += run;
    if (run < 64) return total;
    if (reader.isAtEnd) return undefined;
  }
}
