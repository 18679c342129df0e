/*
 * X.509 certificates (RFC 5280 §4.1) of a person who signs: version 3, or 1 without extensions; P-256, P-384, or
 * RSA from 2048 bits. No unique identifiers, no extension twice.
 */
import { type Der, integer, sequence } from '../bytes/der.ts';
import { refuse } from '../verdict/refusal.ts';
import {
  contentOf,
  type DerValue,
  isDer,
  membersOf,
  readBitString,
  readObjectIdentifier,
  readTime,
  readUnsigned,
  readValueAt,
  TAGS,
} from './der-reader.ts';
import { OIDS } from './object-identifiers.ts';
import type { SignatureAlgorithm } from './signature-algorithm.ts';

export interface X509Certificate {
  readonly whole: Uint8Array<ArrayBuffer>;
  readonly tbsCertificate: DerValue;
  readonly serialNumber: DerValue;
  readonly signatureAlgorithm: DerValue;
  readonly issuer: DerValue;
  readonly subject: DerValue;
  /** The subject's common name, or empty. */
  readonly commonName: string;
  readonly notBefore: string;
  readonly notAfter: string;
  /** SubjectPublicKeyInfo, as Web Crypto imports it. */
  readonly publicKeyInfo: DerValue;
  /** What the key signs with. */
  readonly algorithm: SignatureAlgorithm;
  readonly signature: Uint8Array<ArrayBuffer>;
  readonly extensions: ReadonlyMap<string, Extension>;
}

interface Extension {
  readonly isCritical: boolean;
  readonly value: Uint8Array<ArrayBuffer>;
}

/** The oldest RSA keys that still count: ETSI TS 119 312 §6.2. */
const MIN_RSA_BITS = 2048;
/** What Web Crypto verifies in reasonable time. */
const MAX_RSA_BITS = 8192;

/** Takes a certificate apart. Throws a Refusal: `cms-syntax` or `certificate`. */
export function parseX509(value: DerValue): X509Certificate {
  const [tbs, signatureAlgorithm, signature, ...more] = membersOf(value, TAGS.sequence, 'a certificate');
  const { isVersion3, members } = membersOfTbs(tbs);
  const [serialNumber, innerAlgorithm, issuer, validity, subject, publicKeyInfo, wrapped, ...rest] = members;
  const [notBefore, notAfter, ...times] = membersOf(validity, TAGS.sequence, 'a validity');
  if (more.length + rest.length + times.length > 0 || isVersion3 !== (wrapped !== undefined)) {
    refuse('certificate', 'Expected an X.509 certificate of version 3 with extensions, or of version 1.');
  }
  if (!tbs || !serialNumber || !signatureAlgorithm || !issuer || !subject || !publicKeyInfo) {
    return refuse('certificate', 'Expected a whole certificate.');
  }
  if (!isDer(innerAlgorithm, signatureAlgorithm.whole)) {
    refuse('certificate', 'Expected the certificate to name one signature algorithm.');
  }
  readUnsigned(serialNumber);
  return {
    whole: value.whole,
    tbsCertificate: tbs,
    serialNumber,
    signatureAlgorithm,
    issuer,
    subject,
    commonName: commonNameIn(subject),
    notBefore: readTime(notBefore),
    notAfter: readTime(notAfter),
    publicKeyInfo,
    algorithm: algorithmOf(publicKeyInfo),
    signature: readBitString(signature).bytes,
    extensions: wrapped ? readExtensions(wrapped) : new Map(),
  };
}

/** IssuerAndSerialNumber (RFC 5652 §10.2.4) of a certificate of any kind. */
export function signerIdOf(certificate: DerValue): Der {
  const { issuer, serialNumber } = namesOf(certificate);
  return sequence(issuer.whole, serialNumber.whole);
}

/** Whom a certificate of any kind names, and who issued it under which number. */
export function namesOf(
  certificate: DerValue,
): Readonly<Record<'subject' | 'issuer' | 'serialNumber', DerValue>> {
  const [tbs] = membersOf(certificate, TAGS.sequence, 'a certificate');
  const [serialNumber, , issuer, , subject] = membersOfTbs(tbs).members;
  if (!serialNumber || !issuer || !subject) return refuse('certificate', 'Expected a whole certificate.');
  return { subject, issuer, serialNumber };
}

