import type { Pixels } from './grey-image.ts';

/** How an image's samples are stored (ISO 32000-1 §8.9.5, §7.4.4.4). */
interface SampleForm {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly predictor: number;
  /** Whether 0 is white. */
  readonly isInverted: boolean;
  /** The grey of each sample of a palette's image. */
  readonly palette?: Uint8Array | undefined;
}

/** The pixels of unpacked samples, or undefined for a form that is not read. */
export function samplesToPixels(data: Uint8Array, form: SampleForm): Pixels | undefined {
  const { width, height, bits, predictor, isInverted, palette } = form;
  const isPredicted = predictor >= 10 && predictor <= 15;
  if (width === 0 || height === 0 || (predictor !== 1 && !isPredicted)) return undefined;
  const rowLength = Math.floor(data.length / height) - Number(isPredicted);
  // How many bytes a pixel has is told by their number, whatever its colour space is called.
  const channels = bits === 8 ? rowLength / width : 1;
  if (![1, 2, 4, 8].includes(bits) || (bits < 8 && rowLength !== Math.ceil((width * bits) / 8)))
    return undefined;
  if (channels !== 1 && (channels !== 3 || palette)) return undefined;
  const rows = isPredicted ? fromPngPrediction(data, { rowLength, height, step: channels }) : data;
  if (!rows) return undefined;
  const greys = palette ?? greysOf(bits);
  const samples = bits === 8 ? rows.subarray(0, rowLength * height) : fromBits(rows, { width, height, bits });
  const pixels = greys ? samples.map((sample) => greys[sample] ?? 0) : samples;
  return { data: isInverted ? pixels.map((sample) => 255 - sample) : pixels, width, height };
}

/** The greys that the samples of fewer than eight bits stand for. */
function greysOf(bits: number): Uint8Array | undefined {
  if (bits === 8) return undefined;
  const last = (1 << bits) - 1;
  return Uint8Array.from({ length: last + 1 }, (_, sample) => (sample * 255) / last);
}

function fromBits(
  data: Uint8Array,
  { width, height, bits }: { width: number; height: number; bits: number },
): Uint8Array {
  const rowLength = Math.ceil((width * bits) / 8);
  const samples = new Uint8Array(width * height);
  const mask = (1 << bits) - 1;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = x * bits;
      const byte = data[y * rowLength + (at >> 3)] as number;
      samples[y * width + x] = (byte >> (8 - bits - (at & 7))) & mask;
    }
  }
  return samples;
}

/** The rows with PNG's filters undone (ISO/IEC 15948 §9.2), or undefined for an unknown filter. */
export function fromPngPrediction(
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
  const toLeft = Math.abs(estimate - left);
  const toAbove = Math.abs(estimate - above);
  const toCorner = Math.abs(estimate - corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
