import { inflateSync } from 'node:zlib';

/** One object of a file that our writer made. */
export interface PdfObject {
  /** Everything before the stream, or up to `endobj`. */
  readonly body: string;
  /** The stream's data, inflated. */
  readonly stream?: Buffer;
}

/** The objects by number, found through the cross-reference table or stream; the streams that pack a file are none. */
export function readObjects(pdf: Uint8Array): ReadonlyMap<number, PdfObject> {
  const text = Buffer.from(pdf).toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF$/.exec(text)?.[1]);
  const [heading, size] = /^xref\n0 (\d+)\n/.exec(text.slice(start)) ?? [];
  if (heading === undefined) return readPackedObjects(pdf, text, start);
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

/** How many pages the packet has. */
export function pageCountOf(pdf: Uint8Array): number {
  return [...readObjects(pdf).values()].filter(({ body }) => /\/Type \/Page\b/.test(body)).length;
}

/** The catalog's body. */
export function catalogOf(pdf: Uint8Array): string {
  return [...readObjects(pdf).values()].find(({ body }) => body.startsWith('<</Type/Catalog'))?.body ?? '';
}

/** A text string from its hex digits: UTF-16BE after its mark, else what PDFDocEncoding has of Latin-1. */
export function decodeTextString(hex: string): string {
  const bytes = Buffer.from(hex, 'hex');
  return hex.startsWith('FEFF') ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1');
}

function readPackedObjects(pdf: Uint8Array, text: string, start: number): Map<number, PdfObject> {
  const xref = readObject(pdf, text, start, Number.parseInt(text.slice(start), 10));
  const table = xref.stream as Buffer;
  const [, ...widths] = (/\/W\[(\d) (\d) (\d)\]/.exec(xref.body) as RegExpExecArray).map(Number);
  const [kindWidth, whereWidth, whichWidth] = widths as [number, number, number];
  const entryLength = kindWidth + whereWidth + whichWidth;
  const objects = new Map<number, PdfObject>();
  for (let number = 1; number * entryLength < table.length; number++) {
    const at = number * entryLength;
    const kind = table.readUIntBE(at, kindWidth);
    const where = table.readUIntBE(at + kindWidth, whereWidth);
    const which = table.readUIntBE(at + kindWidth + whereWidth, whichWidth);
    if (kind === 1) {
      const object = readObject(pdf, text, where, number);
      if (!/^<<\/Type\/(ObjStm|XRef)/.test(object.body)) objects.set(number, object);
      continue;
    }
    const offset = table.readUIntBE(where * entryLength + kindWidth, whereWidth);
    const { body, stream } = readObject(pdf, text, offset, where);
    const first = Number(/\/First (\d+)/.exec(body)?.[1]);
    const inside = (stream as Buffer).toString('latin1');
    const pairs = inside.slice(0, first).trim().split(' ').map(Number);
    if (pairs[2 * which] !== number) throw new Error(`Expected object ${number} in object ${where}.`);
    const end = pairs[2 * which + 3];
    objects.set(number, {
      body: inside.slice(
        first + (pairs[2 * which + 1] as number),
        end === undefined ? undefined : first + end,
      ),
    });
  }
  return objects;
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
