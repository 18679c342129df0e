import { jsPDF } from 'jspdf';
import type { Request } from '../../src/domain/request/request.ts';
import { verifyPacket } from '../../src/packet/verify/verify.ts';
import { addObject, changeObject } from '../packet/verify/forged-file.ts';
import { circumstances, makeGoodPacket, requests } from '../packet/verify/good-packet.ts';
import { openWorkshop } from '../packet/verify/hostile-file.ts';
import { median, type Row } from './report.ts';

const ROUNDS = 15;
const MEGABYTE = 1_000_000;

/** How fast files are verified: packets with everything drawn again and what is refused before that. */
export async function measureVerifying(): Promise<Row[]> {
  const { pdf } = await makeGoodPacket();
  const signed = await makeGoodPacket(withLongSignature(requests.get('tarkastus.json') as Request));
  const foreign = foreignPdf(60 * MEGABYTE);
  return [
    await timeRow('a typical packet, valid', pdf),
    await timeRow('with a drawn signature of 10,000 points, valid', signed.pdf),
    ...(await speedRows('a packet of one long stream, refused', await withLongStream())),
    // Refused where the packet ends, so its speed says nothing.
    await timeRow('a packet with 60 MB after its end', withTail(pdf, 60 * MEGABYTE)),
    ...(await speedRows('a PDF by somebody else', foreign)),
    ...(await speedRows('60 MB of zeros', new Uint8Array(60 * MEGABYTE))),
  ];
}

async function speedRows(name: string, bytes: Uint8Array): Promise<Row[]> {
  const row = await timeRow(`${name}, ${(bytes.length / MEGABYTE).toFixed(1)} MB`, bytes);
  return [row, { name: `${name}, speed`, value: bytes.length / MEGABYTE / (row.value / 1000), unit: 'MB/s' }];
}

async function timeRow(name: string, bytes: Uint8Array): Promise<Row> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await verifyPacket(bytes, circumstances);
    times.push(performance.now() - start);
  }
  return { name, value: median(times), unit: 'ms' };
}

/** More than any hand writes: 10,000 points that hardly deflate. */
function withLongSignature(request: Request): Request {
  const strokes = Array.from({ length: 10 }, (_, stroke) =>
    Array.from({ length: 2000 }, (_, index) => (index * 7919 + stroke * 104_729) % 4001),
  );
  return { ...request, signature: { kind: 'drawn', width: 4000, height: 4000, strokes } };
}

/** A whole and signed file with 40 MB in one of its streams: read, parsed and hashed to the end. */
async function withLongStream(): Promise<Uint8Array> {
  const { parts, signed } = openWorkshop(await makeGoodPacket());
  const long = addObject(
    changeObject(parts, '/Type/Catalog', (text) =>
      text.replace('/Type/Catalog', `/Type/Catalog/Extra ${parts.objects.length + 1} 0 R`),
    ),
    `<</Length ${40 * MEGABYTE}>>\nstream\n${'0'.repeat(40 * MEGABYTE)}\nendstream`,
  );
  return signed(long);
}

function withTail(pdf: Uint8Array, length: number): Uint8Array {
  const bytes = new Uint8Array(pdf.length + length).fill(0x20);
  bytes.set(pdf);
  return bytes;
}

/** Text and numbers, as most bytes of an uncompressed PDF are. */
function foreignPdf(length: number): Uint8Array {
  const page = new Uint8Array(
    new jsPDF({ compress: false }).text('Hei maailma', 20, 20).output('arraybuffer'),
  );
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += page.length) bytes.set(page.subarray(0, length - at), at);
  return bytes;
}
