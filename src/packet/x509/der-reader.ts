/*
 * Distinguished Encoding Rules (X.690), read strictly: definite lengths in their shortest form, tags below 31,
 * every value inside its parent, nothing after the last one. BER is refused, so that a signature has one form.
 */
import type { Der } from '../bytes/der.ts';
import { isSameBytes } from '../bytes/same-bytes.ts';
import { Refusal } from '../verdict/refusal.ts';

/** One value: its tag, what it holds, and all its bytes. */
export interface DerValue {
  readonly tag: number;
  readonly content: Der;
  readonly whole: Der;
}

export const TAGS = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** The values one after another that fill the bytes. */
export function readValues(bytes: Uint8Array<ArrayBuffer>): DerValue[] {
  const values: DerValue[] = [];
  for (let at = 0; at < bytes.length; ) {
    const value = readValueAt(bytes, at);
    values.push(value);
    at += value.whole.length;
  }
  return values;
}

/** The value that begins the bytes; others may follow. */
export function readValueAt(bytes: Uint8Array<ArrayBuffer>, at: number): DerValue {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || first === undefined) return fail('Expected a value, got the end.');
  if ((tag & 0x1f) === 0x1f) return fail(`Expected a tag below 31 at ${at}.`);
  let length = first;
  let contentAt = at + 2;
  if (first >= 0x80) {
    const count = first - 0x80;
    // X.690 §10.1: the shortest form. Four megabytes are more than any certificate has.
    if (count < 1 || count > 3) return fail(`Expected a definite length of at most three bytes at ${at}.`);
    length = 0;
    for (let index = 0; index < count; index++) length = length * 256 + (bytes[contentAt + index] ?? 0);
    if (length < 0x80 || length < 256 ** (count - 1)) return fail(`Expected the shortest length at ${at}.`);
    contentAt += count;
  }
  const end = contentAt + length;
  if (end > bytes.length) return fail(`Expected the value at ${at} to end within its parent.`);
  return { tag, content: bytes.subarray(contentAt, end), whole: bytes.subarray(at, end) };
}

/** The members of a constructed value with the tag. */
export function membersOf(value: DerValue | undefined, tag: number, name: string): DerValue[] {
  return readValues(contentOf(value, tag, name));
}

/** The content of a value with the tag. */
export function contentOf(value: DerValue | undefined, tag: number, name: string): Der {
  if (value?.tag !== tag) return fail(`Expected ${name} with tag ${tag}, got ${value?.tag ?? 'nothing'}.`);
  return value.content;
}

/** Whether the value has exactly these bytes. */
export function isDer(value: DerValue | undefined, expected: Uint8Array): boolean {
  return value !== undefined && isSameBytes(value.whole, expected);
}

/** An object identifier in its dotted form (X.690 §8.19). */
export function readObjectIdentifier(value: DerValue | undefined): string {
  const content = contentOf(value, TAGS.objectIdentifier, 'an object identifier');
  if (content.length === 0 || content.length > 32)
    return fail('Expected an object identifier of 1 to 32 bytes.');
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of content) {
    if (arc === 0 && byte === 0x80) return fail('Expected the shortest object identifier.');
    arc = arc * 128 + (byte & 0x7f);
    if (!Number.isSafeInteger(arc)) return fail('Expected smaller arcs in an object identifier.');
    if (byte >= 0x80) continue;
    arcs.push(arc);
    arc = 0;
  }
  if ((content.at(-1) as number) >= 0x80) return fail('Expected an object identifier to end.');
  const [first = 0, ...rest] = arcs;
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...rest].join('.');
}

/** A non-negative INTEGER's magnitude without leading zeros (X.690 §8.3); padded and negative ones are refused. */
export function readUnsigned(value: DerValue | undefined): Der {
  const content = contentOf(value, TAGS.integer, 'an integer');
  const [first, second] = content;
  if (first === undefined || first >= 0x80) return fail('Expected an integer that is not negative.');
  if (first === 0 && second !== undefined && second < 0x80) return fail('Expected the shortest integer.');
  return first === 0 && second !== undefined ? content.subarray(1) : content;
}

/** A BIT STRING's bytes and how many bits of the last one are unused. */
export function readBitString(value: DerValue | undefined): { bytes: Der; unusedBits: number } {
  const [unusedBits = 8, ...rest] = contentOf(value, TAGS.bitString, 'a bit string');
  const last = rest.at(-1) ?? 0;
  if (unusedBits > 7 || (last & ((1 << unusedBits) - 1)) !== 0)
    return fail('Expected unused bits to be zero.');
  return { bytes: Uint8Array.from(rest), unusedBits };
}

/** An instant as a certificate writes it (RFC 5280 §4.1.2.5), `2026-11-22T12:02:00Z`. */
export function readTime(value: DerValue | undefined): string {
  const isShort = value?.tag === TAGS.utcTime;
  const content = contentOf(value, isShort ? TAGS.utcTime : TAGS.generalizedTime, 'a time');
  const text = String.fromCharCode(...content.subarray(0, 20));
  const digits = isShort ? `${text < '5' ? '20' : '19'}${text}` : text;
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(digits);
  if (!match || content.length > 20) return fail(`Expected a time in UTC with seconds, got ${text}.`);
  const [, year, month, day, hour, minute, second] = match;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

function fail(detail: string): never {
  throw new Refusal('cms-syntax', detail);
}
