import { inflateSync } from 'node:zlib';

/** One object of a file that our writer made. */
export interface PdfObject {
  /** Everything before the stream, or up to `endobj`. */
  readonly body: string;
  /** The stream's data, inflated. */
  readonly stream?: Buffer;
}

/** The objects by number, found through the cross-reference table. */
export function readObjects(pdf: Uint8Array): ReadonlyMap<number, PdfObject> {
  const text = Buffer.from(pdf).toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF$/.exec(text)?.[1]);
  const [heading, size] = /^xref\n0 (\d+)\n/.exec(text.slice(start)) as RegExpExecArray;
  return new Map(
    Array.from({ length: Number(size) - 1 }, (_, index) => {
      const number = index + 1;
      const entry = start + heading.length + number * 20;
      return [number, readObject(pdf, text, Number(text.slice(entry, entry + 10)), number)];
    }),
  );
}

/** The `request.json` inside a packet, as bytes. */
export function embeddedFile(pdf: Uint8Array): Buffer {
  const file = [...readObjects(pdf).values()].find(({ body }) => body.includes('/Type /EmbeddedFile'));
  return file?.stream as Buffer;
}

/** A text string from its hex digits: UTF-16BE after its mark, else what PDFDocEncoding has of Latin-1. */
export function decodeTextString(hex: string): string {
  const bytes = Buffer.from(hex, 'hex');
  return hex.startsWith('FEFF') ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1');
}

function readObject(pdf: Uint8Array, text: string, offset: number, number: number): PdfObject {
  const opening = `${number} 0 obj\n`;
  if (!text.startsWith(opening, offset)) throw new Error(`Expected object ${number} at ${offset}.`);
  const start = offset + opening.length;
  const end = text.indexOf('endobj', start);
  const streamAt = text.indexOf('\nstream\n', start);
  if (streamAt === -1 || streamAt > end) return { body: text.slice(start, end) };
  const body = text.slice(start, streamAt);
  const length = Number(/\/Length (\d+)/.exec(body)?.[1]);
  const dataAt = streamAt + '\nstream\n'.length;
  return { body, stream: inflateSync(pdf.subarray(dataAt, dataAt + length)) };
}
