import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawPacket } from '../../../src/packet/making/draw-packet.ts';
import { drawQr } from '../../../src/packet/seal/qr-drawing.ts';
import { runTool, testWithTool } from '../../tools.ts';
import { recordedFile } from '../recorded-file.ts';
import { temporaryFile } from '../temporary-file.ts';
import { imagesIn, scannedPdf, toJpeg, toPng } from './paper.ts';

const WIDTH = 11;
const HEIGHT = 5;
const greys = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => (at * 37) % 256);
const colours = Uint8Array.from({ length: WIDTH * HEIGHT * 3 }, (_, at) => (at * 53) % 256);
const SIZE = `/Width ${WIDTH}/Height ${HEIGHT}`;
const FLATE = `${SIZE}/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/FlateDecode`;

describe('a scanned page', () => {
  test.each<[name: string, entries: string, samples: Uint8Array, expected: Uint8Array]>([
    ['in grey', FLATE, greys, greys],
    [
      'in colour',
      `${SIZE}/BitsPerComponent 8/ColorSpace[/ICCBased 9 0 R]/Filter[/FlateDecode]`,
      colours,
      colours,
    ],
    ['from white to black', `${FLATE}/Decode[1 0]`, greys, greys.map((grey) => 255 - grey)],
    ...([0, 1, 2, 3, 4] as const).map(
      (filter) =>
        [
          `with PNG filter ${filter}`,
          `${FLATE}/DecodeParms<</Predictor 15/Columns ${WIDTH}>>`,
          predicted(filter),
          greys,
        ] as [string, string, Uint8Array, Uint8Array],
    ),
  ])('%s gives its samples', async (_, entries, samples, expected) => {
    expect(await imagesIn(scannedPdf(entries, deflateSync(samples)))).toEqual([
      { kind: 'pixels', pixels: { data: expected, width: WIDTH, height: HEIGHT } },
    ]);
  });

  test('stored as it is gives its samples', async () => {
    expect(await imagesIn(scannedPdf(`${SIZE}/BitsPerComponent 8`, greys))).toMatchObject([
      { kind: 'pixels', pixels: { data: greys } },
    ]);
  });

  test('in black and white gives grey samples', async () => {
    const bits = Uint8Array.of(0b1010_1010, 0b1110_0000);
    const pdf = scannedPdf(
      '/Width 11/Height 1/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/FlateDecode',
      deflateSync(bits),
    );
    const [image] = await imagesIn(pdf);
    expect(image).toEqual({
      kind: 'pixels',
      pixels: { data: Uint8Array.of(255, 0, 255, 0, 255, 0, 255, 0, 255, 255, 255), width: 11, height: 1 },
    });
  });

  test.each(['/DCTDecode', '[/DCTDecode]', '[/FlateDecode/DCTDecode]'])(
    '%s gives the JPEG file',
    async (filter) => {
      const jpeg = toJpeg({ data: greys, width: WIDTH, height: HEIGHT }, 60);
      const stored = filter.includes('Flate') ? deflateSync(jpeg) : jpeg;
      expect(await imagesIn(scannedPdf(`${SIZE}/Filter${filter}`, stored))).toEqual([
        { kind: 'jpeg', bytes: Uint8Array.from(jpeg) },
      ]);
    },
  );

  test.each([
    ['an object of its own', '5 0 R', '5 0 obj\n', 'obj'],
    ['missing', '6 0 R', '', ''],
  ])('whose length is %s gives its samples', async (_, reference) => {
    const text = Buffer.from(scannedPdf(FLATE, deflateSync(greys))).toString('latin1');
    const length = deflateSync(greys).length;
    const number = reference.split(' ')[0];
    const pdf = text
      .replace(`FlateDecode/Length ${length}`, `FlateDecode/Length 6 0 R`)
      .replace('xref', number === '5' ? `6 0 obj\n${length}\nendobj\nxref` : 'xref');
    expect(await imagesIn(Uint8Array.from(Buffer.from(pdf, 'latin1')))).toMatchObject([
      { kind: 'pixels', pixels: { data: greys } },
    ]);
  });

  for (const [name, toFile] of [
    ['png', toPng],
    ['jpg', (image: Parameters<typeof toPng>[0]) => toJpeg(image, 90)],
  ] as const) {
    testWithTool(['mutool'], `that another program made of a ${name} is read`, async () => {
      const picture = temporaryFile(toFile({ data: greys, width: WIDTH, height: HEIGHT }), `page.${name}`);
      const output = join(picture, '..', 'scan.pdf');
      expect(runTool('mutool', ['convert', '-o', output, picture]).status).toBe(0);
      const images = await imagesIn(new Uint8Array(readFileSync(output)));
      expect(images[0]).toMatchObject({ kind: name === 'png' ? 'pixels' : 'jpeg' });
    });
  }
});

