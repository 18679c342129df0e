import { readFileSync } from 'node:fs';
import { writeLetter } from '../../src/domain/letter/letter.ts';
import type { LetterBlock } from '../../src/domain/letter/letter-shape.ts';
import type { Request } from '../../src/domain/request/request.ts';
import { makePacket } from '../../src/packet/making/make-packet.ts';
import { createSigningKey } from '../../src/packet/signing/key.ts';
import { checkFile } from '../../src/packet/verify/check-file.ts';
import { verifyPacket } from '../../src/packet/verify/verify.ts';
import { scanPage } from '../packet/paper/paper.ts';
import { circumstances, makeGoodPacket, requests } from '../packet/verify/good-packet.ts';
import { scanOf } from '../packet/verify/scanned-pages.ts';
import { pagesIn } from './pages-in.ts';
import { median, type Row } from './report.ts';

const ROUNDS = 3;
const signedAt = '2026-11-22T12:02:00Z';

/** Blocks of text that fill so many pages and more, up to the longest letter there is. */
const LETTERS = [20, 200, 400];
const PACKETS = [25, 100, 200];
/** Scanned pages with the letter in the middle. */
const SCANS = [2, 20, 60];

/** The most that a unit may take in the largest, in that of the smallest: what the machine does besides is not growth. */
const GROWTH_BUDGET = 1.6;

/** One of the sizes, and what came of it. */
interface Measured {
  /** How many there are: pages, or files. */
  readonly count: number;
  readonly time: number;
}

/** How the work grows with its input: each in sizes, and a unit's time in the largest beside the smallest. */
export async function measureScale(): Promise<Row[]> {
  return [
    ...rowsOf('a letter of', 'pages', await each(LETTERS, drawLetter)),
    ...rowsOf('packets dropped together,', 'files', await each(PACKETS, await verifyingMany())),
    ...rowsOf('a scan with a letter, of', 'pages', await each(SCANS, await scanning())),
  ];
}

async function each(sizes: readonly number[], work: (size: number) => Promise<number>): Promise<Measured[]> {
  const measured: Measured[] = [];
  // The first time is the engine's.
  await work(sizes[0] as number);
  for (const size of sizes) {
    const times: number[] = [];
    let count = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      count = await work(size);
      times.push(performance.now() - start);
    }
    measured.push({ count, time: median(times) });
  }
  return measured;
}

function rowsOf(name: string, unit: string, measured: readonly Measured[]): Row[] {
  const perUnit = ({ count, time }: Measured): number => time / count;
  const [smallest, largest] = [measured[0], measured.at(-1)] as [Measured, Measured];
  return [
    ...measured.map(
      ({ count, time }): Row => ({ name: `${name} ${count} ${unit}`, value: time, unit: 'ms' }),
    ),
    {
      name: `${name} ${largest.count} ${unit}: each one ÷ each of ${smallest.count}`,
      value: perUnit(largest) / perUnit(smallest),
      unit: '×',
      budget: GROWTH_BUDGET,
    },
  ];
}

async function drawLetter(blocks: number): Promise<number> {
  const request = requests.get('tarkastus.json') as Request;
  const letter = writeLetter(request, circumstances.wordings);
  const paragraph: LetterBlock = {
    type: 'paragraph',
    text: 'Pyydän tietoja siitä, mitä olette keränneet. '.repeat(11),
  };
  const long = { ...letter, blocks: Array.from({ length: blocks }, () => paragraph) };
  const key = await createSigningKey(letter.name, signedAt);
  const { pdf } = await makePacket({ request, letter: long, signedAt, fileId: '0'.repeat(32) }, key);
  return pagesIn(pdf);
}

async function verifyingMany(): Promise<(count: number) => Promise<number>> {
  const { pdf } = await makeGoodPacket();
  return async (count) => {
    for (let index = 0; index < count; index++) {
      const { verdict } = await verifyPacket(pdf, circumstances);
      if (verdict !== 'valid') throw new Error(`Expected a valid packet, got ${verdict}.`);
    }
    return count;
  };
}

async function scanning(): Promise<(count: number) => Promise<number>> {
  const sealed = readFileSync(
    new URL('../fixtures/releases/0.1.0/packets/automaattipaatos-posti.pdf', import.meta.url),
  );
  const [letter, other] = [scanPage(sealed, 1), scanPage((await makeGoodPacket()).pdf, 0)];
  const decodeImage = () => Promise.reject(new Error('Expected no JPEG.'));
  return async (count) => {
    const middle = count / 2;
    const scan = scanOf(Array.from({ length: count }, (_, index) => (index === middle ? letter : other)));
    const [found] = await checkFile(scan, { ...circumstances, decodeImage });
    if (found?.page !== middle + 1) throw new Error(`Expected the letter on page ${middle + 1}.`);
    return count;
  };
}
