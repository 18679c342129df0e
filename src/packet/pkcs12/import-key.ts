import { encodeBase64Url } from '../../platform/base64.ts';
import { bitString, integer, nothing, objectIdentifier, octetString, sequence } from '../bytes/der.ts';
import { PacketError } from '../bytes/packet-error.ts';
import { isSameBytes } from '../bytes/same-bytes.ts';
import { webCrypto } from '../bytes/web-crypto.ts';
import { OIDS } from '../x509/object-identifiers.ts';
import type { SignatureAlgorithm } from '../x509/signature-algorithm.ts';
import {
  type Asn1Value,
  bitsOf,
  identifierOf,
  magnitudeOf,
  membersOf,
  octetsOf,
  parseAsn1,
} from './asn1-value.ts';

/** A private key before Web Crypto has it: what kind it is, and its numbers. */
type PrivateNumbers =
  | { readonly algorithm: 'rsa'; readonly key: Uint8Array<ArrayBuffer>; readonly modulus: Uint8Array }
  | { readonly algorithm: 'ecdsaP256' | 'ecdsaP384'; readonly scalar: Uint8Array };

/** The key in a PrivateKeyInfo (RFC 5208 §5): RSA of 2048 to 4096 bits, or ECDSA over P-256 or P-384. */
export function parsePrivateKey(privateKeyInfo: Uint8Array): PrivateNumbers {
  const [, algorithm, privateKey] = membersOf(parseAsn1(privateKeyInfo));
  const kind = keyKind(algorithm);
  const key = octetsOf(privateKey);
  const [, first] = membersOf(parseAsn1(key));
  if (kind !== 'rsa') return { algorithm: kind, scalar: octetsOf(first) };
  const modulus = magnitudeOf(first);
  checkSize(modulus);
  return { algorithm: 'rsa', key, modulus };
}

/**
 * The key as Web Crypto keeps it, not to be taken out again; undefined when it is not the one that the
 * certificate's public key belongs to. Found out by signing: numbers that look alike prove nothing.
 */
export async function importForCertificate(
  numbers: PrivateNumbers,
  publicKeyInfo: Asn1Value,
): Promise<CryptoKey | undefined> {
  const [algorithm, bits] = membersOf(publicKeyInfo);
  if (findKeyKind(algorithm) !== numbers.algorithm) return undefined;
  try {
    const [privateKey, publicKey] =
      numbers.algorithm === 'rsa'
        ? await importRsa(numbers, bitsOf(bits))
        : await importEcdsa(numbers, bitsOf(bits));
    return privateKey && publicKey && (await isPair(privateKey, publicKey)) ? privateKey : undefined;
  } catch (error) {
    if (error instanceof PacketError) throw error;
    // Web Crypto refuses numbers that do not belong together.
    return undefined;
  }
}

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;
const CURVES = {
  ecdsaP256: { name: 'P-256', bytes: 32 },
  ecdsaP384: { name: 'P-384', bytes: 48 },
} as const;
const RSA_BITS = { least: 2048, most: 4096 };

type KeyPair = readonly [CryptoKey | undefined, CryptoKey | undefined];

async function importRsa(
  { key, modulus }: Extract<PrivateNumbers, { algorithm: 'rsa' }>,
  publicKey: Uint8Array<ArrayBuffer>,
): Promise<KeyPair> {
  const [publicModulus] = membersOf(parseAsn1(publicKey));
  if (!isSameBytes(magnitudeOf(publicModulus), modulus)) return [undefined, undefined];
  const algorithm = sequence(objectIdentifier(OIDS.rsaEncryption), nothing());
  // Written anew: Windows adds attributes to its keys, which not every browser reads past.
  const privateKeyInfo = sequence(integer(0), algorithm, octetString(key));
  const publicKeyInfo = sequence(algorithm, bitString(publicKey));
  const { subtle } = webCrypto();
  return [
    await subtle.importKey('pkcs8', privateKeyInfo, RSA, false, ['sign']),
    await subtle.importKey('spki', publicKeyInfo, RSA, false, ['verify']),
  ];
}

/** As JWK: a key in a file may lack its public point, which browsers want and the certificate has. */
async function importEcdsa(
  { algorithm, scalar }: Exclude<PrivateNumbers, { algorithm: 'rsa' }>,
  point: Uint8Array,
): Promise<KeyPair> {
  const { name, bytes } = CURVES[algorithm];
  if (point[0] !== 4 || point.length !== 1 + 2 * bytes || scalar.length > bytes)
    return [undefined, undefined];
  const padded = new Uint8Array(bytes);
  padded.set(scalar, bytes - scalar.length);
  const coordinates = {
    kty: 'EC',
    crv: name,
    x: encodeBase64Url(point.subarray(1, 1 + bytes)),
    y: encodeBase64Url(point.subarray(1 + bytes)),
  };
  const ecdsa = { name: 'ECDSA', namedCurve: name };
  const { subtle } = webCrypto();
  return [
    await subtle.importKey('jwk', { ...coordinates, d: encodeBase64Url(padded) }, ecdsa, false, ['sign']),
    await subtle.importKey('jwk', coordinates, ecdsa, false, ['verify']),
  ];
}

async function isPair(privateKey: CryptoKey, publicKey: CryptoKey): Promise<boolean> {
  const { subtle } = webCrypto();
  const algorithm = { name: privateKey.algorithm.name, hash: 'SHA-256' };
  const probe = new TextEncoder().encode('tietopyynto');
  return subtle.verify(algorithm, publicKey, await subtle.sign(algorithm, privateKey, probe), probe);
}

function keyKind(algorithm: Asn1Value | undefined): SignatureAlgorithm {
  const kind = findKeyKind(algorithm);
  if (kind) return kind;
  const identifier = identifierOf(membersOf(algorithm)[0]);
  throw new PacketError(
    'CERTIFICATE_KEY_TYPE',
    `Expected an RSA key or an ECDSA key over P-256 or P-384, got ${identifier}. Use another certificate.`,
  );
}

function findKeyKind(algorithm: Asn1Value | undefined): SignatureAlgorithm | undefined {
  const [name, parameters] = membersOf(algorithm);
  const identifier = identifierOf(name);
  if (identifier === OIDS.rsaEncryption) return 'rsa';
  // Curves by name only: numbers in the certificate's place may describe any curve.
  if (identifier !== OIDS.ecPublicKey || parameters?.constructed !== false) return undefined;
  const curve = identifierOf(parameters);
  if (curve === OIDS.secp256r1) return 'ecdsaP256';
  return curve === OIDS.secp384r1 ? 'ecdsaP384' : undefined;
}

function checkSize(modulus: Uint8Array): void {
  const bits = modulus.length * 8 - Math.clz32(modulus[0] as number) + 24;
  if (bits >= RSA_BITS.least && bits <= RSA_BITS.most) return;
  throw new PacketError(
    'CERTIFICATE_KEY_SIZE',
    `Expected an RSA key of ${RSA_BITS.least} to ${RSA_BITS.most} bits, got ${bits}. Use another certificate.`,
  );
}
