/*
 * Reads BER and DER (X.690) through node-forge. Accepted: definite and indefinite lengths, low tag numbers,
 * constructed OCTET STRINGs, 32 levels. Refused: anything after the value, and a value of another type than
 * asked for, with `CERTIFICATE_FILE_UNREADABLE`.
 */

import asn1, { type Asn1Object } from 'node-forge/lib/asn1.js';
import { fromBinaryString, toBinaryString } from '../../platform/binary-string.ts';
import { PacketError } from '../bytes/packet-error.ts';

/** A value that was read. */
export type Asn1Value = Asn1Object;

/** Deeper than any file of this kind goes. */
const MAX_DEPTH = 32;

const CONTEXT_CLASS = 0x80;
const INTEGER = 2;
const BIT_STRING = 3;
const OCTET_STRING = 4;
const OBJECT_IDENTIFIER = 6;
/** Longer identifiers than any that is registered, which take long to write out. */
const MAX_IDENTIFIER_BYTES = 64;

/** The value that fills the bytes. */
export function parseAsn1(bytes: Uint8Array): Asn1Value {
  const options = { strict: true, parseAllBytes: true, decodeBitStrings: false, maxDepth: MAX_DEPTH };
  try {
    return asn1.fromDer(toBinaryString(bytes), options);
  } catch (cause) {
    throw unreadable('values that are nested and ended as X.690 says', cause);
  }
}

/** The value's encoding: in DER, where its parts were. */
export function encodeAsn1(value: Asn1Value): Uint8Array<ArrayBuffer> {
  return fromBinaryString(asn1.toDer(value).getBytes());
}

/** The values inside a constructed value. */
export function membersOf(value: Asn1Value | undefined): readonly Asn1Value[] {
  if (!value || typeof value.value === 'string') throw unreadable('a SEQUENCE or SET');
  return value.value;
}

/** The one value inside a tag that is EXPLICIT. */
export function insideOf(value: Asn1Value | undefined): Asn1Value {
  const [inside, ...more] = membersOf(value);
  if (!inside || more.length > 0) throw unreadable('one value inside a tag');
  return inside;
}

/** Whether the value has the context-specific tag. */
export function hasContextTag(value: Asn1Value | undefined, tag: number): value is Asn1Value {
  return value?.tagClass === CONTEXT_CLASS && value.type === tag;
}

/** The dotted form of an OBJECT IDENTIFIER. */
export function identifierOf(value: Asn1Value | undefined): string {
  const bytes = primitive(value, OBJECT_IDENTIFIER, 'an OBJECT IDENTIFIER');
  if (bytes.length === 0 || bytes.length > MAX_IDENTIFIER_BYTES)
    throw unreadable('a short OBJECT IDENTIFIER');
  return asn1.derToOid(bytes);
}

/** The bytes of an INTEGER that is not negative, without leading zeros. */
export function magnitudeOf(value: Asn1Value | undefined): Uint8Array<ArrayBuffer> {
  const bytes = fromBinaryString(primitive(value, INTEGER, 'an INTEGER'));
  if (bytes.length === 0 || (bytes[0] as number) >= 0x80) throw unreadable('an INTEGER that is not negative');
  const first = bytes.findIndex((byte) => byte !== 0);
  return first === -1 ? bytes.slice(-1) : bytes.slice(first);
}

/** A small INTEGER; one that is too large to count with is infinite. */
export function countOf(value: Asn1Value | undefined): number {
  const bytes = magnitudeOf(value);
  return bytes.length > 6 ? Number.POSITIVE_INFINITY : bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

/** The bytes of a BIT STRING whose bits are whole bytes. */
export function bitsOf(value: Asn1Value | undefined): Uint8Array<ArrayBuffer> {
  return fromBinaryString(primitive(value, BIT_STRING, 'a BIT STRING').slice(1));
}

/** The bytes of an OCTET STRING, in one piece or in several (X.690 §8.7.3); `[n]` IMPLICIT ones too. */
export function octetsOf(value: Asn1Value | undefined): Uint8Array<ArrayBuffer> {
  if (!value || !(isUniversal(value, OCTET_STRING) || value.tagClass === CONTEXT_CLASS)) {
    throw unreadable('an OCTET STRING');
  }
  return fromBinaryString(joinedOctets(value));
}

/** The refusal of what is no PKCS#12 file, or a broken one. */
export function unreadable(expected: string, cause?: unknown): PacketError {
  const message = `Expected ${expected} in the certificate file, got something else. Export the file again.`;
  return new PacketError('CERTIFICATE_FILE_UNREADABLE', message, { cause });
}

function joinedOctets({ value }: Asn1Value): string {
  if (typeof value === 'string') return value;
  return value.map((piece) => joinedOctets(piece)).join('');
}

function primitive(value: Asn1Value | undefined, type: number, expected: string): string {
  if (!value || !isUniversal(value, type) || typeof value.value !== 'string') throw unreadable(expected);
  return value.value;
}

function isUniversal({ tagClass, type }: Asn1Value, expected: number): boolean {
  return tagClass === 0 && type === expected;
}
