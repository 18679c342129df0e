import { PacketError } from '../bytes/packet-error.ts';
import { Refusal } from '../verdict/refusal.ts';
import { readValueAt } from '../x509/der-reader.ts';
import { KNOWN_EXTENSIONS } from '../x509/known-extensions.ts';
import { OIDS } from '../x509/object-identifiers.ts';
import { parseX509 } from '../x509/x509-certificate.ts';
import { bitsOf, identifierOf, membersOf, parseAsn1, unreadable } from './asn1-value.ts';
import type { Certificate } from './read-certificate.ts';

/** digitalSignature (0) and nonRepudiation (1) (RFC 5280 §4.2.1.3). */
const SIGNING_BITS = 0b11000000;

/**
 * The uses of which a signer's certificate names at least one, if it names any (RFC 5280 §4.2.1.12): signing documents,
 * in the words of the IETF, Microsoft and Adobe; signing mail, by which readers judge documents; and any use.
 */
const SIGNING_USES: readonly string[] = [
  OIDS.documentSigning,
  '1.3.6.1.4.1.311.10.3.12',
  '1.2.840.113583.1.1.5',
  OIDS.emailProtection,
  '2.5.29.37.0',
];

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
  checkUses(extensions);
}

/** Readers of the signed PDF call a certificate for other uses, or one of an issuer, an error. */
function checkUses(extensions: Certificate['extensions']): void {
  const uses = extensions.find(({ identifier }) => identifier === OIDS.extendedKeyUsage);
  const named = uses ? membersOf(parseAsn1(uses.value)).map(identifierOf) : [];
  if (named.length > 0 && !named.some((use) => SIGNING_USES.includes(use))) {
    throw new PacketError(
      'CERTIFICATE_NOT_FOR_SIGNING',
      `Expected a certificate for signing documents or mail, got one for ${named.join(', ')}. Use another certificate.`,
    );
  }
  const constraints = extensions.find(({ identifier }) => identifier === OIDS.basicConstraints);
  // `cA` comes first, and is left out where it is false (RFC 5280 §4.2.1.9).
  const [isAuthority] = constraints ? membersOf(parseAsn1(constraints.value)) : [];
  if (isAuthority?.type === BOOLEAN) {
    throw new PacketError(
      'CERTIFICATE_OF_AUTHORITY',
      "Expected a signer's certificate, got one that issues others. Use another certificate.",
    );
  }
}

const BOOLEAN = 1;

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