describe('is refused', () => {
  test.each([
    ['JBIG2', `${SIZE}/Filter/JBIG2Decode`, 'scan-format'],
    ['JPEG 2000', `${SIZE}/Filter/JPXDecode`, 'scan-format'],
    ['a fax of Group 3', `${SIZE}/Filter/CCITTFaxDecode`, 'scan-format'],
    [
      'a palette of no colours',
      `${SIZE}/BitsPerComponent 8/ColorSpace[/Indexed/DeviceRGB 1 <>]/Filter/FlateDecode`,
      'scan-format',
    ],
    ['16 bits', `${SIZE}/BitsPerComponent 16/Filter/FlateDecode`, 'scan-format'],
    [
      'another size than its samples',
      `/Width 12/Height 5/BitsPerComponent 8/Filter/FlateDecode`,
      'scan-format',
    ],
    ['no size', '/BitsPerComponent 8/Filter/FlateDecode', 'scan-format'],
    ['a TIFF predictor', `${FLATE}/DecodeParms<</Predictor 2>>`, 'scan-format'],
  ])('%s', async (_, entries, code) => {
    expect(await imagesIn(scannedPdf(entries, deflateSync(greys)))).toEqual([{ kind: 'refused', code }]);
  });

  test('a PNG filter that does not exist', async () => {
    const samples = predicted(0).with(0, 9);
    const pdf = scannedPdf(`${FLATE}/DecodeParms<</Predictor 15>>`, deflateSync(samples));
    expect(await imagesIn(pdf)).toEqual([{ kind: 'refused', code: 'scan-format' }]);
  });

  test('a stream that inflates without end', async () => {
    const bomb = scannedPdf(FLATE, deflateSync(new Uint8Array(70_000_000)));
    expect(await imagesIn(bomb)).toEqual([{ kind: 'refused', code: 'scan-too-large' }]);
  });

  test('a black and white page of more pixels than any scan', async () => {
    // Only its bytes were counted, of which each became eight: 500 MB for a file of 64 kB.
    const entries = '/Width 8000/Height 60000/BitsPerComponent 1/Filter/FlateDecode';
    expect(await imagesIn(scannedPdf(entries, deflateSync(greys)))).toEqual([
      { kind: 'refused', code: 'scan-too-large' },
    ]);
  });

  test('a small image that inflates to more than its size', async () => {
    // Sixty of them inflated to 64 MB each before their size was compared: eleven seconds.
    const bomb = scannedPdf(FLATE, deflateSync(new Uint8Array(WIDTH * HEIGHT * 5)));
    expect(await imagesIn(bomb)).toEqual([{ kind: 'refused', code: 'scan-too-large' }]);
  });

  test('a damaged stream', async () => {
    const stored = deflateSync(greys);
    expect(await imagesIn(scannedPdf(FLATE, stored.subarray(0, -2)))).toEqual([
      { kind: 'refused', code: 'scan-format' },
    ]);
  });
});

describe('nothing is found in', () => {
  test.each([
    ['no bytes', ''],
    ['a word', '/Image'],
    ['an object without an end', '1 0 obj<</Subtype/Image'],
    ['a dictionary without a stream', '1 0 obj<</Subtype/Image>>endobj'],
    ['many words', '/Image'.repeat(20_000)],
    ['resources', '1 0 obj<</ProcSet[/PDF/ImageB/ImageC]>>\nstream\nxendstream'],
  ])('%s', async (_, text) => {
    expect(await imagesIn(new TextEncoder().encode(text))).toEqual([]);
  });

  test('an image behind a hundred thousand objects', async () => {
    // Each costs a look.
    const objects = new TextEncoder().encode('1 0 obj '.repeat(100_000));
    const scan = scannedPdf(FLATE, deflateSync(greys));
    expect(await imagesIn(Uint8Array.from([...objects, ...scan]))).toEqual([]);
  });
});

test('a letter as it was made has its symbol drawn, a pixel for each module', async () => {
  const [symbol, ...more] = await imagesIn(await drawPacket(recordedFile));
  expect(more).toEqual([]);
  const side = drawQr(recordedFile.seal as string).length;
  expect(symbol).toMatchObject({ kind: 'pixels', pixels: { width: side, height: side } });
});

/** The greys with a PNG filter on every row (ISO/IEC 15948 §9.2). */
function predicted(filter: number): Uint8Array {
  const at = (x: number, y: number): number => (x < 0 || y < 0 ? 0 : (greys[y * WIDTH + x] as number));
  const guess = (x: number, y: number): number => {
    const [left, above, corner] = [at(x - 1, y), at(x, y - 1), at(x - 1, y - 1)];
    const nearest = [left, above, corner].toSorted(
      (one, other) => Math.abs(left + above - corner - one) - Math.abs(left + above - corner - other),
    )[0] as number;
    return [0, left, above, (left + above) >> 1, nearest][filter] as number;
  };
  return Uint8Array.from(
    Array.from({ length: HEIGHT }, (_, y) => [
      filter,
      ...Array.from({ length: WIDTH }, (_, x) => at(x, y) - guess(x, y)),
    ]).flat(),
  );
}
