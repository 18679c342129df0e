import { createHash, generateKeyPairSync, sign } from 'node:crypto';
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
} from '../../../src/packet/bytes/der.ts';
import { drawPacket } from '../../../src/packet/making/draw-packet.ts';
import { OIDS } from '../../../src/packet/x509/object-identifiers.ts';
import { toBinaryString } from '../../../src/platform/binary-string.ts';
import { concatBytes } from '../../../src/platform/concat-bytes.ts';
import {
  attribute,
  type CertificateChanges,
  type CmsChanges,
  derWithOtherS,
  ECDSA_SHA1,
  ECDSA_SHA256,
  EXTENSIONS,
  extension,
  type Forger,
  forgeCertificate,
  forgeCms,
  RSA_SHA256,
  SHA1,
  SHA256,
  withTag,
} from './forged-cms.ts';
import { fillSignature, putTogether, signText } from './forged-file.ts';
import { createKnownKey } from './good-packet.ts';
import type { HostileFile, Workshop } from './hostile-file.ts';

/** Whole files whose CMS or certificate is not as our writer makes them. */
export async function hostileSignatures(workshop: Workshop): Promise<HostileFile[]> {
  const { good, parts, forger, withContents } = workshop;
  const text = putTogether(parts);
  const { name } = good.file.letter;
  const other = await createKnownKey(name);
  const stranger: Forger = {
    certificate: other.signingKey.certificate as Der,
    privateKey: other.privateKey,
  };
  const withCms = (changes: CmsChanges, by = forger): Uint8Array => signText(text, by, changes);
  const withDer = (change: (cms: Der) => Der): Uint8Array =>
    fillSignature(text, (content) => change(forgeCms(content, forger)));
  const keys = {
    privateKey: good.key.privateKey,
    publicKey: (await import('node:crypto')).createPublicKey(good.key.privateKey),
  };
  const withCertificate = (changes: CertificateChanges, cms: CmsChanges = {}): Uint8Array =>
    withCms(cms, { ...keys, certificate: forgeCertificate(keys, { name, ...changes }) });
  const rsa = (modulusLength: number): Uint8Array => {
    const pair = generateKeyPairSync('rsa', { modulusLength });
    const certificate = forgeCertificate(pair, { name, algorithm: RSA_SHA256 });
    return withCms({ signatureAlgorithm: RSA_SHA256 }, { certificate, privateKey: pair.privateKey });
  };
  const without = (oid: string) => (attributes: Der[]) => attributes.filter((der) => !holdsOid(der, oid));
  const replaced = (oid: string, value: Der) => (attributes: Der[]) =>
    attributes.map((der) => (holdsOid(der, oid) ? attribute(oid, value) : der));
  const { constraints, usage, purposes } = EXTENSIONS;
  const signingTime = attribute('1.2.840.113549.1.9.5', withTag(0x17, octetString(utf8('261122120200Z'))));
  const digits = toBinaryString(good.pdf).slice(workshop.contentsAt + 1, workshop.contentsEnd - 1);

  const files: [string, HostileFile['code'], Uint8Array][] = [
    ['a bit of the signature value flipped', 'signature-mismatch', withContents(flipLastDigit(digits))],
    [
      'SHA-1',
      'cms-algorithm',
      withCms({ hash: 'sha1', digestAlgorithm: SHA1, signatureAlgorithm: ECDSA_SHA1 }),
    ],
    ['SHA-1 named, SHA-256 used', 'cms-algorithm', withCms({ digestAlgorithm: SHA1 })],
    ['another signature algorithm named', 'cms-algorithm', withCms({ signatureAlgorithm: RSA_SHA256 })],
    [
      'no signingCertificateV2',
      'signed-attributes',
      withCms({ attributes: without(OIDS.signingCertificateV2) }),
    ],
    ['no messageDigest', 'signed-attributes', withCms({ attributes: without(OIDS.messageDigest) })],
    ['no contentType', 'signed-attributes', withCms({ attributes: without(OIDS.contentType) })],
    ['the higher s in the signature', 'cms-not-canonical', withCms({ signature: derWithOtherS })],
    ['no signed attributes', 'signed-attributes', withCms({ attributes: () => [] })],
    [
      'signingCertificateV2 of another certificate',
      'certificate-mismatch',
      withCms({
        attributes: replaced(
          OIDS.signingCertificateV2,
          sequence(sequence(sequence(octetString(hash(stranger.certificate))))),
        ),
      }),
    ],
    [
      'the digest of another file',
      'digest-mismatch',
      withCms({ attributes: replaced(OIDS.messageDigest, octetString(hash(Uint8Array.of(1)))) }),
    ],
    [
      'another contentType',
      'signed-attributes',
      withCms({ attributes: replaced(OIDS.contentType, objectIdentifier(OIDS.signedData)) }),
    ],
    [
      'signed attributes out of order',
      'signed-attributes',
      withCms({ isUnsorted: true, attributes: (list) => unsorted(list) }),
    ],
    [
      'a signed attribute twice',
      'signed-attributes',
      withCms({ attributes: (list) => [...list, list[1] as Der] }),
    ],
    [
      'a signing time of its own',
      'signed-attributes',
      withCms({ attributes: (list) => [...list, signingTime] }),
    ],
    ['an unsigned attribute', 'cms-not-canonical', withCms({ unsignedAttributes: [signingTime] })],
    [
      'another certificate swapped in',
      'certificate-mismatch',
      withCms({ certificates: [stranger.certificate] }),
    ],
    [
      'a certificate for the same key swapped in',
      'certificate-mismatch',
      withCms({ certificates: [forgeCertificate(keys, { name: 'Joku Muu' })] }),
    ],
    [
      'a second certificate',
      'certificate-mismatch',
      withCms({ certificates: [forger.certificate, stranger.certificate] }),
    ],
    ['no certificate', 'certificate', withCms({ certificates: [] })],
    [
      'a signer who names another certificate',
      'certificate-mismatch',
      withCms({ signerId: sequence(sequence(), integer(1)) }),
    ],
    ['two signers', 'signer-count', withCms({ signerInfos: (info) => [info, info] })],
    ['no signer', 'signer-count', withCms({ signerInfos: () => [] })],
    [
      'content inside the CMS',
      'cms-content',
      withCms({ encapsulated: sequence(objectIdentifier(OIDS.data), context(0, octetString(utf8('hei')))) }),
    ],
    ['a length longer than needed', 'cms-syntax', withDer(withLongLength)],
    ['an indefinite length', 'cms-syntax', withDer(withIndefiniteLength)],
    ['no CMS at all', 'cms-syntax', withDer(() => sequence(integer(1)))],
    ['the higher of the two s that verify', 'cms-not-canonical', withCms({ signature: withHighS })],
    ['a padded integer in the signature', 'cms-syntax', withCms({ signature: withPaddedInteger })],
    [
      'a signature of two zeros',
      'signature-mismatch',
      withCms({ signature: () => sequence(integer(0), integer(0)) }),
    ],
    [
      'bytes after the two integers',
      'cms-syntax',
      withCms({ signature: (der) => concatBytes(der, Uint8Array.of(5, 0)) as Der }),
    ],
    [
      "another key's signature under this certificate",
      'signature-mismatch',
      withCms({}, { ...forger, privateKey: stranger.privateKey }),
    ],
    ["another key's signature and certificate", 'key-mismatch', withCms({}, stranger)],
    ['RSA of 1024 bits', 'weak-key', rsa(1024)],
    ['RSA of 2048 bits without a seal', 'key-mismatch', rsa(2048)],
    ['an expired certificate', 'certificate-expired', withCertificate({ notAfter: '2026-11-22T12:01:59Z' })],
    [
      'a certificate not yet valid',
      'certificate-expired',
      withCertificate({ notBefore: '2026-11-22T12:02:01Z' }),
    ],
    [
      'an unknown critical extension',
      'certificate',
      withCertificate({ extensions: [constraints, usage, purposes, extension('1.2.3.4', sequence(), true)] }),
    ],
    [
      'a key usage without signing',
      'certificate',
      withCertificate({
        extensions: [constraints, extension(OIDS.keyUsage, bitString(Uint8Array.of(0b00100000), 5), true)],
      }),
    ],
    ['no key usage', 'certificate', withCertificate({ extensions: [constraints, purposes] })],
    [
      "a server's certificate",
      'certificate',
      withCertificate({
        extensions: [
          usage,
          extension(OIDS.extendedKeyUsage, sequence(objectIdentifier('1.3.6.1.5.5.7.3.1'))),
        ],
      }),
    ],
    [
      "a certificate authority's certificate",
      'certificate',
      withCertificate({
        extensions: [usage, extension(OIDS.basicConstraints, sequence(booleanTrue()), true)],
      }),
    ],
    ['an extension twice', 'certificate', withCertificate({ extensions: [usage, constraints, usage] })],
    [
      'a certificate signed with another key',
      'certificate',
      withCertificate({ signer: stranger.privateKey }),
    ],
    ['a certificate for another name', 'name-mismatch', withCertificate({ name: 'Aino Esimerkki-Toinen' })],
    ['a key that is no point of its curve', 'certificate', withOffCurveKey(workshop)],
    ['a curve with parameters of its own', 'cms-algorithm', withExplicitCurve(workshop)],
    ['a day that does not exist', 'request-schema', await signedAt(workshop, '2026-02-30T12:00:00Z')],
  ];
  return files.map(([file, code, bytes]) => ({ name: file, code, bytes }));
}

