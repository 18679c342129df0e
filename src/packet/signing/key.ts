import type { PublicKey } from '../../domain/records/request-file.ts';
import { webCrypto } from '../bytes/web-crypto.ts';
import { issueCertificate } from '../x509/certificate.ts';
import { readValueAt } from '../x509/der-reader.ts';
import { ECDSA } from '../x509/ecdsa.ts';
import { parseX509 } from '../x509/x509-certificate.ts';

/** A device's key for one sender's name. The private key cannot leave Web Crypto. */
export interface SigningKey {
  readonly privateKey: CryptoKey;
  readonly publicKey: PublicKey;
  readonly certificate: Uint8Array<ArrayBuffer>;
}

/** Years that a certificate is valid: longer than any request, its answer and an appeal take. */
const CERTIFICATE_YEARS = 10;

/** A new key that cannot be exported, with a certificate for the name, valid from the given instant. */
export async function createSigningKey(name: string, now: string): Promise<SigningKey> {
  const { subtle } = webCrypto();
  const { privateKey, publicKey } = await subtle.generateKey(ECDSA, false, ['sign', 'verify']);
  return certifyKey(name, now, privateKey, await subtle.exportKey('jwk', publicKey));
}

/** A key that was kept elsewhere, as a private JWK (RFC 7518 §6.2.2), with a certificate for the name. */
export async function importSigningKey(name: string, now: string, jwk: JsonWebKey): Promise<SigningKey> {
  const { kty, crv, x, y, d } = jwk;
  const bare = { kty, crv, x, y, d } as JsonWebKey;
  const privateKey = await webCrypto().subtle.importKey('jwk', bare, ECDSA, false, ['sign']);
  return certifyKey(name, now, privateKey, bare);
}

/**
 * The key with a certificate that is valid at the instant: its own, or one issued anew for the name, since a
 * device's clock may have run ahead when the key was made. The key stays: later letters are recognised by it.
 */
export async function certifiedAt(key: SigningKey, name: string, now: string): Promise<SigningKey> {
  const { notBefore, notAfter } = parseX509(readValueAt(key.certificate, 0));
  if (now >= notBefore && now <= notAfter) return key;
  return certifyKey(name, now, key.privateKey, key.publicKey);
}

async function certifyKey(
  commonName: string,
  now: string,
  privateKey: CryptoKey,
  { x, y }: JsonWebKey,
): Promise<SigningKey> {
  const publicKey: PublicKey = { kty: 'EC', crv: 'P-256', x: x as string, y: y as string };
  const serialNumber = webCrypto().getRandomValues(new Uint8Array(16));
  // RFC 5280 §4.1.2.2: positive, and not so short that two keys could share a number.
  serialNumber[0] = ((serialNumber[0] as number) & 0x7f) | 0x40;
  const certificate = await issueCertificate(
    { commonName, serialNumber, notBefore: now, notAfter: yearsLater(now), publicKey },
    privateKey,
  );
  return { privateKey, publicKey, certificate };
}

/** The same time of the same day; the day before where 29 February has none. */
function yearsLater(instant: string): string {
  const later = `${Number(instant.slice(0, 4)) + CERTIFICATE_YEARS}${instant.slice(4)}`;
  return later.includes('-02-29') ? later.replace('-02-29', '-02-28') : later;
}
