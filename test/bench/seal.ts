/*
 * How well the paper seal is read back from the rendered page: turned, tilted, damaged, and from each kind of file.
 * `npm run bench` prints the table; `node test/bench/seal.ts` prints it alone. Needs poppler's pdftoppm.
 */
import { decode as decodeJpeg } from 'jpeg-js';
import { PNG } from 'pngjs';
import { writeLetter } from '../../src/domain/letter/letter.ts';
import type { Request } from '../../src/domain/request/request.ts';
import { drawPacket } from '../../src/packet/making/draw-packet.ts';
import { makePacket, type PacketContent } from '../../src/packet/making/make-packet.ts';
import type { GreyImage, Pixels } from '../../src/packet/paper/grey-image.ts';
import { drawQr } from '../../src/packet/seal/qr-drawing.ts';
import { wordings } from '../fixtures/wordings.ts';
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
} from '../packet/paper/paper.ts';
import { pageCountOf } from '../packet/pdf/pdf-objects.ts';
import { key, requestNamed, requestWithReason } from '../packet/seal/sealed.ts';
import { median, printTable, type Row } from './report.ts';

/** Degrees between the angles that are tried, which no symmetry shares; fewer where each image is also tilted. */
const [STEP, WIDE_STEP] = [7, 21];

const DAMAGES = ['blot', 'hole', 'stripe', 'fold', 'spots'] as const;

/** Letters by the size of their symbol: the smallest, a typical and the largest. */
const LETTERS: readonly Request[] = [
  requestNamed('markkinointikielto'),
  requestNamed('oikaisu'),
  requestWithReason(720),
];

/** What the seal costs, and how many of the images it is read from. */
export async function measureSeal(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const request of LETTERS) rows.push(...(await measureLetter(request)));
  return rows;
}

async function measureLetter(request: Request): Promise<Row[]> {
  const content: PacketContent = {
    request,
    letter: writeLetter(request, wordings),
    signedAt: '2026-11-22T12:02:00Z',
    fileId: '0'.repeat(32),
  };
  const { pdf, file } = await makePacket(content, key);
  const seal = file.seal as string;
  const name = `version ${(drawQr(seal).length - 17) / 4}`;
  const bare = await drawPacket({ ...file, seal: null });
  const page = scanPage(pdf, pageCountOf(pdf) - 1);
  const box = sealBox(pdf);
  const angles = anglesBy(STEP);
  const fewAngles = anglesBy(WIDE_STEP);
  const times: number[] = [];

  const share = async (what: string, images: Iterable<Pixels> | AsyncIterable<Pixels>): Promise<Row> => {
    let [count, read] = [0, 0];
    for await (const image of images) {
      const start = performance.now();
      const text = await readSealFromImage(image);
      times.push(performance.now() - start);
      count += 1;
      read += Number(text === seal);
    }
    return { name: `${name}, ${what}, of ${count}`, value: (100 * read) / count, unit: '%' };
  };

  const rows = [
    await share(
      'turned by 0–359°',
      angles.values().map((angle) => turned(page, angle)),
    ),
    await share(
      'turned, held at 30° about x',
      fewAngles.values().map((angle) => tilted(turned(page, angle), 30, 'x')),
    ),
    await share(
      'turned, held at 30° about y',
      fewAngles.values().map((angle) => tilted(turned(page, angle), 30, 'y')),
    ),
    await share(
      '5 % damaged',
      DAMAGES.values().map((damage) => damaged(page, box, damage)),
    ),
    await share(
      '5 % damaged and turned',
      DAMAGES.values().flatMap((damage) =>
        [10, 45, 200, 321].values().map((angle) => turned(damaged(page, box, damage), angle)),
      ),
    ),
    await share('PNG', [PNG.sync.read(toPng(page))]),
    await share(
      'JPEG of quality 60, turned',
      [0, 30, 45, 90, 123, 200, 300].values().map((angle) => decodeJpeg(toJpeg(turned(page, angle), 60))),
    ),
    await share('scanned PDF, JPEG inside', pixelsIn(scanOf(page))),
  ];
  return [
    {
      name: `${name}, seal of ${seal.length} characters: the packet grows by`,
      value: pdf.length - bare.length,
      unit: 'B',
    },
    ...rows,
    { name: `${name}, reading a page of 2 megapixels, median`, value: median(times), unit: 'ms' },
    { name: `${name}, reading a page of 2 megapixels, longest`, value: Math.max(...times), unit: 'ms' },
  ];
}

function anglesBy(step: number): number[] {
  return Array.from({ length: Math.ceil(360 / step) }, (_, index) => index * step);
}

function scanOf(page: GreyImage): Uint8Array<ArrayBuffer> {
  const size = `/Width ${page.width}/Height ${page.height}`;
  return scannedPdf(`${size}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode`, toJpeg(page, 60));
}

async function* pixelsIn(pdf: Uint8Array<ArrayBuffer>): AsyncGenerator<Pixels> {
  for (const image of await imagesIn(pdf)) {
    if (image.kind === 'jpeg') yield decodeJpeg(image.bytes);
    if (image.kind === 'pixels') yield image.pixels;
  }
}

if (import.meta.main) printTable('The paper seal, read from the page at 150 dpi', await measureSeal());
