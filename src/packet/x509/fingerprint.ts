import type { PublicKey } from '../../domain/records/request-file.ts';
import { encodeHex } from '../../platform/hex.ts';
import { webCrypto } from '../bytes/web-crypto.ts';

/**
 * The key's fingerprint as it stands on the letter: the first 128 bits of the JWK thumbprint with SHA-256
 * (RFC 7638 §3), in groups of four hex digits.
 */
export async function fingerprintOf({ kty, crv, x, y }: PublicKey): Promise<string> {
  // RFC 7638 §3.2: only the required members, in lexicographic order.
  const members = new TextEncoder().encode(JSON.stringify({ crv, kty, x, y }));
  const thumbprint = new Uint8Array(await webCrypto().subtle.digest('SHA-256', members));
  return (encodeHex(thumbprint.subarray(0, 16)).match(/.{4}/g) as string[]).join(' ');
}
