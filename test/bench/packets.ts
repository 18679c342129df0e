import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { writeLetter } from '../../src/domain/letter/letter.ts';
import type { Letter } from '../../src/domain/letter/letter-shape.ts';
import { requestSchema } from '../../src/domain/request/request.ts';
import { makePacket } from '../../src/packet/making/make-packet.ts';
import { createSigningKey } from '../../src/packet/signing/key.ts';
import { wordings } from '../fixtures/wordings.ts';
import { pageCountOf } from '../packet/pdf/pdf-objects.ts';
import { BOLD, FACES, NORMAL, pdfmakeLetter } from './pdfmake-letter.ts';
import { median, type Row } from './report.ts';

const ROUNDS = 15;
/** Bytes of a packet; the longest of the usual ones is a request for access. */
const [ONE_PAGE, LONGER] = [
  { budget: 24_000, goal: 20_000 },
  { budget: 28_000, goal: 24_000 },
] as const;
const signedAt = '2026-11-22T12:02:00Z';
const folder = new URL('../fixtures/requests/', import.meta.url);

/** Packet sizes for each right, and the time of drawing beside the peer's library in turn. */
export async function measurePackets(): Promise<Row[]> {
  const key = await createSigningKey('Aino Esimerkki', signedAt);
  const rows: Row[] = [];
  const ours: number[] = [];
  const peers: number[] = [];
  for (const name of readdirSync(folder)) {
    const request = requestSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    const letter = writeLetter(request, wordings);
    const content = { request, letter, signedAt, fileId: '0'.repeat(32) };
    const { pdf } = await makePacket(content, key);
    const pages = pageCountOf(pdf);
    rows.push({
      name: `packet ${name.replace('.json', '')}, ${pages === 1 ? 'one page' : `${pages} pages`}`,
      value: pdf.length,
      unit: 'B',
      ...(pages === 1 ? ONE_PAGE : LONGER),
    });
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await timed(() => makePacket(content, key)));
      peers.push(await timed(() => drawWithPdfmake(letter)));
    }
    if (name === 'tarkastus.json') {
      rows.push({
        name: 'the same letter by pdfmake',
        value: (await drawWithPdfmake(letter)).length,
        unit: 'B',
      });
    }
  }
  return [
    ...rows,
    { name: 'ours, signed and tagged, median', value: median(ours), unit: 'ms' },
    { name: 'pdfmake, unsigned and untagged, median', value: median(peers), unit: 'ms' },
    { name: 'ours / pdfmake', value: median(ours) / median(peers), unit: '×' },
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The letter's words through pdfmake. */
function drawWithPdfmake(letter: Letter): Promise<Buffer> {
  const PdfPrinter = createRequire(import.meta.url)('pdfmake');
  const face = (path: string): string => fileURLToPath(new URL(path, FACES));
  const printer = new PdfPrinter({ NotoSans: { normal: face(NORMAL), bold: face(BOLD) } });
  const document = printer.createPdfKitDocument(pdfmakeLetter(letter));
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
    document.end();
  });
}
