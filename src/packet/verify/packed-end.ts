/*
 * How a packed file ends (ISO 32000-1 §7.5.7, §7.5.8): one object stream with every dictionary that is not the
 * signature's and has no stream, one cross-reference stream from object 0, `startxref`, `%%EOF`. Both streams are of
 * the one form that `packed-document.ts` writes. Whatever else would be read the same is refused.
 */

import { toBinaryString } from '../../platform/binary-string.ts';
import { inflate } from '../../platform/zlib-format.ts';
import { isSameBytes } from '../bytes/same-bytes.ts';
import { encodeObjectStreamDictionary, encodePairs } from '../pdf/object-stream.ts';
import { encodePlaces, encodeXrefStreamDictionary, type ObjectPlace } from '../pdf/xref-stream.ts';
import { refuse } from '../verdict/refusal.ts';
import { expectTrailer, type FileEnd, readStartxref } from './file-end.ts';
import { addObject, MAX_OBJECTS, type PdfObject, readObject, typeOf } from './pdf-object.ts';
import { type ByteCursor, type PdfValue, readDictionary } from './pdf-values.ts';

/** More than the dictionaries of sixty pages take. */
const MAX_UNPACKED = 8 * 1024 * 1024;

/**
 * Reads on from the object stream, which was read as an object, to the end of the file, and adds what is packed in it
 * to the objects. Neither of the two streams is one of them: nothing may point at them.
 */
export async function readPackedEnd(
  cursor: ByteCursor,
  packing: PdfObject,
  objects: Map<number, PdfObject>,
): Promise<FileEnd> {
  expectOnlySignatureOpen(objects);
  const places = new Map<number, ObjectPlace>();
  const placeOf = (number: number, offset: number): ObjectPlace => ({
    offset: offset - `${number} 0 obj\n`.length,
  });
  for (const { number, dictionaryAt = 0 } of objects.values()) {
    places.set(number, placeOf(number, dictionaryAt));
  }
  const inside = await unpack(cursor, packing);
  for (const [index, object] of inside.entries()) {
    addObject(objects, object, index);
    places.set(object.number, { stream: packing.number, index });
  }

  const xrefAt = cursor.at;
  const xref = readObject(cursor);
  for (const { number, dictionaryAt = 0 } of [packing, xref]) {
    if (places.has(number)) refuse('duplicate-object', `Expected object ${number} once, found it again.`);
    places.set(number, placeOf(number, dictionaryAt));
  }
  const end = await readXrefStream(cursor, xref, places);
  readStartxref(cursor, xrefAt);
  return end;
}

/** Of what could be packed, only the signature stands in the open, before everything else. */
function expectOnlySignatureOpen(objects: ReadonlyMap<number, PdfObject>): void {
  const open = [...objects.values()].map(({ stream }) => stream === undefined);
  if (open.lastIndexOf(true) !== 0) {
    refuse('structure', 'Expected the signature, and then nothing in the open that could be packed.');
  }
}

/** The objects in the stream. */
async function unpack(cursor: ByteCursor, packing: PdfObject): Promise<PdfObject[]> {
  const data = await inflateStream(cursor.bytes, packing, MAX_UNPACKED);
  const { entries } = packing.dictionary;
  const [count, first] = ['N', 'First'].map((key) => {
    const value = entries.get(key);
    return value?.kind === 'number' ? value.value : -1;
  }) as [number, number];
  if (!(count > 0 && count <= MAX_OBJECTS)) {
    refuse('structure', `Expected 1 to ${MAX_OBJECTS} objects in the stream, got ${count}.`);
  }
  expectDictionary(cursor, packing, (length) => encodeObjectStreamDictionary({ count, first, length }));

  const packed = cursor.inside(data);
  const numbers = Array.from({ length: count }, (_, index) => {
    const number = packed.takeInteger(7);
    packed.expect(' ');
    packed.takeInteger();
    packed.expect(index === count - 1 ? '\n' : ' ');
    return number;
  });
  const pairsEnd = packed.at;
  const objects: PdfObject[] = [];
  const pairs = numbers.map((number) => {
    const at = packed.at - pairsEnd;
    objects.push({ number, dictionary: readDictionary(packed) });
    packed.expect('\n');
    return { number, at };
  });
  if (packed.at !== data.length) {
    refuse('structure', `Expected ${packed.at} bytes in the object stream, got ${data.length}.`);
  }
  if (pairsEnd !== first || toBinaryString(data.subarray(0, pairsEnd)) !== encodePairs(pairs)) {
    refuse('structure', 'Expected the object stream to say where its objects are.');
  }
  return objects;
}

async function readXrefStream(
  cursor: ByteCursor,
  xref: PdfObject,
  places: ReadonlyMap<number, ObjectPlace>,
): Promise<FileEnd> {
  if (typeOf(xref) !== 'XRef') {
    refuse('compressed-structure', 'Expected the cross-reference stream behind the object stream.');
  }
  const { entries } = xref.dictionary;
  const size = places.size + 1;
  expectTrailer(xref.dictionary, XREF_KEYS, size);
  const [root, info] = ['Root', 'Info'].map((key) => entries.get(key)) as [PdfValue, PdfValue];
  const numberOf = (value: PdfValue): number => (value.kind === 'reference' ? value.object : -1);
  const ids = entries.get('ID');
  const [id] = ids?.kind === 'array' ? ids.items : [];
  const fileId = id?.kind === 'string' ? toBinaryString(id.bytes.subarray(id.at + 1, id.end - 1)) : '';
  if (!/^[0-9A-F]{32}$/.test(fileId)) refuse('trailer', 'Expected an /ID of 32 digits.');
  expectDictionary(cursor, xref, (length) =>
    encodeXrefStreamDictionary({ size, root: numberOf(root), info: numberOf(info), fileId, length }),
  );

  const inOrder = Array.from({ length: places.size }, (_, index) => places.get(index + 1));
  const missing = inOrder.indexOf(undefined);
  if (missing !== -1) refuse('xref', `Expected the objects 1 to ${places.size}, got none of ${missing + 1}.`);
  const expected = encodePlaces(inOrder as ObjectPlace[]);
  const table = await inflateStream(cursor.bytes, xref, expected.length);
  if (!isSameBytes(table, expected)) {
    refuse('xref', 'Expected each entry of the cross-reference stream to say where its object is.');
  }
  return { root, info };
}

const XREF_KEYS = ['Type', 'Size', 'W', 'Root', 'Info', 'ID', 'Length', 'Filter'];

/** The stream's dictionary must have the very bytes that our writer gives it. */
function expectDictionary(
  { bytes }: ByteCursor,
  { dictionaryAt = 0, stream, number }: PdfObject,
  encode: (length: number) => string,
): void {
  const { at, end } = stream ?? { at: 0, end: 0 };
  const expected = `${encode(end - at)}\nstream\n`;
  const found = toBinaryString(bytes.subarray(dictionaryAt, at));
  if (found !== expected) refuse('structure', `Expected ${JSON.stringify(expected)} in object ${number}.`);
}

/** One whole zlib stream and nothing after it, of at most so many bytes. */
async function inflateStream(
  bytes: Uint8Array,
  { stream, number }: PdfObject,
  cap: number,
): Promise<Uint8Array> {
  if (!stream) refuse('compressed-structure', `Expected a stream in object ${number}.`);
  const data = await inflate(new Uint8Array(bytes.subarray(stream.at, stream.end)), cap);
  if (data === 'too-large') refuse('structure', `Expected at most ${cap} bytes in object ${number}.`);
  if (!data) return refuse('structure', `Expected object ${number} to be one whole zlib stream.`);
  return data;
}
