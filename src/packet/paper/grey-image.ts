/** An image in 256 greys, a byte a pixel in rows from the top left. */
export interface GreyImage {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Pixels of one byte (grey), three (RGB) or four (RGBA, on white), as their number tells. */
export interface Pixels {
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

const WHITE = 255;

/** The pixels in greys by Rec. 601 luma, with its side shrunk by a whole number so that they fit the cap. */
export function toGrey({ data, width, height }: Pixels, maxPixels: number): GreyImage {
  const channels = data.length / (width * height);
  if (![1, 3, 4].includes(channels))
    throw new TypeError(`Expected 1, 3 or 4 bytes a pixel, got ${channels}.`);
  const step = Math.max(1, Math.ceil(Math.sqrt((width * height) / maxPixels)));
  if (step === 1) return { data: greysOf(data, channels), width, height };
  const small = { width: Math.floor(width / step) || 1, height: Math.floor(height / step) || 1 };
  const grey = new Uint8Array(small.width * small.height);
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      let sum = 0;
      for (let dy = 0; dy < step; dy++) {
        for (let dx = 0; dx < step; dx++)
          sum += lumaAt(data, ((y * step + dy) * width + x * step + dx) * channels, channels);
      }
      grey[y * small.width + x] = sum / (step * step);
    }
  }
  return { data: grey, ...small };
}

/** A page has millions of pixels, and a scan hundreds of pages. */
function greysOf(data: Uint8Array | Uint8ClampedArray, channels: number): Uint8Array {
  if (channels === 1) return new Uint8Array(data.buffer, data.byteOffset, data.length);
  const greys = new Uint8Array(data.length / channels);
  for (let index = 0; index < greys.length; index++) greys[index] = lumaAt(data, index * channels, channels);
  return greys;
}

function lumaAt(data: Uint8Array | Uint8ClampedArray, at: number, channels: number): number {
  if (channels === 1) return data[at] ?? WHITE;
  const luma = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) / 256;
  const alpha = channels === 4 ? (data[at + 3] ?? WHITE) / 255 : 1;
  return luma * alpha + WHITE * (1 - alpha);
}

/** The image turned about its middle and enlarged, on white, between pixels in proportion. */
export function turnGrey(image: GreyImage, degrees: number, scale: number): GreyImage {
  const { width, height } = image;
  const [sin, cos] = sineAndCosine(degrees);
  const turned = sizeOfTurned(image, degrees, scale);
  return mapGrey(image, turned, (x, y) => {
    const [right, down] = [(x - turned.width / 2) / scale, (y - turned.height / 2) / scale];
    return [right * cos + down * sin + width / 2, down * cos - right * sin + height / 2];
  });
}

/** The size of the sheet that a turned and enlarged image needs. */
export function sizeOfTurned(
  { width, height }: Pick<GreyImage, 'width' | 'height'>,
  degrees: number,
  scale: number,
): { readonly width: number; readonly height: number } {
  const [sin, cos] = sineAndCosine(degrees).map(Math.abs) as [number, number];
  return {
    width: Math.ceil((width * cos + height * sin) * scale),
    height: Math.ceil((width * sin + height * cos) * scale),
  };
}

function sineAndCosine(degrees: number): [number, number] {
  const radians = (degrees * Math.PI) / 180;
  return [Math.sin(radians), Math.cos(radians)];
}

/** An image of the given size, each pixel of which comes from the place that the function gives. */
export function mapGrey(
  { data, width, height }: GreyImage,
  size: { readonly width: number; readonly height: number },
  sourceOf: (x: number, y: number) => readonly [x: number, y: number],
): GreyImage {
  const mapped = new Uint8Array(size.width * size.height).fill(WHITE);
  for (let y = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++) {
      const [sourceX, sourceY] = sourceOf(x + 0.5, y + 0.5);
      const left = Math.floor(sourceX - 0.5);
      const top = Math.floor(sourceY - 0.5);
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const right = sourceX - 0.5 - left;
      const down = sourceY - 0.5 - top;
      const at = top * width + left;
      const upper = (data[at] as number) * (1 - right) + (data[at + 1] as number) * right;
      const lower = (data[at + width] as number) * (1 - right) + (data[at + width + 1] as number) * right;
      mapped[y * size.width + x] = upper * (1 - down) + lower * down + 0.5;
    }
  }
  return { data: mapped, ...size };
}
