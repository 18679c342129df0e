/*
 * The CMS of a packet (RFC 5652 §5, ETSI EN 319 142-1 §6.3): detached, one signer, SHA-256, four signed
 * attributes, nothing unsigned. signingCertificateV2 names the signer's certificate and then every other one in
 * the file's order, so that none can be changed. At last it is encoded again from its parts and compared byte by
 * byte, because most of its frame is signed by nobody.
 */

import { encodeHex } from '../../platform/hex.ts';
import { context, type Der, integer, objectIdentifier, octetString, sequence, setOf } from '../bytes/der.ts';
import { isSameBytes } from '../bytes/same-bytes.ts';
import { refuse } from '../verdict/refusal.ts';
import {
  contentOf,
  type DerValue,
  isDer,
  membersOf,
  readObjectIdentifier,
  readValueAt,
  TAGS,
} from '../x509/der-reader.ts';
import { sha256 } from '../x509/ecdsa.ts';
import { OIDS } from '../x509/object-identifiers.ts';
import { namesOf, parseX509, signerIdOf, type X509Certificate } from '../x509/x509-certificate.ts';
import { identifierOf, isOnlyForm, isSignedBy } from './verify-signature.ts';

/** What a CMS that holds says. */
interface CmsSignature {
  readonly certificate: X509Certificate;
  /** The certificates that came with it: of its issuer, of that one's issuer, and so on. */
  readonly issuers: readonly DerValue[];
  readonly messageDigest: string;
  /** Whether its signature could not be replaced by another that verifies as well. */
  readonly isOnlyForm: boolean;
}

/** More than any chain has. */
const MAX_CERTIFICATES = 8;

/**
 * Verifies the signature over content with the given SHA-256. `contents` may end in zeros, which fill its
 * place in the PDF. Throws a Refusal.
 */
export async function verifyCms(contents: Der, digest: Der): Promise<CmsSignature> {
  const contentInfo = readValueAt(contents, 0);
  if (contents.subarray(contentInfo.whole.length).some((byte) => byte !== 0)) {
    refuse('contents-padding', 'Expected zeros after the CMS, got other bytes.');
  }
  const { certificates, signerInfo } = parseSignedData(contentInfo);
  const [version, signerId, digestAlgorithm, wrappedAttributes, signatureAlgorithm, signature, ...unsigned] =
    membersOf(signerInfo, TAGS.sequence, 'a SignerInfo');
  if (!isDer(version, integer(1))) refuse('cms-syntax', 'Expected a SignerInfo of version 1.');
  const named = certificates.find((candidate) => isDer(signerId, signerIdOf(candidate)));
  if (!named) return refuse('certificate-mismatch', 'Expected the certificate that the signer names.');
  const certificate = parseX509(named);
  if (!isDer(digestAlgorithm, SHA256)) refuse('cms-algorithm', 'Expected SHA-256 as the digest algorithm.');
  if (!isDer(signatureAlgorithm, identifierOf(certificate))) {
    refuse('cms-algorithm', "Expected the signature algorithm of the certificate's key, with SHA-256.");
  }
  if (unsigned.length > 0) refuse('cms-not-canonical', 'Expected no unsigned attributes.');

  const others = certificates.filter((candidate) => candidate !== named);
  expectIssuers(certificate, others);
  const expected = await expectedAttributes(digest, certificate, others);
  expectAttributes(wrappedAttributes, expected, digest);
  const value = contentOf(signature, TAGS.octetString, 'a signature');
  const encoded = encodeSignedData(certificate, { others, attributes: expected, signature: value });
  if (!isSameBytes(encoded, contentInfo.whole)) {
    refuse('cms-not-canonical', 'Expected the CMS to have the one form that its parts encode to.');
  }
  // RFC 5652 §5.4: signed with the tag of SET OF, stored with [0].
  if (!(await isSignedBy(certificate, value, setOf(...expected.values())))) {
    refuse('signature-mismatch', "Expected a signature by the certificate's key, got another one.");
  }
  return {
    certificate,
    issuers: others,
    messageDigest: encodeHex(digest),
    isOnlyForm: isOnlyForm(certificate, value),
  };
}

const SHA256: Der = sequence(objectIdentifier(OIDS.sha256));

