/*
 * Distinguished Encoding Rules (X.690), as far as a certificate and a CMS need them: definite lengths, low tag
 * numbers. Written here because asn1 libraries weigh more than all of this signature, and because a verifier
 * compares bytes with what this encoder writes.
 */

import { concatBytes } from '../../platform/concat-bytes.ts';

/** An encoded value with its tag and length. */
export type Der = Uint8Array<ArrayBuffer>;

/** SEQUENCE (X.690 §8.9). */
export function sequence(...members: Der[]): Der {
  return tagged(0x30, ...members);
}

/** SET OF: the encodings in ascending order (X.690 §11.6). */
export function setOf(...members: Der[]): Der {
  return tagged(0x31, ...members.toSorted(compareBytes));
}

/** A context-specific tag around constructed content: `[0]` EXPLICIT, or IMPLICIT for a SEQUENCE or SET. */
export function context(number: number, ...content: Der[]): Der {
  return tagged(0xa0 + number, ...content);
}

/** BOOLEAN TRUE; FALSE is a default everywhere here, and DER leaves defaults out (X.690 §11.5). */
export function booleanTrue(): Der {
  return tagged(0x01, Uint8Array.of(0xff));
}

/** NULL. */
export function nothing(): Der {
  return tagged(0x05);
}

/** INTEGER from an unsigned big-endian number: shortest form, never negative (X.690 §8.3). */
export function integer(magnitude: Uint8Array | number): Der {
  const bytes = typeof magnitude === 'number' ? Uint8Array.of(magnitude) : magnitude;
  const first = bytes.findIndex((byte) => byte !== 0);
  const shortest = first === -1 ? Uint8Array.of(0) : bytes.subarray(first);
  const isNegative = (shortest[0] as number) >= 0x80;
  return tagged(0x02, isNegative ? Uint8Array.of(0) : new Uint8Array(), shortest);
}

/** BIT STRING; `unusedBits` of the last byte are zero (X.690 §11.2). */
export function bitString(bytes: Uint8Array, unusedBits = 0): Der {
  return tagged(0x03, Uint8Array.of(unusedBits), bytes);
}

/** OCTET STRING. */
export function octetString(bytes: Uint8Array): Der {
  return tagged(0x04, bytes);
}

/** OBJECT IDENTIFIER from its dotted form (X.690 §8.19). */
export function objectIdentifier(dotted: string): Der {
  const [first, second, ...rest] = dotted.split('.').map(Number) as [number, number, ...number[]];
  return tagged(0x06, Uint8Array.from([first * 40 + second, ...rest].flatMap(base128)));
}

/** UTF8String. */
export function utf8String(text: string): Der {
  return tagged(0x0c, new TextEncoder().encode(text));
}

/** Time as a certificate writes it: UTCTime to 2049, GeneralizedTime from then on (RFC 5280 §4.1.2.5). */
export function time(instant: string): Der {
  const digits = instant.replace(/[-:TZ]/g, '');
  const isShort = instant < '2050';
  return tagged(isShort ? 0x17 : 0x18, new TextEncoder().encode(`${isShort ? digits.slice(2) : digits}Z`));
}

/** What stands inside a value of ours: the bytes after its tag and length. */
export function contentOf(der: Uint8Array): Der {
  const first = der[1] as number;
  return new Uint8Array(der.subarray(first < 0x80 ? 2 : 2 + (first & 0x7f)));
}

/** The values inside a constructed value of ours, each whole. It trusts its input: a verifier must not. */
export function membersOf(der: Uint8Array): Der[] {
  const members: Der[] = [];
  for (let rest = contentOf(der); rest.length > 0; ) {
    const [, first, ...more] = rest.subarray(0, 6) as unknown as Iterable<number> as number[];
    const lengthBytes = (first as number) < 0x80 ? [] : more.slice(0, (first as number) & 0x7f);
    const length =
      lengthBytes.length === 0 ? (first as number) : lengthBytes.reduce((sum, byte) => sum * 256 + byte, 0);
    const end = 2 + lengthBytes.length + length;
    members.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return members;
}

function tagged(tag: number, ...content: Uint8Array[]): Der {
  const length = content.reduce((sum, part) => sum + part.length, 0);
  return concatBytes(Uint8Array.of(tag), encodeLength(length), ...content);
}

/** X.690 §10.1: the shortest form. */
function encodeLength(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length);
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Uint8Array.of(0x80 + bytes.length, ...bytes);
}

function base128(value: number): number[] {
  const digits = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
    digits.unshift((rest % 128) + 0x80);
  }
  return digits;
}

function compareBytes(one: Uint8Array, other: Uint8Array): number {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index++) {
    const difference = (one[index] as number) - (other[index] as number);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}
