import { spawnSync } from 'node:child_process';
import { encode as encodeJpeg } from 'jpeg-js';
import { PNG } from 'pngjs';
import { type GreyImage, mapGrey, type Pixels, turnGrey } from '../../../src/packet/paper/grey-image.ts';
import { readSealsFromImage } from '../../../src/packet/paper/read-seal.ts';
import { findScannedImages, type ScannedImage } from '../../../src/packet/paper/scanned-pdf.ts';
import { readObjects } from '../pdf/pdf-objects.ts';

/** A page of the PDF as a printer and a scanner would give it, by poppler; pages from 0. */
export function scanPage(pdf: Uint8Array, page: number, resolution = 150): GreyImage {
  const number = String(page + 1);
  const { stdout } = spawnSync(
    'pdftoppm',
    ['-r', String(resolution), '-gray', '-f', number, '-l', number, '-'],
    { input: pdf, maxBuffer: 256 * 1024 * 1024 },
  );
  const [header, width, height] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.subarray(0, 40).toString('latin1')) ?? [];
  if (!header) throw new TypeError('Expected a grey image from pdftoppm.');
  return {
    data: new Uint8Array(stdout.subarray(header.length)),
    width: Number(width),
    height: Number(height),
  };
}

/** The image turned. */
export function turned(image: GreyImage, degrees: number): GreyImage {
  return turnGrey(image, degrees, 1);
}

/** The page seen by a phone that is held at an angle: what is further away is smaller. */
export function tilted(image: GreyImage, degrees: number, axis: 'x' | 'y' = 'x'): GreyImage {
  const { width, height } = image;
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  // As far away as a page just fits the view of a phone.
  const distance = 1.4 * Math.max(width, height);
  return mapGrey(image, { width, height }, (x, y) => {
    const [u, v] = [x - width / 2, y - height / 2];
    const depth = axis === 'x' ? v : u;
    // The ray through (u, v) meets the plane that is turned about the axis.
    const along = (distance * depth) / (distance * cos - depth * sin);
    const factor = (distance + along * sin) / distance;
    return axis === 'x'
      ? [u * factor + width / 2, along + height / 2]
      : [along + width / 2, v * factor + height / 2];
  });
}

/** A box in millimetres from the page's top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the letter's structure says that the seal's symbol stands. */
export function sealBox(pdf: Uint8Array): Box {
  const bodies = [...readObjects(pdf).values()].map(({ body }) => body).join('\n');
  const figure = /\/S\/Figure[^\n]*?\/BBox\[([\d. ]+)\]/.exec(bodies)?.[1];
  const corners = figure?.split(' ').map((points) => (Number(points) * 25.4) / 72);
  const [left = 0, bottom = 0, right = 0, top = 0] = corners ?? [];
  return { x: left, y: 297 - top, width: right - left, height: top - bottom };
}

/** What covers a part of the symbol. */
export type Damage = 'blot' | 'hole' | 'stripe' | 'fold' | 'spots';

/** The page with five per cent of the symbol covered: in black, in white, or by lines. */
export function damaged(image: GreyImage, symbol: Box, damage: Damage, resolution = 150): GreyImage {
  const SHARE = 0.05;
  const data = new Uint8Array(image.data);
  const cover = (u: number, v: number, width: number, height: number, grey: number): void => {
    const toPixels = (millimetres: number): number => Math.round((millimetres * resolution) / 25.4);
    const [left, right] = [u, u + width].map((share) => toPixels(symbol.x + share * symbol.width)) as [
      number,
      number,
    ];
    const [top, bottom] = [v, v + height].map((share) => toPixels(symbol.y + share * symbol.height)) as [
      number,
      number,
    ];
    for (let y = top; y < bottom; y++) data.fill(grey, y * image.width + left, y * image.width + right);
  };
  const side = Math.sqrt(SHARE);
  if (damage === 'blot') cover(0.4, 0.45, side, side, 0);
  if (damage === 'hole') cover(1 - side, 1 - side, side, side, 255);
  if (damage === 'stripe') cover(0, 0.6, 1, SHARE, 0);
  if (damage === 'fold') cover(0.55, 0, SHARE, 1, 255);
  if (damage === 'spots') {
    for (const [u, v] of [
      [0.3, 0.3],
      [0.7, 0.35],
      [0.35, 0.7],
      [0.75, 0.75],
      [0.5, 0.5],
    ] as const) {
      cover(u, v, side / Math.sqrt(5), side / Math.sqrt(5), 0);
    }
  }
  return { ...image, data };
}

/** The image as a JPEG file. */
export function toJpeg(image: GreyImage, quality: number): Uint8Array {
  const rgba = Buffer.alloc(image.width * image.height * 4, 255);
  image.data.forEach((grey, at) => {
    rgba.fill(grey, at * 4, at * 4 + 3);
  });
  return encodeJpeg({ data: rgba, width: image.width, height: image.height }, quality).data;
}

/** The image as a PNG file. */
export function toPng(image: GreyImage): Buffer {
  const png = new PNG({ width: image.width, height: image.height });
  png.data.fill(255);
  image.data.forEach((grey, at) => {
    png.data.fill(grey, at * 4, at * 4 + 3);
  });
  return PNG.sync.write(png);
}

/** A PDF whose one page is the given image object's stream. */
export function scannedPdf(entries: string, stream: Uint8Array): Uint8Array<ArrayBuffer> {
  const image = `<</Type/XObject/Subtype/Image ${entries}/Length ${stream.length}>>`;
  const content = 'q 595 0 0 842 0 0 cm /I Do Q';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>',
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    `${image}\nstream\n${Buffer.from(stream).toString('latin1')}\nendstream`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const xref = `xref\n0 6\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size 6/Root 1 0 R>>`;
  return Uint8Array.from(Buffer.from(`${text}${xref}\nstartxref\n${text.length}\n%%EOF\n`, 'latin1'));
}

/** The text of the one seal in the image, else of another code. */
export async function readSealFromImage(pixels: Pixels): Promise<string | undefined> {
  const { seals, foreign } = await readSealsFromImage(pixels);
  if (seals.length > 1) throw new TypeError(`Expected one seal, got ${seals.length}.`);
  return seals[0] ?? foreign;
}

/** The images of the PDF, all of them read. */
export async function imagesIn(pdf: Uint8Array<ArrayBuffer>): Promise<ScannedImage[]> {
  return Promise.all((await findScannedImages(pdf)).map((image) => image.read()));
}
