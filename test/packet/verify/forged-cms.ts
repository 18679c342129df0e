import { createHash, type KeyObject, sign } from 'node:crypto';
import {
  bitString,
  booleanTrue,
  contentOf,
  context,
  type Der,
  integer,
  membersOf,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  time,
  utf8String,
} from '../../../src/packet/bytes/der.ts';
import { withLowS } from '../../../src/packet/x509/ecdsa.ts';
import { OIDS } from '../../../src/packet/x509/object-identifiers.ts';

/** Who signs a forged CMS. */
export interface Forger {
  readonly certificate: Der;
  readonly privateKey: KeyObject;
}

/** How a forged CMS differs from one of ours; what is not given is as our writer has it. */
export interface CmsChanges {
  /** `sha1`, `sha256` … as Node names it. */
  readonly hash?: string;
  readonly digestAlgorithm?: Der;
  readonly signatureAlgorithm?: Der;
  readonly attributes?: (attributes: Der[]) => Der[];
  readonly isUnsorted?: boolean;
  readonly signature?: (signature: Der) => Der;
  readonly signerId?: Der;
  readonly encapsulated?: Der;
  /** What stands in the place of the certificate. */
  readonly certificates?: Der[];
  readonly signerInfos?: (signerInfo: Der) => Der[];
  readonly unsignedAttributes?: Der[];
}

export const SHA256: Der = sequence(objectIdentifier(OIDS.sha256));
export const SHA1: Der = sequence(objectIdentifier('1.3.14.3.2.26'));
export const ECDSA_SHA1: Der = sequence(objectIdentifier('1.2.840.10045.4.1'));
export const ECDSA_SHA256: Der = sequence(objectIdentifier(OIDS.ecdsaWithSha256));
export const RSA_SHA256: Der = sequence(objectIdentifier('1.2.840.113549.1.1.11'), Uint8Array.of(5, 0));

/** A signed attribute with one value. */
export function attribute(oid: string, value: Der): Der {
  return sequence(objectIdentifier(oid), setOf(value));
}

/** A detached signature over the content, with changes. */
export function forgeCms(
  content: Uint8Array,
  { certificate, privateKey }: Forger,
  changes: CmsChanges = {},
): Der {
  const { hash = 'sha256', digestAlgorithm = SHA256, signatureAlgorithm = ECDSA_SHA256 } = changes;
  const usual = [
    attribute(OIDS.contentType, objectIdentifier(OIDS.data)),
    attribute(OIDS.messageDigest, octetString(createHash(hash).update(content).digest())),
    attribute(
      OIDS.signingCertificateV2,
      sequence(sequence(sequence(octetString(createHash('sha256').update(certificate).digest())))),
    ),
    attribute(
      OIDS.cmsAlgorithmProtection,
      sequence(digestAlgorithm, context(1, contentOf(signatureAlgorithm))),
    ),
  ];
  const attributes = changes.attributes?.(usual) ?? usual;
  const signed = changes.isUnsorted ? withTag(0x31, sequence(...attributes)) : setOf(...attributes);
  const signature = signLow(hash, signed, privateKey);
  const [tbsCertificate] = membersOf(certificate) as [Der];
  const [, serialNumber, , issuer] = membersOf(tbsCertificate) as [Der, Der, Der, Der];
  const signerInfo = sequence(
    integer(1),
    changes.signerId ?? sequence(issuer, serialNumber),
    digestAlgorithm,
    context(0, contentOf(signed)),
    signatureAlgorithm,
    octetString(changes.signature?.(signature) ?? signature),
    ...(changes.unsignedAttributes ? [context(1, ...changes.unsignedAttributes)] : []),
  );
  const signedData = sequence(
    integer(1),
    setOf(digestAlgorithm),
    changes.encapsulated ?? sequence(objectIdentifier(OIDS.data)),
    context(0, ...(changes.certificates ?? [certificate])),
    setOf(...(changes.signerInfos?.(signerInfo) ?? [signerInfo])),
  );
  return sequence(objectIdentifier(OIDS.signedData), context(0, signedData));
}

/** The value with another tag. */
export function withTag(tag: number, der: Der): Der {
  const changed = new Uint8Array(der);
  changed[0] = tag;
  return changed;
}

