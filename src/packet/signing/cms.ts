import {
  contentOf,
  context,
  type Der,
  integer,
  membersOf,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
} from '../bytes/der.ts';
import { sha256 } from '../x509/ecdsa.ts';
import { OIDS } from '../x509/object-identifiers.ts';
import { SIGNATURE_METHODS, type SignatureAlgorithm } from '../x509/signature-algorithm.ts';

/** Who signs: the device's key, or a certificate of a person's own with those that vouch for it. */
export interface CmsSigner {
  readonly privateKey: CryptoKey;
  readonly certificate: Der;
  /** The certificates above it, as they came with it. */
  readonly issuers?: readonly Der[];
  /** ECDSA over P-256 when it is left out. */
  readonly algorithm?: SignatureAlgorithm;
}

/**
 * A detached CMS signature over content with the given SHA-256 (RFC 5652 §5), as PAdES baseline B has it
 * (ETSI EN 319 142-1 §6.3): one signer, its certificate and those above it, the time in the PDF rather than here.
 */
export async function signCms(messageDigest: Uint8Array, signer: CmsSigner): Promise<Der> {
  const { privateKey, certificate, issuers, algorithm = 'ecdsaP256' } = signer;
  const attributes = await encodeSignedAttributes(messageDigest, certificate, algorithm, issuers);
  // §5.4: signed with the tag of SET OF, stored with [0].
  const signature = await SIGNATURE_METHODS[algorithm].sign(privateKey, setOf(...attributes));
  return encodeSignedData({ attributes, signature, certificate, issuers, algorithm });
}

/** Bytes of the longest CMS that the signer can make: everything in it but the signature has a fixed length. */
export async function longestCms(signer: CmsSigner): Promise<number> {
  const { privateKey, certificate, issuers, algorithm = 'ecdsaP256' } = signer;
  const attributes = await encodeSignedAttributes(new Uint8Array(32), certificate, algorithm, issuers);
  const signature = new Uint8Array(SIGNATURE_METHODS[algorithm].longest(privateKey));
  return encodeSignedData({ attributes, signature, certificate, issuers, algorithm }).length;
}

/** The signed attributes, in no order yet. */
async function encodeSignedAttributes(
  messageDigest: Uint8Array,
  certificate: Uint8Array<ArrayBuffer>,
  algorithm: SignatureAlgorithm = 'ecdsaP256',
  issuers: readonly Der[] = [],
): Promise<Der[]> {
  // RFC 5035 §3: the signer's certificate, then the others, in the order of the CMS, so that none can be changed.
  const certificates = [certificate, ...membersOf(setOf(...issuers))];
  // §4: SHA-256 is the default hash, so only the certificate's hash remains.
  const certificateIds = await Promise.all(
    certificates.map(async (bytes) => sequence(octetString(await sha256(bytes)))),
  );
  // RFC 6211 §2: the algorithms that were used, against swapping them.
  const algorithms = sequence(SHA256, context(1, contentOf(SIGNATURE_METHODS[algorithm].identifier)));
  return [
    attribute(OIDS.contentType, objectIdentifier(OIDS.data)),
    attribute(OIDS.messageDigest, octetString(messageDigest)),
    attribute(OIDS.signingCertificateV2, sequence(sequence(...certificateIds))),
    attribute(OIDS.cmsAlgorithmProtection, algorithms),
  ];
}

/** ContentInfo with SignedData (RFC 5652 §3, §5.1). */
export function encodeSignedData({
  attributes,
  signature,
  certificate,
  issuers = [],
  algorithm = 'ecdsaP256',
}: {
  attributes: readonly Der[];
  signature: Der;
  certificate: Uint8Array<ArrayBuffer>;
  issuers?: readonly Der[] | undefined;
  algorithm?: SignatureAlgorithm;
}): Der {
  const signedAttributes = context(0, contentOf(setOf(...attributes)));
  const signerInfo = sequence(
    integer(1),
    issuerAndSerialNumber(certificate),
    SHA256,
    signedAttributes,
    SIGNATURE_METHODS[algorithm].identifier,
    octetString(signature),
  );
  const signedData = sequence(
    integer(1),
    setOf(SHA256),
    sequence(objectIdentifier(OIDS.data)),
    context(0, contentOf(setOf(certificate, ...issuers))),
    setOf(signerInfo),
  );
  return sequence(objectIdentifier(OIDS.signedData), context(0, signedData));
}

/** RFC 5754 §2: without parameters. */
const SHA256: Der = sequence(objectIdentifier(OIDS.sha256));

function attribute(oid: string, value: Der): Der {
  return sequence(objectIdentifier(oid), setOf(value));
}

/** IssuerAndSerialNumber (RFC 5652 §10.2.4), read from the certificate. */
function issuerAndSerialNumber(certificate: Uint8Array): Der {
  const [tbsCertificate] = membersOf(certificate) as [Der];
  const members = membersOf(tbsCertificate);
  // A certificate of version 1 leaves the version out (RFC 5280 §4.1).
  const isVersioned = members[0]?.[0] === 0xa0;
  const [serialNumber, , issuer] = members.slice(isVersioned ? 1 : 0) as [Der, Der, Der];
  return sequence(issuer, serialNumber);
}
