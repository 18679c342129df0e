/*
 * The file that our writer makes (ISO 32000-1 §7.5): the header, objects one right after another, and an end of one of
 * two forms: a classic cross-reference section (drawings 1 and 2), or an object stream and a cross-reference stream
 * (from drawing 3). It is read once from the first byte to the last, and every byte has its place. All objects are
 * dictionaries. No encryption, no second revision, and nothing that is partly of one form and partly of the other.
 */

import { HEADER } from '../pdf/file-header.ts';
import { refuse } from '../verdict/refusal.ts';
import { type FileEnd, readFileEnd } from './file-end.ts';
import { readPackedEnd } from './packed-end.ts';
import { addObject, type PdfObject, readObject, typeOf } from './pdf-object.ts';
import { ByteCursor, type PdfDictionary, type PdfValue } from './pdf-values.ts';

export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly root: PdfDictionary;
  /** Every dictionary in the objects, nested ones too, with the object that holds it. */
  readonly dictionaries: readonly { readonly object: PdfObject; readonly dictionary: PdfDictionary }[];
  /** Every name in the file outside its streams. */
  readonly names: ReadonlySet<string>;
}

/** Takes the file apart. Throws a Refusal for any file that is not whole or not of this form. */
export async function parsePdfFile(bytes: Uint8Array): Promise<PdfFile> {
  const cursor = new ByteCursor(bytes);
  cursor.at = HEADER.length;
  const objects = new Map<number, PdfObject>();
  const end = await readToEnd(cursor, objects);
  const [catalog] = expectAllReachable([end.root, end.info], objects);
  const dictionaries = [...objects.values()].flatMap((object) =>
    dictionariesIn(object.dictionary).map((dictionary) => ({ object, dictionary })),
  );
  const root = (catalog as PdfObject).dictionary;
  return { bytes, objects, root, dictionaries, names: cursor.names };
}

/** The value's dictionaries, itself and nested ones. */
function dictionariesIn(value: PdfValue, found: PdfDictionary[] = []): PdfDictionary[] {
  if (value.kind === 'array') for (const item of value.items) dictionariesIn(item, found);
  if (value.kind !== 'dictionary') return found;
  found.push(value);
  for (const entry of value.entries.values()) dictionariesIn(entry, found);
  return found;
}

async function readToEnd(cursor: ByteCursor, objects: Map<number, PdfObject>): Promise<FileEnd> {
  const offsets = new Map<number, number>();
  while (!cursor.take('xref\n')) {
    const { at } = cursor;
    const object = readObject(cursor);
    const type = typeOf(object);
    if (type === 'ObjStm' && object.stream) return readPackedEnd(cursor, object, objects);
    if (type === 'ObjStm' || type === 'XRef') {
      refuse('compressed-structure', `Expected no object of type ${type} here.`);
    }
    addObject(objects, object, at);
    offsets.set(object.number, at);
  }
  return readFileEnd(cursor, offsets);
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