/** How a forged certificate differs from one of ours. */
export interface CertificateChanges {
  readonly name?: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
  readonly algorithm?: Der;
  readonly extensions?: Der[];
  readonly signer?: KeyObject;
}

/** Extensions as our writer has them, without the key identifier, which each key has its own. */
export const EXTENSIONS = {
  constraints: extension(OIDS.basicConstraints, sequence(), true),
  usage: extension(OIDS.keyUsage, bitString(Uint8Array.of(0b11000000), 6), true),
  purposes: extension(
    OIDS.extendedKeyUsage,
    sequence(objectIdentifier(OIDS.documentSigning), objectIdentifier(OIDS.emailProtection)),
  ),
} as const;

/** One extension of a certificate. */
export function extension(oid: string, value: Der, isCritical = false): Der {
  return sequence(objectIdentifier(oid), ...(isCritical ? [booleanTrue()] : []), octetString(value));
}

/** A self-issued certificate for the key, with changes. */
export function forgeCertificate(
  { privateKey, publicKey }: { privateKey: KeyObject; publicKey: KeyObject },
  changes: CertificateChanges = {},
): Der {
  const {
    name = 'Aino Esimerkki',
    notBefore = '2026-01-01T00:00:00Z',
    notAfter = '2036-01-01T00:00:00Z',
  } = changes;
  const { algorithm = ECDSA_SHA256, extensions = usualExtensions(publicKey) } = changes;
  const issuer = sequence(setOf(sequence(objectIdentifier(OIDS.commonName), utf8String(name))));
  const tbsCertificate = sequence(
    context(0, integer(2)),
    integer(Uint8Array.of(0x41, 2, 3, 4, 5, 6, 7, 8)),
    algorithm,
    issuer,
    sequence(time(notBefore), time(notAfter)),
    issuer,
    new Uint8Array(publicKey.export({ format: 'der', type: 'spki' })),
    context(3, sequence(...extensions)),
  );
  const signature = sign('sha256', tbsCertificate, changes.signer ?? privateKey);
  return sequence(tbsCertificate, algorithm, bitString(new Uint8Array(signature)));
}

function usualExtensions(publicKey: KeyObject): Der[] {
  const keyInfo = publicKey.export({ format: 'der', type: 'spki' });
  const identifier = createHash('sha256').update(keyInfo.subarray(-65)).digest().subarray(0, 20);
  return [...Object.values(EXTENSIONS), extension(OIDS.subjectKeyIdentifier, octetString(identifier))];
}

/** The other signature of the two that verify: with n - s in the place of s. P-256 only. */
export function withOtherS(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  const s = BigInt(`0x${Buffer.from(raw.subarray(32)).toString('hex')}`);
  const other = (ORDER - s).toString(16).padStart(64, '0');
  return new Uint8Array(Buffer.concat([raw.subarray(0, 32), Buffer.from(other, 'hex')]));
}

/** The order of P-256 (FIPS 186-4 D.1.2.3). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** An ECDSA-Sig-Value of P-256 with n - s in the place of s. */
export function derWithOtherS(signature: Der): Der {
  const [r, s] = membersOf(signature).map((value) => {
    const bytes = contentOf(value);
    return Buffer.concat([Buffer.alloc(32), bytes]).subarray(-32);
  }) as [Buffer, Buffer];
  const raw = withOtherS(Buffer.concat([r, s]));
  return sequence(integer(raw.subarray(0, 32)), integer(raw.subarray(32)));
}

/** A signature as the writer makes it: of two that verify, an ECDSA signature is the one with the lower s. */
export function signLow(hash: string, bytes: Uint8Array, key: KeyObject): Uint8Array<ArrayBuffer> {
  const isKnown = ['prime256v1', 'secp384r1'].includes(key.asymmetricKeyDetails?.namedCurve ?? '');
  if (!isKnown) return new Uint8Array(sign(hash, bytes, key));
  const raw = withLowS(new Uint8Array(sign(hash, bytes, { key, dsaEncoding: 'ieee-p1363' })));
  const half = raw.length / 2;
  return sequence(integer(raw.subarray(0, half)), integer(raw.subarray(half)));
}
