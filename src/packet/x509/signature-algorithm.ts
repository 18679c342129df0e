import { type Der, nothing, objectIdentifier, sequence } from '../bytes/der.ts';
import { webCrypto } from '../bytes/web-crypto.ts';
import { ECDSA_WITH_SHA256 } from './certificate.ts';
import { signEcdsa } from './ecdsa.ts';
import { OIDS } from './object-identifiers.ts';

/** What a packet can be signed with. The device's key is always the first; the others are people's own. */
const SIGNATURE_ALGORITHM_NAMES = ['ecdsaP256', 'ecdsaP384', 'rsa'] as const;

export type SignatureAlgorithm = (typeof SIGNATURE_ALGORITHM_NAMES)[number];

/** How one algorithm stands in a CMS, and how it signs. The digest is SHA-256 in all of them. */
interface SignatureMethod {
  readonly identifier: Der;
  /** Bytes of the longest signature with the key. */
  longest(privateKey: CryptoKey): number;
  sign(privateKey: CryptoKey, bytes: Uint8Array<ArrayBuffer>): Promise<Der>;
}

/** RFC 5754 §3.2: with NULL as its parameters. PKCS #1 v1.5, since poppler's readers know no PSS in a PDF. */
const RSA_WITH_SHA256: Der = sequence(objectIdentifier(OIDS.sha256WithRsaEncryption), nothing());

/** The methods by name. P-384 signs a SHA-256 too: OpenSSL wants one hash function in a signer's attributes. */
export const SIGNATURE_METHODS: Readonly<Record<SignatureAlgorithm, SignatureMethod>> = {
  ecdsaP256: { identifier: ECDSA_WITH_SHA256, longest: () => 72, sign: signEcdsa },
  ecdsaP384: { identifier: ECDSA_WITH_SHA256, longest: () => 104, sign: signEcdsa },
  rsa: {
    identifier: RSA_WITH_SHA256,
    longest: ({ algorithm }) => (algorithm as RsaHashedKeyAlgorithm).modulusLength / 8,
    sign: async (privateKey, bytes) =>
      new Uint8Array(await webCrypto().subtle.sign('RSASSA-PKCS1-v1_5', privateKey, bytes)),
  },
};
