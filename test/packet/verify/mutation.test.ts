import { expect, test } from 'vitest';
import { isSameBytes } from '../../../src/packet/bytes/same-bytes.ts';
import { verifyPacket } from '../../../src/packet/verify/verify.ts';
import { circumstances, makeGoodPacket } from './good-packet.ts';
import { openWorkshop } from './hostile-file.ts';
import { mutatePacket, seededRandom } from './mutants.ts';

const MUTANTS = 2000;
const SEED = 20261122;

test.each([
  ['packed', 3],
  ['in the open', 2],
])(
  `none of ${MUTANTS} mutants of a packet %s is accepted, and none stops the verifier`,
  async (_, drawing) => {
    const workshop = openWorkshop(await makeGoodPacket(undefined, undefined, drawing));
    const random = seededRandom(SEED);
    const faults: string[] = [];
    for (let count = 0; count < MUTANTS; count++) {
      const { change, bytes } = mutatePacket(workshop, random);
      const found = await verifyPacket(bytes, circumstances);
      const { verdict, code } = found;
      // A piece of the file put behind its end is no change of the letter.
      if (found.code === 'later-addition' && isSameBytes(found.original, workshop.good.pdf)) continue;
      if (verdict === 'valid' || verdict === 'unchecked' || code === 'unreadable')
        faults.push(`${code}: ${change}`);
    }
    expect(faults).toEqual([]);
  },
  60_000,
);

test('none of the file’s bytes can lose its lowest bit in the signature', async () => {
  const good = await makeGoodPacket();
  const { contentsAt, contentsEnd } = openWorkshop(good);
  const accepted: number[] = [];
  // Everything else is under the signature; this is not, so every byte of it is tried.
  for (let at = contentsAt - 60; at < contentsEnd + 2; at++) {
    const bytes = new Uint8Array(good.pdf);
    bytes[at] = (bytes[at] as number) ^ 1;
    if ((await verifyPacket(bytes, circumstances)).verdict === 'valid') accepted.push(at);
  }
  expect(accepted).toEqual([]);
}, 60_000);
