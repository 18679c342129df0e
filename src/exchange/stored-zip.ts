/*
 * A ZIP archive whose entries are stored as they are (APPNOTE.TXT 6.3.3, §4.3): enough for a document of a few
 * kilobytes, and nothing that deflates has to come along. No extra fields, no comments, names in UTF-8.
 */

/** A file in the archive, by its path with slashes. */
interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The archive. Its times are all the first of January 1980, so that the same files give the same bytes. */
export function encodeStoredZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes } of entries) {
    const name = new TextEncoder().encode(path);
    const described = description(bytes, name.length);
    const local = concat(littleEndian([4, 0x04034b50]), described, name, bytes);
    directory.push(
      concat(
        littleEndian([4, 0x02014b50], [2, 20]),
        described,
        littleEndian([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
        name,
      ),
    );
    parts.push(local);
    offset += local.length;
  }
  const central = concat(...directory);
  const count = entries.length;
  const end = littleEndian(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, central.length],
    [4, offset],
    [2, 0],
  );
  return concat(...parts, central, end);
}

/** What the local header and the directory say alike: version, UTF-8 names, stored, time, checksum, lengths. */
function description(bytes: Uint8Array, nameLength: number): Uint8Array {
  return littleEndian(
    [2, 20],
    [2, 0x0800],
    [2, 0],
    [2, 0],
    [2, 0x21],
    [4, crc32(bytes)],
    [4, bytes.length],
    [4, bytes.length],
    [2, nameLength],
    [2, 0],
  );
}

/** The checksum of ISO 3309, bit by bit: a document is small, and a table would be larger than the rest. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Numbers of two or four bytes, each as `[length, value]`. */
function littleEndian(...numbers: readonly (readonly [length: 2 | 4, value: number])[]): Uint8Array {
  return Uint8Array.from(
    numbers.flatMap(([length, value]) =>
      Array.from({ length }, (_, index) => (value >>> (8 * index)) & 0xff),
    ),
  );
}

function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
