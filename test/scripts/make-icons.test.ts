import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { makeIcons } from '../../scripts/make-icons.mjs';
import { parseMark } from '../../scripts/mark-raster.mjs';

const read = (path: string): Buffer => readFileSync(new URL(`../../${path}`, import.meta.url));
const svg = read('public/favicon.svg').toString('utf8');

/** The pictures in an ICO file, as its directory names them. */
function picturesIn(ico: Buffer): { size: number; png: PNG }[] {
  return Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + 16 * index;
    const start = ico.readUInt32LE(entry + 12);
    const png = PNG.sync.read(ico.subarray(start, start + ico.readUInt32LE(entry + 8)));
    return { size: ico.readUInt8(entry), png };
  });
}

/** Colour and cover of a pixel. */
const pixel = ({ width, data }: PNG, x: number, y: number): number[] => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
];

test('the published icons are what the recipe makes of the mark', () => {
  const made = makeIcons(svg);
  // Pixels and not bytes: another release of zlib may pack them otherwise.
  const published = picturesIn(read('public/favicon.ico'));
  expect(published.map(({ size, png }) => [size, png.width, png.height])).toEqual([
    [16, 16, 16],
    [32, 32, 32],
    [48, 48, 48],
  ]);
  const again = picturesIn(made['favicon.ico'] as Buffer);
  for (const [index, { png }] of published.entries()) expect(png.data).toEqual(again[index]?.png.data);
  expect(PNG.sync.read(read('public/apple-touch-icon.png')).data).toEqual(
    PNG.sync.read(made['apple-touch-icon.png'] as Buffer).data,
  );
});

test('the mark is drawn as its paths say', () => {
  const [, picture] = picturesIn(makeIcons(svg)['favicon.ico'] as Buffer);
  const png = picture?.png as PNG;
  expect(pixel(png, 0, 0)).toEqual([0, 0, 0, 0]);
  expect(pixel(png, 2, 4)).toEqual([0x0d, 0x4a, 0x43, 255]);
  expect(pixel(png, 10, 11)).toEqual([0xff, 0xfd, 0xf8, 255]);
  expect(pixel(png, 10, 15)).toEqual([0xb4, 0x49, 0x2f, 255]);
  expect(pixel(png, 18, 22)).toEqual([0x0d, 0x4a, 0x43, 255]);
  expect(pixel(png, 21, 22)).toEqual([0xff, 0xfd, 0xf8, 255]);
});

test('the home screen’s icon has no pixel that the system would paint', () => {
  const { data } = PNG.sync.read(makeIcons(svg)['apple-touch-icon.png'] as Buffer);
  expect(data.filter((_, index) => index % 4 === 3).every((cover) => cover === 255)).toBe(true);
});

test('the mark in the header has the icon’s shapes', () => {
  const paths = (text: string): string[] =>
    [...text.matchAll(/\sd="([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(paths(read('src/components/CardMark.astro').toString('utf8'))).toEqual(paths(svg));
});

test.each([
  ['another view box', svg.replace('0 0 32 32', '0 0 24 24')],
  ['a curve', svg.replace('M7 15h18', 'M7 15c1 1 2 2 3 3')],
  ['a colour by name', svg.replace('#fffdf8', 'white')],
])('a mark with %s is refused', (_, text) => {
  expect(() => parseMark(text)).toThrow(/Expected/);
});
