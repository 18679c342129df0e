/*
 * The file that our writer makes (ISO 32000-1 §7.5): the header, objects one right after another, one classic
 * cross-reference section from object 0, a trailer with Size, Root, Info and ID, `%%EOF` as the last bytes. It
 * is read once from the first byte to the last, and every byte has its place. All objects are dictionaries;
 * a stream says its length itself and has no data in another file. No object streams, no encryption, no second
 * revision.
 */

import { toBinaryString } from '../../platform/binary-string.ts';
import { XREF_ENTRY_LENGTH } from '../pdf/xref.ts';
import { refuse } from '../verdict/refusal.ts';
import { HEADER } from './marks.ts';
import { ByteCursor, type PdfDictionary, type PdfValue, readDictionary } from './pdf-values.ts';

export interface PdfObject {
  readonly number: number;
  readonly dictionary: PdfDictionary;
  /** Offset of the dictionary. */
  readonly dictionaryAt: number;
  readonly stream?: { readonly at: number; readonly end: number };
}

export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly root: PdfDictionary;
  /** Every name in the file outside its streams. */
  readonly names: ReadonlySet<string>;
}

/** Takes the file apart. Throws a Refusal for any file that is not whole or not of this form. */
export function parsePdfFile(bytes: Uint8Array): PdfFile {
  const cursor = new ByteCursor(bytes);
  cursor.at = HEADER.length;
  const objects = new Map<number, PdfObject>();
  const offsets = new Map<number, number>();
  while (!cursor.take('xref\n')) {
    if (objects.size >= MAX_OBJECTS) refuse('structure', `Expected at most ${MAX_OBJECTS} objects.`);
    const { at } = cursor;
    const object = readObject(cursor);
    if (objects.has(object.number)) {
      refuse('duplicate-object', `Expected object ${object.number} once, found it again at ${at}.`);
    }
    objects.set(object.number, object);
    offsets.set(object.number, at);
  }
  const xrefAt = cursor.at - 'xref\n'.length;
  readXref(cursor, offsets);
  const trailer = readTrailer(cursor, offsets.size + 1);
  readEnd(cursor, xrefAt);
  const references = [trailer.entries.get('Root'), trailer.entries.get('Info')] as PdfValue[];
  const [root] = expectAllReachable(references, objects);
  return { bytes, objects, root: (root as PdfObject).dictionary, names: cursor.names };
}

/** More than sixty pages of the densest letter need. */
const MAX_OBJECTS = 50_000;

function readObject(cursor: ByteCursor): PdfObject {
  if (cursor.take('startxref')) refuse('compressed-structure', 'Expected a table of objects, got none.');
  const number = cursor.takeInteger(7);
  cursor.expect(' 0 obj\n');
  const dictionaryAt = cursor.at;
  const dictionary = readDictionary(cursor);
  cursor.expect('\n');
  if (!cursor.take('stream\n')) {
    cursor.expect('endobj\n');
    return { number, dictionary, dictionaryAt };
  }
  const type = dictionary.entries.get('Type');
  if (type?.kind === 'name' && (type.name === 'ObjStm' || type.name === 'XRef')) {
    refuse(
      'compressed-structure',
      `Expected objects to stand in the open, got a stream of type ${type.name}.`,
    );
  }
  const length = dictionary.entries.get('Length');
  if (length?.kind !== 'number' || !Number.isInteger(length.value) || length.value < 0) {
    refuse('structure', `Expected object ${number} to say its stream's length itself.`);
  }
  if (['F', 'FFilter', 'FDecodeParms'].some((key) => dictionary.entries.has(key))) {
    refuse('structure', `Expected object ${number} to hold its stream's data, not to point at a file.`);
  }
  const at = cursor.at;
  const end = at + length.value;
  if (end > cursor.bytes.length) cursor.refuseEnd();
  cursor.at = end;
  cursor.expect('\nendstream\nendobj\n');
  return { number, dictionary, dictionaryAt, stream: { at, end } };
}

function readXref(cursor: ByteCursor, offsets: ReadonlyMap<number, number>): void {
  cursor.expect(`0 `);
  const size = cursor.takeInteger(7);
  cursor.expect('\n');
  if (size !== offsets.size + 1) refuse('xref', `Expected ${offsets.size + 1} entries, got ${size}.`);
  for (let number = 0; number < size; number++) {
    const offset = offsets.get(number);
    const entry =
      number === 0 ? '0000000000 65535 f \n' : `${String(offset ?? 'none').padStart(10, '0')} 00000 n \n`;
    if (cursor.take(entry)) continue;
    if (cursor.at + XREF_ENTRY_LENGTH > cursor.bytes.length) cursor.refuseEnd();
    refuse('xref', `Expected the entry of object ${number} to be ${JSON.stringify(entry)}.`);
  }
}

function readTrailer(cursor: ByteCursor, size: number): PdfDictionary {
  cursor.expect('trailer\n');
  const trailer = readDictionary(cursor);
  cursor.expect('\n');
  for (const key of trailer.entries.keys()) {
    if (key === 'Encrypt') refuse('encrypted', 'Expected an open file, got an encrypted one.');
    if (key === 'Prev' || key === 'XRefStm')
      refuse('incremental-update', `Expected no /${key} in the trailer.`);
    if (!TRAILER_KEYS.includes(key)) refuse('trailer', `Expected no /${key} in the trailer.`);
  }
  const stated = trailer.entries.get('Size');
  if (stated?.kind !== 'number' || stated.value !== size) refuse('trailer', `Expected /Size ${size}.`);
  for (const key of ['Root', 'Info'] as const) {
    if (trailer.entries.get(key)?.kind !== 'reference') refuse('trailer', `Expected a reference as /${key}.`);
  }
  return trailer;
}

const TRAILER_KEYS = ['Size', 'Root', 'Info', 'ID'];

function readEnd(cursor: ByteCursor, xrefAt: number): void {
  cursor.expect('startxref\n');
  const stated = cursor.takeInteger();
  if (stated !== xrefAt) refuse('xref', `Expected startxref ${xrefAt}, got ${stated}.`);
  cursor.expect('\n%%EOF');
  const rest = cursor.bytes.subarray(cursor.at);
  if (rest.length === 0) return;
  // Whoever adds a revision says where its cross-reference stands, near the new end of the file.
  if (toBinaryString(rest.subarray(-2048)).includes('startxref')) {
    refuse('incremental-update', `Expected one revision, got another of ${rest.length} bytes.`);
  }
  refuse('trailing-bytes', `Expected the file to end with %%EOF, got ${rest.length} bytes more.`);
}

/** An object that nothing points at can be pointed at later: it is how a page's other version is hidden. */
function expectAllReachable(from: readonly PdfValue[], objects: ReadonlyMap<number, PdfObject>): PdfObject[] {
  const reached = new Set<PdfObject>();
  const waiting: PdfValue[] = [...from].reverse();
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    // One by one: a call takes only so many arguments.
    if (value.kind === 'array') for (const item of value.items) waiting.push(item);
    else if (value.kind === 'dictionary') for (const entry of value.entries.values()) waiting.push(entry);
    else if (value.kind === 'reference') {
      const object = objects.get(value.object);
      if (!object) refuse('structure', `Expected object ${value.object}, which something points at.`);
      if (reached.has(object)) continue;
      reached.add(object);
      waiting.push(object.dictionary);
    }
  }
  if (reached.size !== objects.size) {
    const hidden = [...objects.values()].find((object) => !reached.has(object));
    refuse('hidden-object', `Expected something to point at object ${hidden?.number}.`);
  }
  return [...reached];
}
