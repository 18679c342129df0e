import { KNOWN_EXTENSIONS } from '../known-extensions.ts';
import { OIDS } from '../object-identifiers.ts';
import { PacketError } from '../packet-error.ts';
import { readValueAt } from '../verify/der-reader.ts';
import { Refusal } from '../verify/refusal.ts';
import { parseX509 } from '../verify/x509-certificate.ts';
import { bitsOf, parseAsn1, unreadable } from './asn1-value.ts';
import type { Certificate } from './read-certificate.ts';

/** digitalSignature (0) and nonRepudiation (1) (RFC 5280 §4.2.1.3). */
const SIGNING_BITS = 0b11000000;

/** Throws a PacketError unless the certificate is for signatures, and one that the verifier can read. */
export function checkSigns({ bytes, extensions }: Certificate): void {
  checkReads(bytes);
  const unknown = extensions.find(
    ({ identifier, isCritical }) => isCritical && !KNOWN_EXTENSIONS.has(identifier),
  );
  if (unknown) {
    throw new PacketError(
      'CERTIFICATE_UNKNOWN_EXTENSION',
      `Expected critical extensions that are known, got ${unknown.identifier}. Use another certificate.`,
    );
  }
  const usage = extensions.find(({ identifier }) => identifier === OIDS.keyUsage);
  if (usage && ((bitsOf(parseAsn1(usage.value))[0] ?? 0) & SIGNING_BITS) === 0) {
    throw new PacketError(
      'CERTIFICATE_NOT_FOR_SIGNING',
      'Expected a key usage of digitalSignature or nonRepudiation, got neither. Use another certificate.',
    );
  }
}

/** What signs here must be verified elsewhere, by a reader that is stricter than the one for files. */
function checkReads(bytes: Uint8Array<ArrayBuffer>): void {
  try {
    parseX509(readValueAt(bytes, 0));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message } = error;
    if (code !== 'weak-key' && code !== 'cms-algorithm') throw unreadable('a certificate', error);
    throw new PacketError('CERTIFICATE_KEY_TYPE', `${message} Use another certificate.`, { cause: error });
  }
}
