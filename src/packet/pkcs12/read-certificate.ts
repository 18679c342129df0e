/*
 * Reads X.509 certificates (RFC 5280 §4.1), as far as signing with one needs it. Accepted: DER of version 1 to 3,
 * any key, any extension. It checks no signature: the receiver's program decides whom it trusts.
 */

import { PacketError } from '../bytes/packet-error.ts';
import { isSameBytes } from '../bytes/same-bytes.ts';
import {
  type Asn1Value,
  encodeAsn1,
  hasContextTag,
  identifierOf,
  membersOf,
  octetsOf,
  parseAsn1,
  unreadable,
} from './asn1-value.ts';
import { nameIn } from './distinguished-name.ts';

/** What a certificate says. */
export interface Certificate {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The encoded names, which tie a certificate to its issuer's. */
  readonly subject: Uint8Array<ArrayBuffer>;
  readonly issuer: Uint8Array<ArrayBuffer>;
  /** The names as a person reads them. */
  readonly subjectName: string;
  readonly issuerName: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly publicKeyInfo: Asn1Value;
  readonly extensions: readonly Extension[];
}

export interface Extension {
  readonly identifier: string;
  readonly isCritical: boolean;
  readonly value: Uint8Array<ArrayBuffer>;
}

/** The certificate in the bytes. */
export function parseCertificate(bytes: Uint8Array<ArrayBuffer>): Certificate {
  const value = parseAsn1(bytes);
  const [tbsCertificate] = membersOf(value);
  const members = membersOf(tbsCertificate);
  const isVersioned = hasContextTag(members[0], 0);
  const [, , issuer, validity, subject, publicKeyInfo, ...more] = members.slice(isVersioned ? 1 : 0);
  if (!issuer || !subject || !publicKeyInfo) throw unreadable('a certificate');
  // Its encoding goes into the packet and is taken apart there, where nobody expects anything but DER.
  if (!isSameBytes(encodeAsn1(value), bytes)) throw unreadable('a certificate in DER');
  const [notBefore, notAfter] = membersOf(validity);
  const extensions = more.find((member) => hasContextTag(member, 3));
  return {
    bytes,
    subject: encodeAsn1(subject),
    issuer: encodeAsn1(issuer),
    subjectName: nameIn(subject),
    issuerName: nameIn(issuer),
    notBefore: instantOf(notBefore),
    notAfter: instantOf(notAfter),
    publicKeyInfo,
    extensions: extensions ? membersOf(membersOf(extensions)[0]).map(parseExtension) : [],
  };
}

function parseExtension(value: Asn1Value): Extension {
  const members = membersOf(value);
  return {
    identifier: identifierOf(members[0]),
    isCritical: members.length === 3 && members[1]?.value !== '\0',
    value: octetsOf(members.at(-1)),
  };
}

const UTC_TIME = 23;
const GENERALIZED_TIME = 24;

/** A time of a certificate as an instant in UTC (RFC 5280 §4.1.2.5). */
function instantOf(value: Asn1Value | undefined): string {
  const digits = typeof value?.value === 'string' ? value.value : '';
  const isShort = value?.type === UTC_TIME;
  const century = isShort ? (Number(digits.slice(0, 2)) < 50 ? '20' : '19') : '';
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(century + digits);
  if (!parts || !(isShort || value?.type === GENERALIZED_TIME)) {
    throw new PacketError('CERTIFICATE_FILE_UNREADABLE', 'Expected a time in UTC in the certificate.');
  }
  const [, year, month, day, hour, minute, second] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
