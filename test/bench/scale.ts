import { writeLetter } from '../../src/domain/letter/letter.ts';
import type { LetterBlock } from '../../src/domain/letter/letter-shape.ts';
import type { Request } from '../../src/domain/request/request.ts';
import { makePacket } from '../../src/packet/making/make-packet.ts';
import { createSigningKey } from '../../src/packet/signing/key.ts';
import { verifyPacket } from '../../src/packet/verify/verify.ts';
import { pageCountOf } from '../packet/pdf/pdf-objects.ts';
import { circumstances, makeGoodPacket, requests } from '../packet/verify/good-packet.ts';
import { growthRows, timeSizes } from './growth-rows.ts';
import type { Row } from './report.ts';

const ROUNDS = 3;
const signedAt = '2026-11-22T12:02:00Z';

/** Blocks of text that fill so many pages and more, up to the longest letter there is. */
const LETTERS = [20, 200, 460];
const PACKETS = [10, 50, 200];

/** How the work grows with its input: each in sizes, and a unit's time in the largest beside the smallest. */
export async function measureScale(): Promise<Row[]> {
  return [
    ...growthRows('a letter of', 'pages', await timeSizes(LETTERS, ROUNDS, drawLetter)),
    ...growthRows('packets verified,', 'files', await timeSizes(PACKETS, ROUNDS, await verifyingMany())),
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
  return pageCountOf(pdf);
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