/** What follows the version, which certificates of version 1 leave out. */
function membersOfTbs(tbs: DerValue | undefined): { isVersion3: boolean; members: readonly DerValue[] } {
  const members = membersOf(tbs, TAGS.sequence, 'a tbsCertificate');
  if (members[0]?.tag !== 0xa0) return { isVersion3: false, members };
  const [version] = membersOf(members[0], 0xa0, 'a version');
  if (!isDer(version, integer(2))) refuse('certificate', 'Expected an X.509 certificate of version 3 or 1.');
  return { isVersion3: true, members: members.slice(1) };
}

function readExtensions(wrapped: DerValue): ReadonlyMap<string, Extension> {
  const extensions = new Map<string, Extension>();
  const [list] = membersOf(wrapped, 0xa3, 'extensions');
  for (const extension of membersOf(list, TAGS.sequence, 'extensions')) {
    const [oid, ...parts] = membersOf(extension, TAGS.sequence, 'an extension');
    const [critical, value] = parts.length === 2 ? parts : [undefined, parts[0]];
    if (parts.length > 2 || (critical && contentOf(critical, TAGS.boolean, 'a boolean')[0] !== 0xff)) {
      refuse('certificate', 'Expected an extension with an identifier, TRUE or nothing, and a value.');
    }
    const name = readObjectIdentifier(oid);
    if (extensions.has(name)) refuse('certificate', `Expected extension ${name} once.`);
    extensions.set(name, {
      isCritical: critical !== undefined,
      value: contentOf(value, TAGS.octetString, 'an extension value'),
    });
  }
  return extensions;
}

/** The last common name: certificates put the most specific attribute last (RFC 5280 §4.1.2.4). */
function commonNameIn(name: DerValue): string {
  let commonName = '';
  for (const set of membersOf(name, TAGS.sequence, 'a name')) {
    for (const attribute of membersOf(set, TAGS.set, 'a relative name')) {
      const [oid, value] = membersOf(attribute, TAGS.sequence, 'an attribute');
      if (readObjectIdentifier(oid) === OIDS.commonName) commonName = textIn(value);
    }
  }
  return commonName;
}

/** UTF8String and PrintableString, which is ASCII; a name in another form stays unread. */
function textIn(value: DerValue | undefined): string {
  if (value?.tag !== TAGS.utf8String && value?.tag !== 0x13) return '';
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value.content);
  } catch {
    return refuse('certificate', 'Expected the name in the certificate in UTF-8.');
  }
}

const CURVES: Readonly<Record<string, SignatureAlgorithm>> = {
  [OIDS.secp256r1]: 'ecdsaP256',
  '1.3.132.0.34': 'ecdsaP384',
};
const RSA_ENCRYPTION = '1.2.840.113549.1.1.1';

/** RFC 5480 §2.1.1: named curves only, since explicit parameters can name a forger's. */
function algorithmOf(publicKeyInfo: DerValue): SignatureAlgorithm {
  const [algorithm, key] = membersOf(publicKeyInfo, TAGS.sequence, 'a public key');
  const [oid, parameters] = membersOf(algorithm, TAGS.sequence, 'an algorithm');
  const name = readObjectIdentifier(oid);
  const { bytes } = readBitString(key);
  if (name === OIDS.ecPublicKey && parameters?.tag === TAGS.objectIdentifier) {
    const curve = CURVES[readObjectIdentifier(parameters)];
    // SEC 1 §2.3.3: the uncompressed point, the one form that every Web Crypto imports.
    if (curve && bytes[0] === 4 && bytes.length === (curve === 'ecdsaP256' ? 65 : 97)) return curve;
  }
  if (name === RSA_ENCRYPTION && bytes.length > 0) {
    const [modulus, exponent] = membersOf(readValueAt(bytes, 0), TAGS.sequence, 'an RSA key');
    const [first = 0, ...others] = readUnsigned(modulus);
    const bits = others.length * 8 + first.toString(2).length;
    if (bits < MIN_RSA_BITS || bits > MAX_RSA_BITS) {
      refuse('weak-key', `Expected an RSA key of ${MIN_RSA_BITS} to ${MAX_RSA_BITS} bits, got ${bits}.`);
    }
    // FIPS 186-5 §A.1.1: odd and above 2^16.
    const power = readUnsigned(exponent).reduce((sum, byte) => sum * 256 + byte, 0);
    if (power < 65537 || power % 2 === 0) refuse('weak-key', `Expected an RSA exponent of 65537 or more.`);
    return 'rsa';
  }
  return refuse('cms-algorithm', 'Expected a key on P-256 or P-384, or RSA.');
}
