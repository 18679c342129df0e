/*
 * How a file with its objects in the open ends (ISO 32000-1 §7.5.4, §7.5.5): one classic cross-reference section from
 * object 0, a trailer with Size, Root, Info and ID, `%%EOF` as the last bytes.
 */

import { toBinaryString } from '../../platform/binary-string.ts';
import { XREF_ENTRY_LENGTH } from '../pdf/xref.ts';
import { refuse } from '../verdict/refusal.ts';
import { type ByteCursor, type PdfDictionary, type PdfValue, readDictionary } from './pdf-values.ts';

/** What the end refers to. */
export interface FileEnd {
  readonly root: PdfValue;
  readonly info: PdfValue;
}

/** Reads from behind `xref` to the end of the file. `offsets` are those of all objects by number. */
export function readFileEnd(cursor: ByteCursor, offsets: ReadonlyMap<number, number>): FileEnd {
  const xrefAt = cursor.at - 'xref\n'.length;
  readXref(cursor, offsets);
  cursor.expect('trailer\n');
  const trailer = readDictionary(cursor);
  cursor.expect('\n');
  expectTrailer(trailer, TRAILER_KEYS, offsets.size + 1);
  readStartxref(cursor, xrefAt);
  const [root, info] = ['Root', 'Info'].map((key) => trailer.entries.get(key)) as [PdfValue, PdfValue];
  return { root, info };
}

const TRAILER_KEYS = ['Size', 'Root', 'Info', 'ID'];

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

/** What any trailer must say and not say, whether it stands alone or in the dictionary of a stream. */
export function expectTrailer(
  { entries }: PdfDictionary,
  allowedKeys: readonly string[],
  size: number,
): void {
  for (const key of entries.keys()) {
    if (key === 'Encrypt') refuse('encrypted', 'Expected an open file, got an encrypted one.');
    if (key === 'Prev' || key === 'XRefStm')
      refuse('incremental-update', `Expected no /${key} in the trailer.`);
    if (!allowedKeys.includes(key)) refuse('trailer', `Expected no /${key} in the trailer.`);
  }
  const stated = entries.get('Size');
  if (stated?.kind !== 'number' || stated.value !== size) refuse('trailer', `Expected /Size ${size}.`);
  for (const key of ['Root', 'Info']) {
    if (entries.get(key)?.kind !== 'reference') refuse('trailer', `Expected a reference as /${key}.`);
  }
}

/** Reads `startxref`, which must give the offset, and the end of the file. */
export function readStartxref(cursor: ByteCursor, xrefAt: number): void {
  cursor.expect('startxref\n');
  const stated = cursor.takeInteger();
  cursor.expect('\n%%EOF');
  if (stated !== xrefAt) refuse('xref', `Expected startxref ${xrefAt}, got ${stated}.`);
  const rest = cursor.bytes.subarray(cursor.at);
  if (rest.length === 0) return;
  // Whoever adds a revision says where its cross-reference stands, near the new end of the file.
  if (toBinaryString(rest.subarray(-2048)).includes('startxref')) {
    refuse('incremental-update', `Expected one revision, got another of ${rest.length} bytes.`);
  }
  refuse('trailing-bytes', `Expected the file to end with %%EOF, got ${rest.length} bytes more.`);
}
