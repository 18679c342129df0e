import { webCrypto } from '../bytes/web-crypto.ts';
import { type Asn1Value, countOf, identifierOf, membersOf, octetsOf } from './asn1-value.ts';
import { deriveOldKey, derivePbkdf2, hashOf, hmacHash, PURPOSE } from './derive-key.ts';
import { type HashName, PKCS12_OIDS } from './identifiers.ts';
import type { Password } from './password.ts';

/** Whether the file's MAC over its contents is the password's (RFC 7292 §5.1, PBMAC1 by RFC 9879). */
export async function isMacOf(
  macData: Asn1Value,
  contents: Uint8Array<ArrayBuffer>,
  password: Password,
): Promise<boolean> {
  const [digestInfo, salt, count] = membersOf(macData);
  const [algorithm, expected] = membersOf(digestInfo);
  const [name, parameters] = membersOf(algorithm);
  if (identifierOf(name) === PKCS12_OIDS.pbmac1) {
    const [derivation, mac] = membersOf(parameters);
    const hash = hmacHash(mac);
    const key = await derivePbkdf2(password, derivation, pbmac1KeyLength(derivation, hash));
    return verify(hash, key, octetsOf(expected), contents);
  }
  const hash = hashOf(algorithm);
  const rounds = count ? countOf(count) : 1;
  const key = deriveOldKey(password, { hash, salt: octetsOf(salt), rounds }, PURPOSE.mac, HASH_LENGTHS[hash]);
  return verify(hash, key, octetsOf(expected), contents);
}

const HASH_LENGTHS: Readonly<Record<HashName, number>> = {
  'SHA-1': 20,
  'SHA-256': 32,
  'SHA-384': 48,
  'SHA-512': 64,
};

/** RFC 9879 §4: the length stands in the parameters; without it, the hash function's own. */
function pbmac1KeyLength(derivation: Asn1Value | undefined, hash: HashName): number {
  const [, parameters] = membersOf(derivation);
  const [, , length] = membersOf(parameters);
  if (!length || length.constructed) return HASH_LENGTHS[hash];
  return Math.min(countOf(length), HASH_LENGTHS[hash] * 2);
}

async function verify(
  hash: HashName,
  keyBytes: Uint8Array<ArrayBuffer>,
  mac: Uint8Array<ArrayBuffer>,
  contents: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const { subtle } = webCrypto();
  const key = await subtle.importKey('raw', keyBytes, { name: 'HMAC', hash }, false, ['verify']);
  return subtle.verify('HMAC', key, mac, contents);
}
