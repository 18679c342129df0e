/*
 * Changes packets at random and verifies each. A fault is a packet that was accepted, that stopped the verifier, or
 * that took it more than two seconds of a processor, whatever else the machine does.
 */

import type { Request } from '../../src/domain/request/request.ts';
import { isSameBytes } from '../../src/packet/bytes/same-bytes.ts';
import { drawPacket } from '../../src/packet/making/draw-packet.ts';
import { sealRequest } from '../../src/packet/seal/seal.ts';
import { signPacket } from '../../src/packet/signing/sign.ts';
import { UNCHECKED_CODES } from '../../src/packet/verdict/verdict.ts';
import { verifyPacket } from '../../src/packet/verify/verify.ts';
import { circumstances, makeGoodPacket, requests } from '../packet/verify/good-packet.ts';
import { openWorkshop, type Workshop } from '../packet/verify/hostile-file.ts';
import { mutatePacket, seededRandom } from '../packet/verify/mutants.ts';

const MAX_MS = 2000;

/** Verifies so many mutants, prints how many were refused with which code, and returns the number of faults. */
export async function soakVerifier(count: number, seed: number): Promise<number> {
  const workshops = await Promise.all(
    [...requests.values()].flatMap((request) => [2, 3].map((drawing) => openSealed(request, drawing))),
  );
  const random = seededRandom(seed);
  const counts = new Map<string, number>();
  const faults: string[] = [];
  let slowest = 0;
  const start = performance.now();
  for (let number = 1; number <= count; number++) {
    const workshop = workshops[number % workshops.length] as Workshop;
    const { change, bytes } = mutatePacket(workshop, random);
    const began = process.threadCpuUsage();
    const outcome = await outcomeOf(bytes, workshop.good.pdf);
    const { user, system } = process.threadCpuUsage(began);
    const took = (user + system) / 1000;
    slowest = Math.max(slowest, took);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    if (isFault(outcome)) faults.push(`${outcome}: ${change}`);
    if (took > MAX_MS) faults.push(`${Math.round(took)} ms: ${change}`);
    if (number % 1000 === 0 || number === count) {
      const seconds = (performance.now() - start) / 1000;
      process.stderr.write(`\r${number} of ${count}, ${Math.round(seconds)} s, ${faults.length} faults`);
    }
  }
  process.stderr.write('\n');

  for (const [code, number] of [...counts].sort(([, one], [, other]) => other - one)) {
    console.log(`${String(number).padStart(8)} ${code}`);
  }
  console.log(`${count} mutants of seed ${seed}, the slowest in ${Math.round(slowest)} ms.`);
  for (const fault of faults.slice(0, 20)) console.log(`FAULT ${fault}`);
  console.log(faults.length === 0 ? 'None accepted, none crashed, none hung.' : `${faults.length} faults.`);
  return faults.length;
}

async function openSealed(request: Request, drawing: number): Promise<Workshop> {
  const good = await makeGoodPacket(request, undefined, drawing);
  const file = { ...good.file, seal: await sealRequest(good.file.request, good.key.signingKey) };
  const { pdf } = await signPacket(await drawPacket(file), file, good.key.signingKey);
  const { verdict } = await verifyPacket(pdf, circumstances);
  if (verdict !== 'valid') throw new Error(`Expected a valid packet to begin with, got ${verdict}.`);
  return openWorkshop({ ...good, file, pdf });
}

async function outcomeOf(bytes: Uint8Array, good: Uint8Array): Promise<string> {
  try {
    const found = await verifyPacket(bytes, circumstances);
    // A piece of the file put behind its end is no change of the letter.
    const isWhole = found.code === 'later-addition' && isSameBytes(found.original, good);
    return isWhole ? 'later-addition to the whole letter' : found.code;
  } catch (error) {
    return `crash: ${error}`;
  }
}

function isFault(outcome: string): boolean {
  return ['valid', ...UNCHECKED_CODES, 'unreadable'].includes(outcome) || outcome.startsWith('crash');
}
