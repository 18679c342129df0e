// @ts-check
// Makes the icons that browsers ask for by themselves out of public/favicon.svg: `node scripts/make-icons.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import { parseMark, rasterizeMark } from './mark-raster.mjs';

/** The paper of the pages, behind the mark where a system would put black (`--paper` in tokens.css). */
const PAPER = '#f7f4ec';
const ICO_SIZES = [16, 32, 48];
const publicFolder = new URL('../public/', import.meta.url);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, bytes] of Object.entries(
    makeIcons(readFileSync(new URL('favicon.svg', publicFolder), 'utf8')),
  )) {
    writeFileSync(new URL(name, publicFolder), bytes);
  }
}

/**
 * The icons by file name, from the text of the mark's SVG.
 * @param {string} svg
 * @returns {Record<string, Buffer>}
 */
export function makeIcons(svg) {
  const mark = parseMark(svg);
  return {
    'favicon.ico': encodeIco(ICO_SIZES.map((size) => [size, encodePng(size, rasterizeMark(mark, { size }))])),
    'apple-touch-icon.png': encodePng(180, rasterizeMark(mark, { size: 180, margin: 22, background: PAPER })),
  };
}

/**
 * @param {number} size
 * @param {Uint8Array} rgba
 */
function encodePng(size, rgba) {
  const png = new PNG({ width: size, height: size });
  png.data.set(rgba);
  return PNG.sync.write(png);
}

/**
 * An ICO file whose pictures are PNG files, as browsers have read it since 2007.
 * @param {[size: number, png: Buffer][]} pictures
 */
function encodeIco(pictures) {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, [size, png]] of pictures.entries()) {
    const entry = 6 + 16 * index;
    header.writeUInt8(size, entry);
    header.writeUInt8(size, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...pictures.map(([, png]) => png)]);
}