/** A packet signed by its own key at another time, with a certificate that is valid then. */
export async function signedAt({ good }: Workshop, instant: string): Promise<Uint8Array> {
  const { publicKey } = good.key.signingKey;
  const { createPublicKey } = await import('node:crypto');
  const keys = { privateKey: good.key.privateKey, publicKey: createPublicKey(good.key.privateKey) };
  const certificate = forgeCertificate(keys, { name: good.file.letter.name });
  const drawn = await drawPacket({ ...good.file, signedAt: instant, publicKey });
  return signText(toBinaryString(drawn), { ...keys, certificate });
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function hash(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

function holdsOid(attributeDer: Der, oid: string): boolean {
  return Buffer.from(attributeDer).includes(Buffer.from(objectIdentifier(oid)));
}

/** In descending order, which is never the one of DER. */
function unsorted(attributes: Der[]): Der[] {
  return attributes.toSorted((one, other) => Buffer.compare(other, one));
}

/** The last digit of the CMS is the last one of the signature's s. */
function flipLastDigit(digits: string): string {
  const length = digits.replace(/(00)+$/, '').length;
  const flipped = (Number.parseInt(digits[length - 1] as string, 16) ^ 1).toString(16);
  return digits.slice(0, length - 1) + flipped + digits.slice(length);
}

/** X.690 §8.1.3.5 allows more length bytes than needed, §10.1 does not. */
function withLongLength(cms: Der): Der {
  const content = contentOf(cms);
  return concatBytes(
    Uint8Array.of(0x30, 0x83, 0, content.length >> 8, content.length & 0xff),
    content,
  ) as Der;
}

function withIndefiniteLength(cms: Der): Der {
  return concatBytes(Uint8Array.of(0x30, 0x80), contentOf(cms), Uint8Array.of(0, 0)) as Der;
}

function withHighS(signature: Der): Der {
  const [r, s] = membersOf(signature) as [Der, Der];
  const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
  const high = order - BigInt(`0x${Buffer.from(contentOf(s)).toString('hex')}`);
  return sequence(r, integer(new Uint8Array(Buffer.from(high.toString(16).padStart(64, '0'), 'hex'))));
}

function withPaddedInteger(signature: Der): Der {
  const [r, s] = membersOf(signature) as [Der, Der];
  const content = contentOf(r);
  const padded = concatBytes(Uint8Array.of(2, content.length + 1, 0), content) as Der;
  return sequence(padded, s);
}

/** The forger's own CMS, with a certificate whose public key is changed. */
function withChangedKey({ parts, good }: Workshop, change: (keyInfo: Der) => Der): Uint8Array {
  const [tbs] = membersOf(good.key.signingKey.certificate) as [Der];
  const members = membersOf(tbs);
  members[6] = change(members[6] as Der);
  const changed = sequence(...members);
  const signature = new Uint8Array(sign('sha256', changed, good.key.privateKey));
  const certificate = sequence(changed, ECDSA_SHA256, bitString(signature));
  return signText(putTogether(parts), { certificate, privateKey: good.key.privateKey });
}

function withOffCurveKey(workshop: Workshop): Uint8Array {
  return withChangedKey(workshop, (keyInfo) => {
    const changed = new Uint8Array(keyInfo);
    changed[changed.length - 1] = (changed.at(-1) as number) ^ 1;
    return changed;
  });
}

/** CVE-2020-0601: a curve of the forger's own under a public key that people trust. */
function withExplicitCurve(workshop: Workshop): Uint8Array {
  return withChangedKey(workshop, (keyInfo) => {
    const [, point] = membersOf(keyInfo) as [Der, Der];
    return sequence(sequence(objectIdentifier(OIDS.ecPublicKey), sequence(integer(1), SHA256)), point);
  });
}
