import { decode as decodeJpeg } from 'jpeg-js';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawPacket } from '../../../src/packet/making/draw-packet.ts';
import { toGrey } from '../../../src/packet/paper/grey-image.ts';
import { readSealText } from '../../../src/packet/seal/seal-verdict.ts';
import { hasTool, testWithTool } from '../../tools.ts';
import { recordedFile } from '../recorded-file.ts';
import {
  damaged,
  imagesIn,
  readSealFromImage,
  scannedPdf,
  scanPage,
  sealBox,
  tilted,
  toJpeg,
  toPng,
  turned,
} from './paper.ts';
import { qrPicture } from './qr-picture.ts';

const seal = recordedFile.seal as string;
const POPPLER = ['pdftoppm'];

describe('the printed letter at 150 dpi', () => {
  let pdf: Uint8Array;
  let page: ReturnType<typeof scanPage>;
  beforeAll(async () => {
    pdf = await drawPacket(recordedFile);
    if (hasTool('pdftoppm')) page = scanPage(pdf, 1);
  });

  testWithTool(POPPLER, 'is read, and says the same as the file', async () => {
    const text = (await readSealFromImage(page)) as string;
    expect(text).toBe(seal);
    expect(await readSealText(text)).toMatchObject({
      verdict: 'valid',
      publicKey: recordedFile.publicKey,
      payload: { reference: recordedFile.request.reference, name: recordedFile.request.dataSubject.name },
    });
  });

  for (const degrees of [7, 45, 90, 133, 180, 224, 270, 315]) {
    testWithTool(POPPLER, `is read turned by ${degrees}°`, async () => {
      expect(await readSealFromImage(turned(page, degrees))).toBe(seal);
    });
  }

  for (const axis of ['x', 'y'] as const) {
    testWithTool(POPPLER, `is read held at 30° about ${axis}`, async () => {
      expect(await readSealFromImage(tilted(page, 30, axis))).toBe(seal);
    });
  }

  for (const damage of ['blot', 'hole', 'stripe', 'fold', 'spots'] as const) {
    testWithTool(POPPLER, `is read with a ${damage} over 5 % of the symbol`, async () => {
      expect(await readSealFromImage(damaged(page, sealBox(pdf), damage))).toBe(seal);
    });
  }

  testWithTool(POPPLER, 'is read from a PNG, and from a JPEG of quality 60', async () => {
    expect(await readSealFromImage(PNG.sync.read(toPng(page)))).toBe(seal);
    expect(await readSealFromImage(decodeJpeg(toJpeg(page, 60)))).toBe(seal);
  });

  testWithTool(POPPLER, 'is read from a page scanned into a PDF', async () => {
    const { width, height } = page;
    const jpeg = scannedPdf(
      `/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode`,
      toJpeg(page, 60),
    );
    for (const image of await imagesIn(jpeg)) {
      if (image.kind !== 'jpeg') throw new TypeError(`Expected a JPEG, got ${image.kind}.`);
      expect(await readSealFromImage(decodeJpeg(image.bytes))).toBe(seal);
    }
  });
});

describe('an image', () => {
  test('without a code says nothing', async () => {
    const blank = { data: new Uint8Array(300 * 300).fill(255), width: 300, height: 300 };
    expect(await readSealFromImage(blank)).toBeUndefined();
  });

  test('with a foreign code gives its text', async () => {
    const picture = PNG.sync.read(qrPicture('https://example.fi/'));
    expect(await readSealFromImage(picture)).toBe('https://example.fi/');
  });

  test('with a foreign code beside the seal gives the seal', async () => {
    const [foreign, sealed] = ['https://example.fi/', seal].map((text) =>
      toGrey(PNG.sync.read(qrPicture(text)), 1e8),
    ) as [ReturnType<typeof toGrey>, ReturnType<typeof toGrey>];
    const width = foreign.width + sealed.width;
    const data = new Uint8Array(width * sealed.height).fill(255);
    const put = (image: typeof foreign, left: number): void => {
      for (let y = 0; y < image.height; y++) {
        data.set(image.data.subarray(y * image.width, (y + 1) * image.width), y * width + left);
      }
    };
    put(foreign, 0);
    put(sealed, foreign.width);
    expect(await readSealFromImage({ data, width, height: sealed.height })).toBe(seal);
  });

  test.each([
    ['of no size', { data: new Uint8Array(), width: 0, height: 0 }],
    ['with too few bytes', { data: new Uint8Array(10), width: 100, height: 100 }],
    ['of half a pixel', { data: new Uint8Array(4), width: 0.5, height: 2 }],
    ['of one pixel', { data: new Uint8Array(1), width: 1, height: 1 }],
    ['of one row', { data: new Uint8Array(4000), width: 1000, height: 1 }],
    // Turned, a long strip lay on a sheet of more memory than there is, and the reader threw.
    ['of a row as long as a photo', { data: new Uint8Array(2_000_000), width: 2_000_000, height: 1 }],
  ])('%s says nothing, and nothing is thrown', async (_, image) => {
    expect(await readSealFromImage(image)).toBeUndefined();
  });

  test('is made grey on white paper, and smaller above the cap', () => {
    const transparent = {
      data: Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 255, 255, 0, 0, 255, 0, 255, 0, 255),
      width: 2,
      height: 2,
    };
    expect([...toGrey(transparent, 4).data]).toEqual([255, 0, 76, 149]);
    expect(toGrey({ data: new Uint8Array(100).fill(9), width: 10, height: 10 }, 25)).toEqual({
      data: new Uint8Array(25).fill(9),
      width: 5,
      height: 5,
    });
  });
});
