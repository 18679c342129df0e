import { concatBytes } from '../../platform/concat-bytes.ts';
import { encodeHex } from '../../platform/hex.ts';
import { type Der, integer, sequence } from '../bytes/der.ts';
import { webCrypto } from '../bytes/web-crypto.ts';

/** The signature algorithm of keys, certificates and the CMS: ECDSA over P-256 with SHA-256. */
export const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** An ECDSA-Sig-Value (RFC 3279 §2.2.3); Web Crypto writes r and s side by side instead. */
export async function signEcdsa(privateKey: CryptoKey, bytes: Uint8Array<ArrayBuffer>): Promise<Der> {
  const raw = withLowS(new Uint8Array(await webCrypto().subtle.sign(ECDSA, privateKey, bytes)));
  const half = raw.length / 2;
  return sequence(integer(raw.subarray(0, half)), integer(raw.subarray(half)));
}

/** The orders of the curves by the length of their integers (FIPS 186-4 D.1.2.3, D.1.2.4). */
const ORDERS: ReadonlyMap<number, bigint> = new Map([
  [32, 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n],
  [48, 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n],
]);

/**
 * The signature, r and s side by side, with the lower of s and n - s. Both verify, so without a rule anybody could
 * make another signature of one, and another file with it.
 */
export function withLowS(raw: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const half = raw.length / 2;
  const order = ORDERS.get(half);
  if (order === undefined)
    throw new TypeError(`Expected a signature of P-256 or P-384, got ${raw.length} bytes.`);
  const s = BigInt(`0x${encodeHex(raw.subarray(half))}`);
  if (s <= order / 2n) return raw;
  const low = (order - s).toString(16).padStart(half * 2, '0');
  const bytes = Uint8Array.from(low.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
  return concatBytes(raw.subarray(0, half), bytes);
}

/** Whether the signature, r and s side by side, has the lower of the two. */
export function hasLowS(raw: Uint8Array<ArrayBuffer>): boolean {
  return withLowS(raw) === raw;
}

/** SHA-256 of the bytes. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await webCrypto().subtle.digest('SHA-256', bytes));
}
