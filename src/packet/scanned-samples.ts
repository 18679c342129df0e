import type { Pixels } from './grey-image.ts';

/** How an image's samples are stored (ISO 32000-1 §8.9.5, §7.4.4.4). */
export interface SampleForm {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly predictor: number;
  /** Whether 0 is white. */
  readonly isInverted: boolean;
}

/** The pixels of unpacked samples, or undefined for a form that is not read. */
export function samplesToPixels(data: Uint8Array, form: SampleForm): Pixels | undefined {
  const { width, height, bits, predictor, isInverted } = form;
  const isPredicted = predictor >= 10 && predictor <= 15;
  if (width === 0 || height === 0 || (predictor !== 1 && !isPredicted)) return undefined;
  const rowLength = Math.floor(data.length / height) - Number(isPredicted);
  // How many bytes a pixel has is told by their number, whatever its colour space is called.
  const channels = bits === 1 ? 1 : rowLength / width;
  if (rowLength * 8 < width * bits || (bits === 1 ? rowLength !== Math.ceil(width / 8) : bits !== 8))
    return undefined;
  if (channels !== 1 && channels !== 3) return undefined;
  const rows = isPredicted ? fromPngPrediction(data, { rowLength, height, step: channels }) : data;
  if (!rows) return undefined;
  const pixels = bits === 1 ? fromBits(rows, width, height) : rows.subarray(0, rowLength * height);
  return { data: isInverted ? pixels.map((sample) => 255 - sample) : pixels, width, height };
}

function fromBits(data: Uint8Array, width: number, height: number): Uint8Array {
  const rowLength = Math.ceil(width / 8);
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const byte = data[y * rowLength + (x >> 3)] as number;
      pixels[y * width + x] = (byte >> (7 - (x & 7))) & 1 ? 255 : 0;
    }
  }
  return pixels;
}

/** The rows with PNG's filters undone (ISO/IEC 15948 §9.2), or undefined for an unknown filter. */
function fromPngPrediction(
  data: Uint8Array,
  { rowLength, height, step }: { rowLength: number; height: number; step: number },
): Uint8Array | undefined {
  const rows = new Uint8Array(rowLength * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (rowLength + 1)] as number;
    if (filter > 4) return undefined;
    for (let x = 0; x < rowLength; x++) {
      const at = y * rowLength + x;
      const left = x >= step ? (rows[at - step] as number) : 0;
      const above = y > 0 ? (rows[at - rowLength] as number) : 0;
      const corner = x >= step && y > 0 ? (rows[at - rowLength - step] as number) : 0;
      rows[at] = (data[y * (rowLength + 1) + 1 + x] as number) + predict(filter, left, above, corner);
    }
  }
  return rows;
}

function predict(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  return filter === 4 ? paeth(left, above, corner) : 0;
}

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
