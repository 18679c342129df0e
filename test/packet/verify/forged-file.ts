import { deflateSync, inflateSync } from 'node:zlib';
import { zlibSync } from 'fflate';
import type { RequestFile } from '../../../src/domain/records/request-file.ts';
import { encodeCanonicalJson } from '../../../src/packet/bytes/canonical-json.ts';
import type { Der } from '../../../src/packet/bytes/der.ts';
import { fromBinaryString, toBinaryString } from '../../../src/platform/binary-string.ts';
import { type CmsChanges, type Forger, forgeCms } from './forged-cms.ts';

/** A packet in parts, as a binary string each, to be changed and put together again. */
export interface FileParts {
  readonly header: string;
  readonly objects: readonly FilePart[];
  /** From `trailer` up to `startxref`, or the dictionary of the cross-reference stream. */
  readonly trailer: string;
  /** Whether dictionaries lie in an object stream, as from drawing 3 on. */
  readonly isPacked: boolean;
}

/** From `N 0 obj` to the line feed after `endobj`, in the file's order. */
export interface FilePart {
  readonly number: number;
  readonly text: string;
  /** Whether it lies in the object stream. */
  readonly isInside?: boolean;
}

/** Takes a packet of ours apart. */
export function takeApart(pdf: Uint8Array): FileParts {
  const text = toBinaryString(pdf);
  const xrefAt = Number(/startxref\n(\d+)\n%%EOF$/.exec(text)?.[1]);
  if (!text.startsWith('xref\n', xrefAt)) return takePackedApart(text, xrefAt);
  const trailerAt = text.indexOf('trailer\n', xrefAt);
  const offsets = [...text.slice(xrefAt, trailerAt).matchAll(/(\d{10}) 00000 n /g)].map(
    ([, offset], index) => ({
      number: index + 1,
      offset: Number(offset),
    }),
  );
  offsets.sort((one, other) => one.offset - other.offset);
  return {
    isPacked: false,
    header: text.slice(0, offsets[0]?.offset),
    objects: offsets.map(({ number, offset }, index) => ({
      number,
      text: text.slice(offset, offsets[index + 1]?.offset ?? xrefAt),
    })),
    trailer: text.slice(trailerAt, text.lastIndexOf('startxref')),
  };
}

function takePackedApart(text: string, xrefAt: number): FileParts {
  const header = text.slice(0, text.indexOf('\n', 9) + 1);
  const packingAt = text.slice(0, xrefAt).lastIndexOf('<</Type/ObjStm/');
  const open: FilePart[] = [];
  for (let at = header.length; text.indexOf(' 0 obj\n', at) + 7 !== packingAt; ) {
    const dictionary = text.slice(at, text.indexOf('\nstream\n', at));
    const isSignature = dictionary.includes('\nendobj\n');
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const behind = isSignature ? at : at + dictionary.length + '\nstream\n'.length + length;
    const end = text.indexOf('endobj\n', behind) + 'endobj\n'.length;
    open.push({ number: Number.parseInt(text.slice(at, at + 9), 10), text: text.slice(at, end) });
    at = end;
  }
  const [, first, length] = /\/First (\d+)\/Length (\d+)/.exec(text.slice(packingAt, packingAt + 99)) ?? [];
  const dataAt = text.indexOf('\nstream\n', packingAt) + '\nstream\n'.length;
  const data = toBinaryString(inflateSync(fromBinaryString(text.slice(dataAt, dataAt + Number(length)))));
  const pairs = data.slice(0, Number(first)).trim().split(' ').map(Number);
  const inside = Array.from({ length: pairs.length / 2 }, (_, index): FilePart => {
    const [number, at, , next = data.length] = pairs.slice(2 * index, 2 * index + 4) as [number, number];
    return {
      number,
      text: `${number} 0 obj\n${data.slice(Number(first) + at, Number(first) + next)}endobj\n`,
      isInside: true,
    };
  });
  const dictionaryAt = text.indexOf('<</Type/XRef', xrefAt);
  return {
    isPacked: true,
    header,
    objects: [...open, ...inside],
    trailer: text.slice(dictionaryAt, text.indexOf('\nstream\n', dictionaryAt)),
  };
}

/** The file of the parts, with a cross-reference and a trailer that fit them. */
export function putTogether(parts: FileParts): string {
  if (parts.isPacked) return putPackedTogether(parts);
  const { header, objects, trailer } = parts;
  const entries: string[] = ['0000000000 65535 f \n'];
  let body = header;
  for (const { number, text } of objects) {
    entries[number] = `${String(body.length).padStart(10, '0')} 00000 n \n`;
    body += text;
  }
  const sized = trailer.replace(/\/Size \d+/, `/Size ${entries.length}`);
  return `${body}xref\n0 ${entries.length}\n${entries.join('')}${sized}startxref\n${body.length}\n%%EOF`;
}

/** How a forger would change what packs the file. */
export interface PackingChanges {
  /** Of the object stream's content before it is deflated, with the length of its pairs. */
  readonly content?: (content: string, first: number) => string;
  /** Of the object stream and the cross-reference stream, from `N 0 obj` to behind `endobj`. */
  readonly packing?: (text: string) => string;
  readonly xref?: (text: string) => string;
  /** Of the cross-reference stream's entries. */
  readonly entries?: (entries: Buffer) => Buffer;
}

