import { concatBytes } from '../../platform/concat-bytes.ts';
import type { Der } from '../bytes/der.ts';
import { webCrypto } from '../bytes/web-crypto.ts';
import { refuse } from '../verdict/refusal.ts';
import { isDer, membersOf, readUnsigned, readValueAt, TAGS } from '../x509/der-reader.ts';
import { hasLowS } from '../x509/ecdsa.ts';
import { SIGNATURE_METHODS, type SignatureAlgorithm } from '../x509/signature-algorithm.ts';
import type { X509Certificate } from '../x509/x509-certificate.ts';

/** How Web Crypto takes each kind of key; `size` is the length of an ECDSA integer. All sign a SHA-256. */
const KEYS: Readonly<
  Record<SignatureAlgorithm, { importing: RsaHashedImportParams | EcKeyImportParams; size?: number }>
> = {
  ecdsaP256: { importing: { name: 'ECDSA', namedCurve: 'P-256' }, size: 32 },
  ecdsaP384: { importing: { name: 'ECDSA', namedCurve: 'P-384' }, size: 48 },
  rsa: { importing: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } },
};

/** The identifier of the algorithm that the certificate's key signs with. */
export function identifierOf({ algorithm }: Pick<X509Certificate, 'algorithm'>): Der {
  return SIGNATURE_METHODS[algorithm].identifier;
}

/** Whether the signature is in the one form of the two that each ECDSA signature has; an RSA signature has one. */
export function isOnlyForm({ algorithm }: Pick<X509Certificate, 'algorithm'>, signature: Der): boolean {
  const { size } = KEYS[algorithm];
  return size === undefined || hasLowS(rawEcdsa(signature, size));
}

/** Whether the certificate's key made the signature over the bytes. */
export async function isSignedBy(
  { algorithm, publicKeyInfo }: X509Certificate,
  signature: Der,
  bytes: Der,
): Promise<boolean> {
  const { importing, size } = KEYS[algorithm];
  const { subtle } = webCrypto();
  let key: CryptoKey;
  try {
    key = await subtle.importKey('spki', publicKeyInfo.whole, importing, false, ['verify']);
  } catch {
    return refuse('certificate', 'Expected a public key that Web Crypto takes: a point on its curve.');
  }
  const raw = size === undefined ? signature : rawEcdsa(signature, size);
  return subtle.verify({ name: importing.name, hash: 'SHA-256' }, key, raw, bytes);
}

/** r and s side by side from an ECDSA-Sig-Value (RFC 3279 §2.2.3), each in its shortest form. */
function rawEcdsa(signature: Der, size: number): Der {
  const value = readValueAt(signature, 0);
  const [r, s, ...more] = membersOf(value, TAGS.sequence, 'an ECDSA signature').map(readUnsigned);
  if (!isDer(value, signature) || !r || !s || more.length > 0 || r.length > size || s.length > size) {
    return refuse('cms-syntax', 'Expected an ECDSA signature of two integers.');
  }
  return concatBytes(new Uint8Array(size - r.length), r, new Uint8Array(size - s.length), s);
}
