import { toBinaryString } from '../../platform/binary-string.ts';
import { BYTE_RANGE_WIDTH, CONTENTS_PREFIX, SIGNATURE_PREFIX } from '../pdf/signature-field.ts';
import { LONGEST_CONTENTS } from '../signing/contents-length.ts';
import { refuse } from '../verdict/refusal.ts';
import type { PdfFile } from './pdf-file.ts';
import type { PdfObject } from './pdf-object.ts';
import type { PdfDictionary, PdfValue } from './pdf-values.ts';

/** The signature dictionary's parts. */
export interface SignaturePart {
  /** Offset of the numbers in `/ByteRange`; what stands from there to `contentsEnd` is filled when signing. */
  readonly byteRangeAt: number;
  /** Offsets of the `<` and of the byte after the `>`: what the signature does not cover. */
  readonly contentsAt: number;
  readonly contentsEnd: number;
  /** The CMS with the zeros that fill its place. */
  readonly contents: Uint8Array<ArrayBuffer>;
  /** `/M` as written, `D:20261122120200+00'00'`. */
  readonly date: string;
}

/**
 * The one signature of the file, reached from the catalog. Its dictionary must have the very bytes that our
 * writer makes and `/ByteRange` the very numbers of a signature over everything but `/Contents` itself.
 */
export function findSignature(file: PdfFile): SignaturePart {
  const object = findSignatureObject(file);
  const { dictionaryAt } = object;
  if (dictionaryAt === undefined) refuse('structure', 'Expected the signature in the open, got it packed.');
  const { entries } = object.dictionary;
  const subFilter = entries.get('SubFilter');
  if (subFilter?.kind !== 'name' || subFilter.name !== 'ETSI.CAdES.detached') {
    refuse('sub-filter', 'Expected /SubFilter /ETSI.CAdES.detached.');
  }
  const contents = entries.get('Contents');
  if (contents?.kind !== 'string') refuse('unsigned', 'Expected /Contents with a signature.');
  const { at, end } = contents;
  // Before its values are counted out: a megabyte of empty ones takes a hundred of memory.
  if (end - at - 2 > LONGEST_CONTENTS * 2) {
    refuse(
      'structure',
      `Expected at most ${LONGEST_CONTENTS} bytes of /Contents, got ${(end - at - 2) / 2}.`,
    );
  }
  const decoded = decodeContents(file.bytes.subarray(at, end));
  const byteRange = `0 ${at} ${end} ${file.bytes.length - end}`;
  expectByteRange(entries.get('ByteRange'), byteRange);
  const opening = `${SIGNATURE_PREFIX}${byteRange.padEnd(BYTE_RANGE_WIDTH)}${CONTENTS_PREFIX}`;
  const found = toBinaryString(file.bytes.subarray(dictionaryAt, at + 1));
  if (found !== opening) refuse('structure', `Expected the signature to begin ${JSON.stringify(opening)}.`);
  const keys = [...entries.keys()].join(' ');
  if (keys !== SIGNATURE_KEYS)
    refuse('structure', `Expected a signature with ${SIGNATURE_KEYS}, got ${keys}.`);
  return {
    byteRangeAt: dictionaryAt + SIGNATURE_PREFIX.length,
    contentsAt: at,
    contentsEnd: end,
    contents: decoded,
    date: textOf(entries.get('M')),
  };
}

/** The stream of `request.json`, the one embedded file, reached from the catalog. */
export function findAttachment(file: PdfFile): { readonly data: Uint8Array; readonly length: number } {
  const specifications = objectsWhere(
    file,
    (entries) => entries.has('EF') || nameOf(entries, 'Type') === 'Filespec',
  );
  const streams = objectsWhere(file, (entries) => nameOf(entries, 'Type') === 'EmbeddedFile');
  if (specifications.length !== 1 || streams.length !== 1) {
    const count = Math.max(specifications.length, streams.length);
    refuse('attachment', `Expected request.json as the only attachment, got ${count} attachments.`);
  }
  const embedded = dictionaryIn(dictionaryIn(file.root, 'Names'), 'EmbeddedFiles')?.entries.get('Names');
  const [name, reference] = embedded?.kind === 'array' && embedded.items.length === 2 ? embedded.items : [];
  const [specification] = specifications;
  if (textOf(name) !== '(request.json)' || !specification || !pointsAt(reference, specification)) {
    refuse('attachment', 'Expected the catalog to name request.json and nothing else.');
  }
  const targets = dictionaryIn(specification.dictionary, 'EF');
  const [stream] = streams as [PdfObject];
  const { entries } = stream.dictionary;
  const data = stream.stream;
  if (
    !data ||
    targets?.entries.size !== 2 ||
    !pointsAt(targets.entries.get('F'), stream) ||
    !pointsAt(targets.entries.get('UF'), stream) ||
    nameOf(entries, 'Filter') !== 'FlateDecode' ||
    entries.has('DecodeParms')
  ) {
    return refuse('attachment', 'Expected request.json to be one deflated stream.');
  }
  const size = dictionaryIn(stream.dictionary, 'Params')?.entries.get('Size');
  if (size?.kind !== 'number') refuse('attachment', 'Expected request.json to say its size.');
  return { data: file.bytes.subarray(data.at, data.end), length: size.value };
}

