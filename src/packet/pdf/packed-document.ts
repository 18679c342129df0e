import { zlibSync } from 'fflate';
import { fromBinaryString, toBinaryString } from '../../platform/binary-string.ts';
import { HEADER } from './file-header.ts';
import { encodeObjectStreamDictionary, encodePairs } from './object-stream.ts';
import { SIGNATURE_PREFIX } from './signature-field.ts';
import { findXref, XREF_ENTRY_LENGTH } from './xref.ts';
import { encodePlaces, encodeXrefStreamDictionary, type ObjectPlace } from './xref-stream.ts';

/** How an object ends that has a stream. */
const STREAM_END = '\nendstream\nendobj\n';

/**
 * The document with its dictionaries in one object stream and its table as a stream, as drawings from 3 on have it:
 * a fifth smaller. In the open stand the signature, right behind the header, since `/ByteRange` counts bytes of the
 * file, and what has a stream of its own; then the object stream, the cross-reference stream, `startxref`, `%%EOF`.
 */
export function packDocument(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = toBinaryString(bytes);
  const { size, root, info, fileId, objects } = takeApart(text);
  const isSignature = ({ body }: WrittenObject): boolean => body.startsWith(SIGNATURE_PREFIX);
  const hasStream = ({ body }: WrittenObject): boolean => body.endsWith(STREAM_END);
  const places: ObjectPlace[] = [];
  let packed = toBinaryString(HEADER);
  const put = (number: number, body: string): void => {
    places[number - 1] = { offset: packed.length };
    packed += `${number} 0 obj\n${body}`;
  };
  const open = [...objects.filter(isSignature), ...objects.filter(hasStream)];
  for (const { number, body } of open) put(number, body);

  const [stream, xref] = [size, size + 1];
  const inside: { number: number; at: number }[] = [];
  let dictionaries = '';
  const isOpen = new Set(open);
  for (const object of objects) {
    if (isOpen.has(object)) continue;
    const { number, body } = object;
    places[number - 1] = { stream, index: inside.length };
    inside.push({ number, at: dictionaries.length });
    dictionaries += body.slice(0, -'endobj\n'.length);
  }
  const pairs = encodePairs(inside);
  const data = deflate(fromBinaryString(pairs + dictionaries));
  put(
    stream,
    `${encodeObjectStreamDictionary({ count: inside.length, first: pairs.length, length: data.length })}\nstream\n${data}${STREAM_END}`,
  );

  const startxref = packed.length;
  // Its own place is one of the places.
  places[xref - 1] = { offset: startxref };
  const table = deflate(encodePlaces(places));
  const dictionary = encodeXrefStreamDictionary({ size: size + 2, root, info, fileId, length: table.length });
  put(xref, `${dictionary}\nstream\n${table}${STREAM_END}`);
  return fromBinaryString(`${packed}startxref\n${startxref}\n%%EOF`);
}

/** An object as it was written; the body reaches from behind `N 0 obj` to behind `endobj`. */
interface WrittenObject {
  readonly number: number;
  readonly body: string;
}

interface WrittenDocument {
  readonly size: number;
  readonly root: number;
  readonly info: number;
  readonly fileId: string;
  /** In the file's order. */
  readonly objects: readonly WrittenObject[];
}

function takeApart(text: string): WrittenDocument {
  const xref = findXref(text);
  const trailer = text.slice((xref?.entriesAt ?? 0) + (xref?.size ?? 0) * XREF_ENTRY_LENGTH);
  const [, root, info, fileId] =
    /\/Root (\d+) 0 R\n\/Info (\d+) 0 R\n\/ID \[ <([0-9A-F]{32})> <\3> \]/.exec(trailer) ?? [];
  if (!xref || !fileId) throw new TypeError('Expected a document with a classic cross-reference section.');
  const offsets = Array.from({ length: xref.size - 1 }, (_, index) => ({
    number: index + 1,
    offset: xref.offsetOf(index + 1),
  })).sort((one, other) => one.offset - other.offset);
  return {
    size: xref.size,
    root: Number(root),
    info: Number(info),
    fileId,
    objects: offsets.map(({ number, offset }, index) => ({
      number,
      body: text.slice(offset + `${number} 0 obj\n`.length, offsets[index + 1]?.offset ?? xref.at),
    })),
  };
}

/** As a binary string. By the library that jsPDF deflates with: the same bytes on every platform. */
function deflate(bytes: Uint8Array): string {
  return toBinaryString(zlibSync(bytes, { level: 9 }));
}
