/*
 * The objects of a PDF by any program, read as far as it takes to find its pictures: without the cross-reference
 * table, which damaged files lack, and without trust in any number that they state. What stands in object streams is
 * read too (ISO 32000-1 §7.5.7). Everything is bounded; nothing here throws.
 */

import { toBinaryString } from '../../platform/binary-string.ts';
import { inflate } from '../../platform/zlib-format.ts';
import { findBytes } from '../pdf/find-bytes.ts';

/** One object: the text of its dictionary or value, and where its stream begins. */
export interface LooseObject {
  readonly number: number;
  readonly text: string;
  readonly streamAt?: number;
}

/** More objects than a scan of a thousand pages has; each costs the time of a kilobyte. */
const MAX_OBJECTS = 40_000;

/** A dictionary of a page or an image is far shorter; most are shorter than the second. */
const MAX_TEXT = 8192;
const USUAL_TEXT = 512;

/** How many objects may be longer than usual: what is found in a text keeps all of it in memory. */
const MAX_LONG_TEXTS = 4000;

/** What an object stream may hold, inflated or not, and all of them together, with what it takes to read them. */
const MAX_UNPACKED = 8 * 1024 * 1024;
const MAX_ALL_UNPACKED = 32 * 1024 * 1024;

/** More object streams than a scan of a thousand pages has. */
const MAX_OBJECT_STREAMS = 1000;

/** Numbers and places of a stream's objects, of twenty digits each. */
const MAX_PAIRS_LENGTH = 400_000;

const [OBJ, END] = ['obj', 'endstream'].map((text) => new TextEncoder().encode(text)) as [
  Uint8Array,
  Uint8Array,
];

/** The file's objects; of two with one number the later, which is the newer revision's. */
export async function looseObjectsIn(bytes: Uint8Array): Promise<Map<number, LooseObject>> {
  const objects = new Map<number, LooseObject>();
  let looks = 0;
  let longLooks = 0;
  for (let at = findBytes(bytes, OBJ); at !== -1 && looks < MAX_OBJECTS; ) {
    const [, number] =
      /(?:^|[^\d])(\d{1,8})\s+\d{1,5}\s+$/.exec(toBinaryString(bytes.subarray(Math.max(0, at - 24), at))) ??
      [];
    let next = at + 3;
    if (number !== undefined) {
      looks++;
      const lengths = longLooks < MAX_LONG_TEXTS ? [USUAL_TEXT, MAX_TEXT] : [USUAL_TEXT];
      const object = readObject(bytes, at + 3, Number(number), lengths);
      if (object.text.length > USUAL_TEXT || object.text === '') longLooks++;
      objects.set(object.number, object);
      if (object.streamAt !== undefined) next = Math.max(next, statedEnd(bytes, object) ?? object.streamAt);
    }
    at = findBytes(bytes, OBJ, next);
  }
  await openObjectStreams(bytes, objects);
  return objects;
}

function readObject(
  bytes: Uint8Array,
  from: number,
  number: number,
  lengths: readonly number[],
): LooseObject {
  for (const length of lengths) {
    const text = toBinaryString(bytes.subarray(from, from + length));
    const [found] = /\bendobj\b|>>\s*stream\r?\n/.exec(text) ?? [];
    if (found === undefined) continue;
    const end = text.indexOf(found);
    if (!found.startsWith('>>')) return { number, text: text.slice(0, end) };
    return { number, text: text.slice(0, end + 2), streamAt: from + end + found.length };
  }
  return { number, text: '' };
}

/** Behind the stream, where the object states its length itself and `endstream` follows. */
function statedEnd(bytes: Uint8Array, { text, streamAt = 0 }: LooseObject): number | undefined {
  const length = numberIn(text, 'Length');
  return length !== undefined && isEnd(bytes, streamAt + length) ? streamAt + length : undefined;
}

function isEnd(bytes: Uint8Array, at: number): boolean {
  return /^\s{0,2}endstream/.test(toBinaryString(bytes.subarray(at, at + 12)));
}

/** The bytes of the object's stream: of the stated length if that holds, else up to `endstream`. */
export function streamOf(
  bytes: Uint8Array<ArrayBuffer>,
  object: LooseObject,
  objects: ReadonlyMap<number, LooseObject>,
): Uint8Array<ArrayBuffer> {
  const { text, streamAt = bytes.length } = object;
  const length = numberIn(text, 'Length') ?? referredNumber(text, objects);
  if (length !== undefined && isEnd(bytes, streamAt + length))
    return bytes.subarray(streamAt, streamAt + length);
  const at = findBytes(bytes, END, streamAt);
  if (at === -1) return bytes.subarray(streamAt);
  // Without the end of line before it.
  return bytes.subarray(
    streamAt,
    at - (/\r?\n$/.exec(toBinaryString(bytes.subarray(at - 2, at)))?.[0].length ?? 0),
  );
}

function referredNumber(text: string, objects: ReadonlyMap<number, LooseObject>): number | undefined {
  const [, number] = /\/Length\s+(\d{1,8})\s+\d{1,5}\s+R/.exec(text) ?? [];
  const [, value] = /^\s*(\d{1,9})\s*$/.exec(objects.get(Number(number ?? -1))?.text ?? '') ?? [];
  return value === undefined ? undefined : Number(value);
}

/** A number that stands behind the key itself. */
export function numberIn(text: string, key: string): number | undefined {
  const [, digits] = new RegExp(`/${key}\\s+(-?\\d{1,9})\\b(?!\\s+\\d+\\s+R)`).exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

async function openObjectStreams(bytes: Uint8Array, objects: Map<number, LooseObject>): Promise<void> {
  const packing = [...objects.values()].filter(
    ({ text, streamAt }) => streamAt !== undefined && /\/Type\s*\/ObjStm\b/.test(text),
  );
  let left = MAX_ALL_UNPACKED;
  for (const object of packing.slice(0, MAX_OBJECT_STREAMS)) {
    if (left <= 0) return;
    const stream = streamOf(bytes as Uint8Array<ArrayBuffer>, object, objects).subarray(0, MAX_UNPACKED);
    const isDeflated = /\/FlateDecode\b/.test(object.text);
    const data = isDeflated ? await inflate(stream, MAX_UNPACKED) : stream;
    left -= stream.length + (data === 'too-large' ? MAX_UNPACKED : (data?.length ?? 0));
    if (data && data !== 'too-large') addPacked(data, numberIn(object.text, 'First') ?? 0, objects);
  }
}

/** Adds the objects of an object stream that the file has no newer ones of. */
function addPacked(data: Uint8Array, first: number, objects: Map<number, LooseObject>): void {
  const text = toBinaryString(data);
  const pairs = text.slice(0, Math.min(first, MAX_PAIRS_LENGTH)).trim().split(/\s+/).map(Number);
  for (let index = 0; index + 1 < pairs.length && objects.size < MAX_OBJECTS; index += 2) {
    const [number, at] = [pairs[index] as number, pairs[index + 1] as number];
    const end = pairs[index + 3] ?? data.length - first;
    if (!objects.has(number)) {
      objects.set(number, { number, text: text.slice(first + at, first + Math.min(end, at + MAX_TEXT)) });
    }
  }
}
