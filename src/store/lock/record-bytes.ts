/*
 * A record as bytes, so that it can be encrypted: four bytes with the length of a JSON text in UTF-8, that text, and
 * after it the byte arrays of the record one after another. The text is `[record, places]`: in the record null
 * stands for each byte array, and the places tell where they were and how long they are.
 */

/** Where in the record a byte array was, by the keys that lead to it, and its length in bytes. */
type Place = readonly [path: readonly (string | number)[], length: number];

/** The record as bytes. Throws a TypeError for what is neither JSON nor a byte array. */
export function encodeRecord(record: object): Uint8Array<ArrayBuffer> {
  const places: Place[] = [];
  const parts: Uint8Array[] = [];
  const plain = withoutBytes(record, [], (path, part) => {
    places.push([path, part.length]);
    parts.push(part);
  });
  const text = new TextEncoder().encode(JSON.stringify([plain, places]));
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 4 + text.length));
  new DataView(bytes.buffer).setUint32(0, text.length);
  bytes.set(text, 4);
  let position = 4 + text.length;
  for (const part of parts) {
    bytes.set(part, position);
    position += part.length;
  }
  return bytes;
}

/** The record that the bytes were made of. They come authenticated, so their form is our own. */
export function parseRecordBytes(bytes: Uint8Array<ArrayBuffer>): unknown {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  let position = 4 + length;
  const text = new TextDecoder().decode(bytes.subarray(4, position));
  const [record, places] = JSON.parse(text) as [unknown, Place[]];
  for (const [path, size] of places) {
    const holder = path
      .slice(0, -1)
      .reduce((value, key) => (value as Record<string | number, unknown>)[key], record);
    (holder as Record<string | number, unknown>)[path.at(-1) ?? ''] = bytes.slice(position, position + size);
    position += size;
  }
  return record;
}

type Found = (path: readonly (string | number)[], part: Uint8Array) => void;

function withoutBytes(value: unknown, path: readonly (string | number)[], found: Found): unknown {
  if (value instanceof Uint8Array) {
    found(path, value);
    return null;
  }
  if (Array.isArray(value)) return value.map((one, index) => withoutBytes(one, [...path, index], found));
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, withoutBytes(one, [...path, key], found)]),
    );
  }
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') {
    return value;
  }
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError('Expected a record of plain values and bytes.');
}
