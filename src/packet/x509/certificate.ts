import type { PublicKey } from '../../domain/records/request-file.ts';
import { decodeBase64Url } from '../../platform/base64.ts';
import { concatBytes } from '../../platform/concat-bytes.ts';
import {
  bitString,
  booleanTrue,
  context,
  type Der,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  time,
  utf8String,
} from '../bytes/der.ts';
import { sha256, signEcdsa } from './ecdsa.ts';
import { OIDS } from './object-identifiers.ts';

/** What a certificate says, besides what every certificate of ours says. */
interface CertificateContent {
  readonly commonName: string;
  /** Eight bytes or more, random; the first is made positive and not zero. */
  readonly serialNumber: Uint8Array;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly publicKey: PublicKey;
}

/** Names are cut to this many characters: ub-common-name (RFC 5280 Appendix A). */
export const COMMON_NAME_LENGTH = 64;

/** A self-issued X.509 v3 certificate (RFC 5280 §4.1), signed with the key that it certifies. */
export async function issueCertificate(content: CertificateContent, privateKey: CryptoKey): Promise<Der> {
  const tbsCertificate = await encodeTbsCertificate(content);
  const signature = await signEcdsa(privateKey, tbsCertificate);
  return sequence(tbsCertificate, ECDSA_WITH_SHA256, bitString(signature));
}

/** The part that is signed. */
export async function encodeTbsCertificate(content: CertificateContent): Promise<Der> {
  const { serialNumber, notBefore, notAfter, publicKey } = content;
  const name = encodeName(content.commonName);
  const point = encodePoint(publicKey);
  return sequence(
    context(0, integer(2)), // v3
    integer(serialNumber),
    ECDSA_WITH_SHA256,
    name,
    sequence(time(notBefore), time(notAfter)),
    name,
    sequence(
      sequence(objectIdentifier(OIDS.ecPublicKey), objectIdentifier(OIDS.secp256r1)),
      bitString(point),
    ),
    context(3, sequence(...(await encodeExtensions(point)))),
  );
}

/** The issuer of a certificate of ours, which is also its subject. */
function encodeName(commonName: string): Der {
  const cut = [...commonName].slice(0, COMMON_NAME_LENGTH).join('');
  return sequence(setOf(sequence(objectIdentifier(OIDS.commonName), utf8String(cut))));
}

/** RFC 5758 §3.2: without parameters. */
export const ECDSA_WITH_SHA256: Der = sequence(objectIdentifier(OIDS.ecdsaWithSha256));

async function encodeExtensions(point: Uint8Array<ArrayBuffer>): Promise<Der[]> {
  // RFC 7093 §2 method 1: the leftmost 160 bits of the key's SHA-256.
  const keyIdentifier = (await sha256(point)).subarray(0, 20);
  return [
    // cA is FALSE by default, so the sequence is empty (§4.2.1.9).
    extension(OIDS.basicConstraints, sequence(), 'critical'),
    // digitalSignature (0) and nonRepudiation (1) of nine bits (§4.2.1.3).
    extension(OIDS.keyUsage, bitString(Uint8Array.of(0b11000000), 6), 'critical'),
    // documentSigning alone makes poppler report an unknown problem with the certificate.
    extension(
      OIDS.extendedKeyUsage,
      sequence(objectIdentifier(OIDS.documentSigning), objectIdentifier(OIDS.emailProtection)),
    ),
    extension(OIDS.subjectKeyIdentifier, octetString(keyIdentifier)),
  ];
}

function extension(oid: string, value: Der, critical?: 'critical'): Der {
  return sequence(objectIdentifier(oid), ...(critical ? [booleanTrue()] : []), octetString(value));
}

/** The uncompressed point (SEC 1 §2.3.3). */
function encodePoint({ x, y }: PublicKey): Uint8Array<ArrayBuffer> {
  return concatBytes(Uint8Array.of(4), decodeBase64Url(x), decodeBase64Url(y));
}