/** The packed file of the parts, its two streams changed or not. */
export function putPackedTogether(
  { header, objects, trailer }: FileParts,
  { content = same, packing = same, xref = same, entries = same }: PackingChanges = {},
): string {
  const inside = objects.filter(({ isInside }) => isInside);
  const rows: [kind: number, where: number, which: number][] = [[0, 0, 0xffff]];
  let body = header;
  for (const { number, text, isInside } of objects) {
    if (isInside) continue;
    rows[number] = [1, body.length, 0];
    body += text;
  }
  const number = Math.max(...objects.map((object) => object.number)) + 1;
  let dictionaries = '';
  const pairs: number[] = [];
  for (const [index, object] of inside.entries()) {
    rows[object.number] = [2, number, index];
    pairs.push(object.number, dictionaries.length);
    dictionaries += object.text.replace(/^\d+ 0 obj\n/, '').replace(/endobj\n$/, '');
  }
  const first = pairs.join(' ').length + 1;
  const data = toBinaryString(
    packed(fromBinaryString(content(`${pairs.join(' ')}\n${dictionaries}`, first))),
  );
  rows[number] = [1, body.length, 0];
  body += packing(
    `${number} 0 obj\n<</Type/ObjStm/N ${inside.length}/First ${first}/Length ${data.length}/Filter/FlateDecode>>` +
      `\nstream\n${data}\nendstream\nendobj\n`,
  );
  rows[number + 1] = [1, body.length, 0];
  const table = Buffer.alloc(rows.length * 7);
  for (const [index, [kind, where, which]] of rows.entries()) {
    table.writeUInt8(kind, index * 7);
    table.writeUInt32BE(where, index * 7 + 1);
    table.writeUInt16BE(which, index * 7 + 5);
  }
  const deflated = toBinaryString(packed(entries(table)));
  const dictionary = trailer
    .replace(/\/Size \d+/, `/Size ${rows.length}`)
    .replace(/\/Length \d+/, `/Length ${deflated.length}`);
  const stream = xref(`${number + 1} 0 obj\n${dictionary}\nstream\n${deflated}\nendstream\nendobj\n`);
  return `${body}${stream}startxref\n${body.length}\n%%EOF`;
}

/** Deflated as our writer does, so that an unchanged file comes out as it was. */
function packed(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level: 9 });
}

function same<Value>(value: Value): Value {
  return value;
}

/** The parts with an object changed: the one whose text has the mark. */
export function changeObject(parts: FileParts, mark: string, change: (text: string) => string): FileParts {
  const objects = parts.objects.map((object) => ({
    ...object,
    text: object.text.includes(mark) ? change(object.text) : object.text,
  }));
  if (objects.every(({ text }, index) => text === parts.objects[index]?.text)) {
    throw new Error(`Expected to change the object with ${mark}.`);
  }
  return { ...parts, objects };
}

/** The parts with one more object at the end. */
export function addObject(parts: FileParts, body: string): FileParts {
  const number = parts.objects.length + 1;
  const isInside = parts.isPacked && !body.includes('\nstream\n');
  const object = { number, text: `${number} 0 obj\n${body}\nendobj\n`, isInside };
  return { ...parts, objects: [...parts.objects, object] };
}

/** A stream object's text with other data, deflated, and the length that goes with it. */
export function withStream(text: string, data: Uint8Array): string {
  const deflated = toBinaryString(deflateSync(data));
  return text
    .replace(/\nstream\n[\s\S]*\nendstream\n/, () => `\nstream\n${deflated}\nendstream\n`)
    .replace(/\/Length \d+/, `/Length ${deflated.length}`);
}

/** The parts with other bytes as `request.json`, and the size that it states. */
export function withRequestJson(
  parts: FileParts,
  json: Uint8Array | string | RequestFile,
  statedSize?: number,
): FileParts {
  const bytes =
    json instanceof Uint8Array
      ? json
      : new TextEncoder().encode(typeof json === 'string' ? json : encodeCanonicalJson(json));
  return changeObject(parts, '/Type /EmbeddedFile', (text) =>
    withStream(text, bytes).replace(/\/Size \d+/, `/Size ${statedSize ?? bytes.length}`),
  );
}

/** Signs whatever the text is: as a writer of other files than ours would. */
export function signText(text: string, forger: Forger, changes?: CmsChanges): Uint8Array {
  return fillSignature(text, (content) => forgeCms(content, forger, changes));
}

/** The numbers of a byte range: where its two parts begin, and how long they are. */
export type ByteRange = readonly [number, number, number, number];

/**
 * Fills the last `/ByteRange` and `/Contents` of the text with what is made over the bytes in the range, which
 * is the usual one unless it is changed.
 */
export function fillSignature(
  text: string,
  makeCms: (content: Uint8Array) => Der,
  changeRange: (usual: ByteRange) => ByteRange = (usual) => usual,
): Uint8Array {
  const contentsAt = text.lastIndexOf('/Contents<') + '/Contents'.length;
  const contentsEnd = text.indexOf('>', contentsAt) + 1;
  const rangeAt = 1 + Math.max(...['e[', 'f['].map((end) => text.lastIndexOf(`ang${end}`, contentsAt) + 4));
  const range = changeRange([0, contentsAt, contentsEnd, text.length - contentsEnd]);
  const bytes = fromBinaryString(
    `${text.slice(0, rangeAt)}${range.join(' ').padEnd(43)}${text.slice(rangeAt + 43)}`,
  );
  const [first, firstLength, second, secondLength] = range;
  const cms = makeCms(
    Buffer.concat([
      bytes.subarray(first, first + firstLength),
      bytes.subarray(second, second + Math.max(0, secondLength)),
    ]),
  );
  const hex = Buffer.from(cms)
    .toString('hex')
    .padEnd(contentsEnd - contentsAt - 2, '0');
  bytes.set(fromBinaryString(hex), contentsAt + 1);
  return bytes;
}
