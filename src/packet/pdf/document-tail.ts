import { fromBinaryString, toBinaryString } from '../../platform/binary-string.ts';
import { encodeTextString } from './pdf-syntax.ts';
import { encodeXrefEntry, findXref, XREF_ENTRY_LENGTH } from './xref.ts';

/** What the end of the file says. */
interface DocumentTail {
  readonly title: string;
  readonly author: string;
  readonly producer: string;
  /** `D:20261122120200+00'00'` */
  readonly createdAt: string;
  /** Entries of the catalog besides its type and the pages. */
  readonly catalogEntries: string;
}

/**
 * The document with an information dictionary and a catalog of our own in place of jsPDF's, which are its last
 * two objects. jsPDF always writes an /OpenAction that points at object 3, whatever that is, and it writes text
 * strings without escaping a carriage return, so that an author's `č` (U+010D) would be read as `Ċ`.
 */
export function withOwnTail(bytes: Uint8Array, tail: DocumentTail): Uint8Array<ArrayBuffer> {
  const text = toBinaryString(bytes);
  const xref = findXref(text);
  if (!xref) throw new TypeError('Expected jsPDF to write one classic cross-reference section.');
  const [infoNumber, catalogNumber] = [xref.size - 2, xref.size - 1];
  const infoAt = xref.offsetOf(infoNumber);
  const info = encodeObject(
    infoNumber,
    `<</Title${encodeTextString(tail.title)}/Author${encodeTextString(tail.author)}` +
      `/Producer(${tail.producer})/CreationDate(${tail.createdAt})>>`,
  );
  // jsPDF's object 1 is the page tree.
  const catalog = encodeObject(catalogNumber, `<</Type/Catalog/Pages 1 0 R${tail.catalogEntries}>>`);
  const trailerAt = xref.entriesAt + xref.size * XREF_ENTRY_LENGTH;
  const startxrefAt = text.lastIndexOf('startxref');
  return fromBinaryString(
    [
      text.slice(0, infoAt),
      info,
      catalog,
      text.slice(xref.at, trailerAt - XREF_ENTRY_LENGTH),
      encodeXrefEntry(infoAt + info.length),
      text.slice(trailerAt, startxrefAt),
      `startxref\n${infoAt + info.length + catalog.length}\n%%EOF`,
    ].join(''),
  );
}

function encodeObject(number: number, body: string): string {
  return `${number} 0 obj\n${body}\nendobj\n`;
}