function parseSignedData(contentInfo: DerValue): {
  certificates: readonly DerValue[];
  signerInfo: DerValue;
} {
  const [type, wrapped, ...beside] = membersOf(contentInfo, TAGS.sequence, 'a ContentInfo');
  if (readObjectIdentifier(type) !== OIDS.signedData) refuse('cms-syntax', 'Expected signed data.');
  const [signedData, ...behind] = membersOf(wrapped, 0xa0, 'content');
  const [version, algorithms, encapsulated, certificateSet, ...infos] = membersOf(
    signedData,
    TAGS.sequence,
    'a SignedData',
  );
  if (!isDer(version, integer(1)) || beside.length + behind.length > 0) {
    refuse('cms-syntax', 'Expected a SignedData of version 1 and nothing beside it.');
  }
  const [contentType, ...content] = membersOf(encapsulated, TAGS.sequence, 'an EncapsulatedContentInfo');
  if (content.length > 0) refuse('cms-content', 'Expected a detached signature, got content inside it.');
  if (readObjectIdentifier(contentType) !== OIDS.data) refuse('cms-syntax', 'Expected data as the content.');
  if (!isDer(algorithms, setOf(SHA256))) refuse('cms-algorithm', 'Expected SHA-256 as the one algorithm.');
  const certificates = membersOf(certificateSet, 0xa0, 'certificates');
  if (certificates.length < 1 || certificates.length > MAX_CERTIFICATES) {
    refuse('certificate', `Expected 1 to ${MAX_CERTIFICATES} certificates, got ${certificates.length}.`);
  }
  const [signerInfos, ...more] = infos;
  const signers = membersOf(signerInfos, TAGS.set, 'SignerInfos');
  const [signerInfo] = signers;
  if (!signerInfo || signers.length > 1)
    refuse('signer-count', `Expected one signer, got ${signers.length}.`);
  if (more.length > 0) refuse('cms-syntax', 'Expected nothing after the signer.');
  return { certificates, signerInfo };
}

/** Refuses certificates that issued neither the signer's nor another one on the way up: nobody would look at them. */
function expectIssuers(signer: X509Certificate, others: readonly DerValue[]): void {
  const names: Der[] = [signer.issuer.whole];
  const left = new Set(others.map(namesOf));
  for (const name of names) {
    for (const other of left) {
      if (!isDer(other.subject, name)) continue;
      left.delete(other);
      names.push(other.issuer.whole);
    }
  }
  if (left.size > 0) refuse('certificate', `Expected issuers of the certificate, got ${left.size} others.`);
}

/** The attributes by name, as they must be: the digest, and the hash of every certificate, the signer's first. */
async function expectedAttributes(
  digest: Der,
  signer: X509Certificate,
  others: readonly DerValue[],
): Promise<ReadonlyMap<string, Der>> {
  const hashes = await Promise.all([signer, ...others].map(({ whole }) => sha256(whole)));
  const values: Readonly<Record<string, Der>> = {
    [OIDS.contentType]: objectIdentifier(OIDS.data),
    [OIDS.messageDigest]: octetString(digest),
    // RFC 5035 §4: SHA-256 is the default hash.
    [OIDS.signingCertificateV2]: sequence(sequence(...hashes.map((hash) => sequence(octetString(hash))))),
    // RFC 6211 §2: the algorithms that were used.
    [OIDS.cmsAlgorithmProtection]: sequence(SHA256, context(1, innerOf(identifierOf(signer)))),
  };
  return new Map(
    Object.entries(values).map(([oid, value]) => [oid, sequence(objectIdentifier(oid), setOf(value))]),
  );
}

/** Refuses attributes besides the expected ones, and says what the most telling difference is. */
function expectAttributes(
  wrapped: DerValue | undefined,
  expected: ReadonlyMap<string, Der>,
  digest: Der,
): void {
  const found = new Map<string, DerValue>();
  for (const attribute of membersOf(wrapped, 0xa0, 'signed attributes')) {
    const [oid] = membersOf(attribute, TAGS.sequence, 'an attribute');
    const name = readObjectIdentifier(oid);
    if (!expected.has(name) || found.has(name)) {
      refuse('signed-attributes', `Expected ${[...expected.keys()].join(', ')} once each, got ${name}.`);
    }
    found.set(name, attribute);
  }
  for (const name of expected.keys()) {
    if (!found.has(name)) refuse('signed-attributes', `Expected the signed attribute ${name}.`);
  }
  for (const [name, attribute] of found) {
    if (isDer(attribute, expected.get(name) as Der)) continue;
    if (name === OIDS.messageDigest) {
      refuse('digest-mismatch', `Expected the SHA-256 ${encodeHex(digest)} of the file, got another one.`);
    }
    if (name === OIDS.signingCertificateV2) {
      refuse('certificate-mismatch', 'Expected the hashes of the certificates, got others.');
    }
    refuse('signed-attributes', `Expected another value of the signed attribute ${name}.`);
  }
  if (!isSameBytes((wrapped as DerValue).content, innerOf(setOf(...expected.values())))) {
    refuse('signed-attributes', 'Expected the signed attributes in the order of their encodings.');
  }
}

function encodeSignedData(
  signer: X509Certificate,
  parts: { others: readonly DerValue[]; attributes: ReadonlyMap<string, Der>; signature: Der },
): Der {
  const { others, attributes, signature } = parts;
  const signerInfo = sequence(
    integer(1),
    sequence(signer.issuer.whole, signer.serialNumber.whole),
    SHA256,
    context(0, innerOf(setOf(...attributes.values()))),
    identifierOf(signer),
    octetString(signature),
  );
  const signedData = sequence(
    integer(1),
    setOf(SHA256),
    sequence(objectIdentifier(OIDS.data)),
    context(0, innerOf(setOf(...[signer, ...others].map(({ whole }) => whole)))),
    setOf(signerInfo),
  );
  return sequence(objectIdentifier(OIDS.signedData), context(0, signedData));
}

function innerOf(der: Der): Der {
  return readValueAt(der, 0).content;
}
