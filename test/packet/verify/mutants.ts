import { encodeCanonicalJson } from '../../../src/packet/bytes/canonical-json.ts';
import { fromBinaryString, toBinaryString } from '../../../src/platform/binary-string.ts';
import { forgeCms } from './forged-cms.ts';
import { fillSignature, type PackingChanges, putPackedTogether, withRequestJson } from './forged-file.ts';
import type { Workshop } from './hostile-file.ts';

/** Numbers from 0 to 1, the same ones for a seed (mulberry32, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A changed file, and how it was changed. */
export interface Mutant {
  readonly change: string;
  readonly bytes: Uint8Array;
}

/**
 * A change to the packet. Six in seven change the file as it is. The seventh changes one layer and makes the others
 * fit it again, signature included, so that what lies below the outer checks is reached too: an object, the CMS,
 * `request.json`, or one of the streams that pack the file.
 */
export function mutatePacket(workshop: Workshop, random: () => number): Mutant {
  const { good, parts, text, contentsAt, contentsEnd, signed, withContents } = workshop;
  const kind = random() * 30;
  if (kind < 1) {
    const cms = Buffer.from(text.slice(contentsAt + 1, contentsEnd - 1).replace(/(00)+$/, ''), 'hex');
    const { change, bytes } = mutate(cms, random);
    const digits = Buffer.from(bytes)
      .toString('hex')
      .slice(0, contentsEnd - contentsAt - 2);
    return {
      change: `CMS: ${change}`,
      bytes: withContents(digits.padEnd(contentsEnd - contentsAt - 2, '0')),
    };
  }
  if (kind < 2) {
    const { change, bytes } = mutate(new TextEncoder().encode(encodeCanonicalJson(good.file)), random);
    return { change: `request.json: ${change}`, bytes: signed(withRequestJson(parts, bytes)) };
  }
  if (kind < 3) {
    const index = Math.floor(random() * parts.objects.length);
    const object = parts.objects[index] as (typeof parts.objects)[number];
    const { number } = object;
    const { change, bytes } = mutate(fromBinaryString(object.text), random);
    const objects = parts.objects.with(index, { ...object, text: toBinaryString(bytes) });
    const again = signed({ ...parts, objects });
    // Signing anew undoes a change to the old signature's digits.
    if (isSameButSignature(again, workshop)) return mutatePacket(workshop, random);
    return { change: `object ${number}: ${change}`, bytes: again };
  }
  if (kind < 4.5 && parts.isPacked) return mutatePacking(workshop, random);
  return mutate(good.pdf, random, { at: contentsAt, end: contentsEnd });
}

/** A packet in which one of the layers that pack it is changed, the rest made to fit and signed anew. */
function mutatePacking(workshop: Workshop, random: () => number): Mutant {
  const { parts, forger } = workshop;
  const layer = (['content', 'packing', 'xref', 'entries'] as const)[Math.floor(random() * 4)] ?? 'content';
  let change = '';
  const mutated = (bytes: Uint8Array): Uint8Array => {
    const mutant = mutate(bytes, random);
    change = `${layer}: ${mutant.change}`;
    return mutant.bytes;
  };
  const inText = (text: string): string => toBinaryString(mutated(fromBinaryString(text)));
  const changes: PackingChanges =
    layer === 'entries' ? { entries: (entries) => Buffer.from(mutated(entries)) } : { [layer]: inText };
  const bytes = fillSignature(putPackedTogether(parts, changes), (content) => forgeCms(content, forger));
  return { change, bytes };
}

function isSameButSignature(bytes: Uint8Array, { good, contentsAt, contentsEnd }: Workshop): boolean {
  const outside = (file: Uint8Array): Buffer =>
    Buffer.concat([file.subarray(0, contentsAt), file.subarray(contentsEnd)]);
  return bytes.length === good.pdf.length && outside(bytes).equals(outside(good.pdf));
}

/**
 * The bytes with one to three changes: bits flipped, bytes set, put in, taken out, repeated, or two blocks
 * swapped. With a signature's place half of them fall where little is signed or much is parsed: there, and near
 * both ends.
 */
export function mutate(
  file: Uint8Array,
  random: () => number,
  contents?: { readonly at: number; readonly end: number },
): Mutant {
  const below = (limit: number): number => Math.floor(random() * limit);
  const changes: string[] = [];
  let bytes = new Uint8Array(file);
  const anywhere = (): number => {
    const kind = contents ? below(8) : 7;
    if (kind < 2) return (contents?.at ?? 0) - 120 + below((contents?.end ?? 0) - (contents?.at ?? 0) + 240);
    if (kind === 2) return bytes.length - 1 - below(2600);
    if (kind === 3) return below(300);
    return below(bytes.length);
  };
  for (let count = 1 + below(8) / 3; count >= 1; count--) {
    const at = Math.max(0, Math.min(bytes.length - 1, anywhere()));
    const [name, changed] = changeAt(bytes, at, below);
    changes.push(`${name} at ${at}`);
    bytes = changed;
  }
  // Changes may undo each other, and setting a byte to what it was is none.
  if (Buffer.compare(bytes, file) === 0) return mutate(file, random, contents);
  return { change: changes.join(', '), bytes };
}

/** What PDF and JSON are made of, so that some mutants are still well formed. */
const TOKENS = [
  '0',
  '1',
  '9',
  ' ',
  '\n',
  '/',
  '<',
  '>',
  '(',
  ')',
  '[',
  ']',
  '%',
  'endobj\n',
  '%%EOF',
  '00',
  'R',
  'obj',
];

function changeAt(
  bytes: Uint8Array<ArrayBuffer>,
  at: number,
  below: (limit: number) => number,
): [string, Uint8Array<ArrayBuffer>] {
  const length = 1 + below(below(4) === 0 ? 400 : 4);
  const [before, after] = [bytes.slice(0, at), bytes.slice(at)];
  switch (below(7)) {
    case 0: {
      const changed = new Uint8Array(bytes);
      changed[at] = (changed[at] as number) ^ (1 << below(8));
      return ['flip', changed];
    }
    case 1: {
      const changed = new Uint8Array(bytes);
      changed[at] = below(2) ? below(256) : 0x30 + below(10);
      return ['set', changed];
    }
    case 2:
      return [
        'insert',
        joined(
          before,
          Uint8Array.from({ length }, () => below(256)),
          after,
        ),
      ];
    case 3:
      return ['insert token', joined(before, Buffer.from(TOKENS[below(TOKENS.length)] as string), after)];
    case 4:
      return ['delete', joined(before, after.slice(length))];
    case 5:
      return ['repeat', joined(before, after.slice(0, length), after)];
    default: {
      const other = below(bytes.length);
      const [low, high] = [Math.min(at, other), Math.max(at, other)];
      const size = Math.min(length, high - low, bytes.length - high);
      const changed = new Uint8Array(bytes);
      changed.set(bytes.slice(high, high + size), low);
      changed.set(bytes.slice(low, low + size), high);
      return [`swap with ${other}`, changed];
    }
  }
}

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}
