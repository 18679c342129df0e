import { refuse } from '../verdict/refusal.ts';
import { type ByteCursor, type PdfDictionary, readDictionary } from './pdf-values.ts';

/** An object of the file: a dictionary, with or without a stream. */
export interface PdfObject {
  readonly number: number;
  readonly dictionary: PdfDictionary;
  /** Offset of the dictionary in the file; none for one that was packed into a stream. */
  readonly dictionaryAt?: number;
  readonly stream?: { readonly at: number; readonly end: number };
}

/** More than sixty pages of the densest letter need. */
export const MAX_OBJECTS = 50_000;

/** Reads `N 0 obj` to the line feed behind `endobj`. A stream says its length itself and has no data in another file. */
export function readObject(cursor: ByteCursor): PdfObject & { readonly dictionaryAt: number } {
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

/** The name that the dictionary gives as its type, if it gives one. */
export function typeOf({ dictionary }: PdfObject): string | undefined {
  const type = dictionary.entries.get('Type');
  return type?.kind === 'name' ? type.name : undefined;
}

/** Adds an object; its number must be new. */
export function addObject(objects: Map<number, PdfObject>, object: PdfObject, at: number): void {
  if (objects.size >= MAX_OBJECTS) refuse('structure', `Expected at most ${MAX_OBJECTS} objects.`);
  if (objects.has(object.number)) {
    refuse('duplicate-object', `Expected object ${object.number} once, found it again at ${at}.`);
  }
  objects.set(object.number, object);
}