const SIGNATURE_KEYS = 'Type Filter SubFilter ByteRange Contents M Name Reason';

function findSignatureObject(file: PdfFile): PdfObject {
  const signatures = objectsWhere(
    file,
    (entries) => nameOf(entries, 'Type') === 'Sig' || entries.has('ByteRange'),
  );
  if (signatures.length > 1)
    refuse('several-signatures', `Expected one signature, got ${signatures.length}.`);
  const fields = dictionaryIn(file.root, 'AcroForm')?.entries.get('Fields');
  const [field] = fields?.kind === 'array' ? fields.items : [];
  const widget = field?.kind === 'reference' ? file.objects.get(field.object) : undefined;
  const value = widget?.dictionary.entries.get('V');
  const [signature] = signatures;
  if (!widget || !value || !signature) refuse('unsigned', 'Expected a signed field, got none.');
  if (fields?.kind !== 'array' || fields.items.length !== 1 || !pointsAt(value, signature)) {
    refuse('several-signatures', "Expected the form to have one field, with the file's one signature.");
  }
  return signature;
}

function expectByteRange(value: PdfValue | undefined, expected: string): void {
  const numbers = value?.kind === 'array' ? value.items : [];
  const found = numbers.map((item) => (item.kind === 'number' ? item.value : item.kind)).join(' ');
  if (found === expected) return;
  refuse(
    'byte-range',
    `Expected /ByteRange ${expected}, got ${found || 'none'}. Part of the file is unsigned.`,
  );
}

/** Lower-case hex, two digits a byte, nothing between: these digits are the one part that nothing covers. */
function decodeContents(token: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.max(0, (token.length - 2) / 2));
  for (let index = 0; index < bytes.length; index++) {
    const high = HEX_DIGITS[token[2 * index + 1] as number] ?? -1;
    const low = HEX_DIGITS[token[2 * index + 2] as number] ?? -1;
    if (high < 0 || low < 0) refuse('contents-hex', 'Expected /Contents in lower-case hex without spaces.');
    bytes[index] = high * 16 + low;
  }
  if (token.length % 2 !== 0) refuse('contents-hex', 'Expected an even number of digits in /Contents.');
  if (bytes.every((byte) => byte === 0)) refuse('unsigned', 'Expected a signature in /Contents, got zeros.');
  return bytes;
}

const HEX_DIGITS: readonly number[] = Array.from({ length: 256 }, (_, byte) =>
  '0123456789abcdef'.indexOf(String.fromCharCode(byte)),
);

/** Dictionaries anywhere in the file, nested ones too, as the objects that hold them. */
function objectsWhere(
  file: PdfFile,
  isWanted: (entries: ReadonlyMap<string, PdfValue>) => boolean,
): PdfObject[] {
  const found: PdfObject[] = [];
  for (const { object, dictionary } of file.dictionaries)
    if (isWanted(dictionary.entries)) found.push(object);
  return found;
}

function nameOf(entries: ReadonlyMap<string, PdfValue>, key: string): string | undefined {
  const value = entries.get(key);
  return value?.kind === 'name' ? value.name : undefined;
}

function dictionaryIn(dictionary: PdfDictionary | undefined, key: string): PdfDictionary | undefined {
  const value = dictionary?.entries.get(key);
  return value?.kind === 'dictionary' ? value : undefined;
}

function pointsAt(value: PdfValue | undefined, object: PdfObject): boolean {
  return value?.kind === 'reference' && value.object === object.number;
}

/** A string as written, with its parentheses; empty for anything else. */
function textOf(value: PdfValue | undefined): string {
  return value?.kind === 'string' ? toBinaryString(value.bytes.subarray(value.at, value.end)) : '';
}
