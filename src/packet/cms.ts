import { ECDSA_WITH_SHA256 } from './certificate.ts';
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
} from './der.ts';
import { sha256, signEcdsa } from './ecdsa.ts';
import type { SigningKey } from './key.ts';
import { OIDS } from './object-identifiers.ts';

/**
 * A detached CMS signature over content with the given SHA-256 (RFC 5652 §5), as PAdES baseline B has it
 * (ETSI EN 319 142-1 §6.3): one signer, one certificate, the time in the PDF rather than here.
 */
export async function signCms(messageDigest: Uint8Array, key: SigningKey): Promise<Der> {
  const attributes = await encodeSignedAttributes(messageDigest, key.certificate);
  // §5.4: signed with the tag of SET OF, stored with [0].
  const signature = await signEcdsa(key.privateKey, setOf(...attributes));
  return encodeSignedData({ attributes, signature, certificate: key.certificate });
}

/** The signed attributes, in no order yet. */
export async function encodeSignedAttributes(
  messageDigest: Uint8Array,
  certificate: Uint8Array<ArrayBuffer>,
): Promise<Der[]> {
  // RFC 5035 §4: SHA-256 is the default hash, so only the certificate's hash remains.
  const certificateId = sequence(octetString(await sha256(certificate)));
  // RFC 6211 §2: the algorithms that were used, against swapping them.
  const algorithms = sequence(SHA256, context(1, contentOf(ECDSA_WITH_SHA256)));
  return [
    attribute(OIDS.contentType, objectIdentifier(OIDS.data)),
    attribute(OIDS.messageDigest, octetString(messageDigest)),
    attribute(OIDS.signingCertificateV2, sequence(sequence(certificateId))),
    attribute(OIDS.cmsAlgorithmProtection, algorithms),
  ];
}

/** ContentInfo with SignedData (RFC 5652 §3, §5.1). */
export function encodeSignedData({
  attributes,
  signature,
  certificate,
}: {
  attributes: readonly Der[];
  signature: Der;
  certificate: Uint8Array<ArrayBuffer>;
}): Der {
  const signedAttributes = context(0, contentOf(setOf(...attributes)));
  const signerInfo = sequence(
    integer(1),
    issuerAndSerialNumber(certificate),
    SHA256,
    signedAttributes,
    ECDSA_WITH_SHA256,
    octetString(signature),
  );
  const signedData = sequence(
    integer(1),
    setOf(SHA256),
    sequence(objectIdentifier(OIDS.data)),
    context(0, certificate),
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
  const [, serialNumber, , issuer] = membersOf(tbsCertificate) as [Der, Der, Der, Der];
  return sequence(issuer, serialNumber);
}
