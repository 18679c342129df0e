import { type Der, integer, sequence } from './der.ts';
import { webCrypto } from './web-crypto.ts';

/** The signature algorithm of keys, certificates and the CMS: ECDSA over P-256 with SHA-256. */
export const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** An ECDSA-Sig-Value (RFC 3279 §2.2.3); Web Crypto writes r and s side by side instead. */
export async function signEcdsa(privateKey: CryptoKey, bytes: Uint8Array<ArrayBuffer>): Promise<Der> {
  const raw = new Uint8Array(await webCrypto().subtle.sign(ECDSA, privateKey, bytes));
  const half = raw.length / 2;
  return sequence(integer(raw.subarray(0, half)), integer(raw.subarray(half)));
}

/** SHA-256 of the bytes. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await webCrypto().subtle.digest('SHA-256', bytes));
}
