import { deflateSync } from 'node:zlib';
import type { RequestFile } from '../../../src/domain/records/request-file.ts';
import { encodeCanonicalJson } from '../../../src/packet/bytes/canonical-json.ts';
import type { Der } from '../../../src/packet/bytes/der.ts';
import { fromBinaryString, toBinaryString } from '../../../src/platform/binary-string.ts';
import { type CmsChanges, type Forger, forgeCms } from './forged-cms.ts';

/** A packet in parts, as a binary string each, to be changed and put together again. */
export interface FileParts {
  readonly header: string;
  /** From `N 0 obj` to the line feed after `endobj`, in the file's order. */
  readonly objects: readonly { readonly number: number; readonly text: string }[];
  /** From `trailer` up to `startxref`. */
  readonly trailer: string;
}

/** Takes a packet of ours apart. */
export function takeApart(pdf: Uint8Array): FileParts {
  const text = toBinaryString(pdf);
  const xrefAt = Number(/startxref\n(\d+)\n%%EOF$/.exec(text)?.[1]);
  const trailerAt = text.indexOf('trailer\n', xrefAt);
  const offsets = [...text.slice(xrefAt, trailerAt).matchAll(/(\d{10}) 00000 n /g)].map(
    ([, offset], index) => ({
      number: index + 1,
      offset: Number(offset),
    }),
  );
  offsets.sort((one, other) => one.offset - other.offset);
  return {
    header: text.slice(0, offsets[0]?.offset),
    objects: offsets.map(({ number, offset }, index) => ({
      number,
      text: text.slice(offset, offsets[index + 1]?.offset ?? xrefAt),
    })),
    trailer: text.slice(trailerAt, text.lastIndexOf('startxref')),
  };
}

/** The file of the parts, with a cross-reference table and a trailer that fit them. */
export function putTogether({ header, objects, trailer }: FileParts): string {
  const entries: string[] = ['0000000000 65535 f \n'];
  let body = header;
  for (const { number, text } of objects) {
    entries[number] = `${String(body.length).padStart(10, '0')} 00000 n \n`;
    body += text;
  }
  const sized = trailer.replace(/\/Size \d+/, `/Size ${entries.length}`);
  return `${body}xref\n0 ${entries.length}\n${entries.join('')}${sized}startxref\n${body.length}\n%%EOF`;
}

/** The parts with an object changed: the one whose text has the mark. */
export function changeObject(parts: FileParts, mark: string, change: (text: string) => string): FileParts {
  const objects = parts.objects.map(({ number, text }) => ({
    number,
    text: text.includes(mark) ? change(text) : text,
  }));
  if (objects.every(({ text }, index) => text === parts.objects[index]?.text)) {
    throw new Error(`Expected to change the object with ${mark}.`);
  }
  return { ...parts, objects };
}

/** The parts with one more object at the end. */
export function addObject(parts: FileParts, body: string): FileParts {
  const number = parts.objects.length + 1;
  return { ...parts, objects: [...parts.objects, { number, text: `${number} 0 obj\n${body}\nendobj\n` }] };
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
