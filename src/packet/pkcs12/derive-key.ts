import sha1, { type MessageDigest } from 'node-forge/lib/sha1.js';
import sha256 from 'node-forge/lib/sha256.js';
import sha512 from 'node-forge/lib/sha512.js';
import { fromBinaryString, toBinaryString } from '../../platform/binary-string.ts';
import { PacketError } from '../bytes/packet-error.ts';
import { webCrypto } from '../bytes/web-crypto.ts';
import { type Asn1Value, countOf, identifierOf, membersOf, octetsOf } from './asn1-value.ts';
import { HASHES, type HashName, HMACS, PKCS12_OIDS } from './identifiers.ts';
import type { Password } from './password.ts';

/** How often a file may hash the password: a browser's PBKDF2 takes about a second for it. */
export const MAX_ROUNDS = 5_000_000;
/** The older derivation is not in Web Crypto and runs here, some microseconds a round. */
export const MAX_OLD_ROUNDS = 1_000_000;

/** What the derived bytes are for (RFC 7292 Appendix B.3). */
export const PURPOSE = { key: 1, iv: 2, mac: 3 } as const;

/** The key derivation of PKCS#12 (RFC 7292 Appendix B.2). */
export function deriveOldKey(
  { bmpString }: Password,
  { hash, salt, rounds }: { hash: HashName; salt: Uint8Array; rounds: number },
  purpose: number,
  length: number,
): Uint8Array<ArrayBuffer> {
  checkRounds(rounds, MAX_OLD_ROUNDS);
  const { create, blockLength } = DIGESTS[hash];
  const diversifier = String.fromCharCode(purpose).repeat(blockLength);
  let seed = filled(toBinaryString(salt), blockLength) + filled(bmpString, blockLength);
  let derived = '';
  while (derived.length < length) {
    let block = create()
      .update(diversifier + seed)
      .digest()
      .getBytes();
    for (let round = 1; round < rounds; round++) block = create().update(block).digest().getBytes();
    derived += block;
    seed = addToBlocks(seed, block, blockLength);
  }
  return fromBinaryString(derived.slice(0, length));
}

/** A key by PBKDF2 (RFC 8018 §5.2), as the parameters in the file ask for it. */
export async function derivePbkdf2(
  { utf8 }: Password,
  algorithm: Asn1Value | undefined,
  length: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const [name, parameters] = membersOf(algorithm);
  if (identifierOf(name) !== PKCS12_OIDS.pbkdf2) throw unknownAlgorithm(identifierOf(name));
  const [salt, count, ...optional] = membersOf(parameters);
  const prf = optional.find(({ constructed }) => constructed);
  const rounds = checkRounds(countOf(count), MAX_ROUNDS);
  const { subtle } = webCrypto();
  const key = await subtle.importKey('raw', utf8, 'PBKDF2', false, ['deriveBits']);
  const pbkdf2 = { name: 'PBKDF2', salt: octetsOf(salt), iterations: rounds, hash: hmacHash(prf) };
  return new Uint8Array(await subtle.deriveBits(pbkdf2, key, length * 8));
}

/** The hash function of an algorithm identifier. */
export function hashOf(algorithm: Asn1Value | undefined): HashName {
  return known(HASHES, algorithm);
}

/** The hash function of an HMAC's identifier; SHA-1 is the default (RFC 8018 Appendix A.2). */
export function hmacHash(algorithm: Asn1Value | undefined): HashName {
  return algorithm ? known(HMACS, algorithm) : 'SHA-1';
}

/** The refusal of a method of protection that this reader does not know. */
export function unknownAlgorithm(identifier: string): PacketError {
  return new PacketError(
    'CERTIFICATE_ALGORITHM',
    `Expected a certificate file in AES, 3DES or RC2, got ${identifier}. Export it again with AES-256.`,
  );
}

const DIGESTS: Readonly<Record<HashName, { create: () => MessageDigest; blockLength: number }>> = {
  'SHA-1': { create: sha1.create, blockLength: 64 },
  'SHA-256': { create: sha256.create, blockLength: 64 },
  'SHA-384': { create: () => sha512.create('SHA-384'), blockLength: 128 },
  'SHA-512': { create: () => sha512.create('SHA-512'), blockLength: 128 },
};

function known(table: Readonly<Record<string, HashName>>, algorithm: Asn1Value | undefined): HashName {
  const identifier = identifierOf(membersOf(algorithm)[0]);
  const hash = table[identifier];
  if (!hash) throw unknownAlgorithm(identifier);
  return hash;
}

function checkRounds(rounds: number, most: number): number {
  if (rounds >= 1 && rounds <= most) return rounds;
  throw new PacketError(
    'CERTIFICATE_TOO_MANY_ROUNDS',
    `Expected 1 to ${most} rounds of key derivation, got ${rounds}. Export the file with fewer.`,
  );
}

/** The text again and again until it fills whole blocks; nothing stays nothing. */
function filled(text: string, blockLength: number): string {
  const length = Math.ceil(text.length / blockLength) * blockLength;
  return length === 0 ? '' : text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** Step 6C: each block of the seed plus the derived block plus one, as big-endian numbers. */
function addToBlocks(seed: string, derived: string, blockLength: number): string {
  const addend = fromBinaryString(filled(derived, blockLength).slice(0, blockLength));
  const bytes = fromBinaryString(seed);
  for (let start = 0; start < bytes.length; start += blockLength) {
    let carry = 1;
    for (let index = blockLength - 1; index >= 0; index--) {
      const sum = (bytes[start + index] as number) + (addend[index] as number) + carry;
      bytes[start + index] = sum & 0xff;
      carry = sum >> 8;
    }
  }
  return toBinaryString(bytes);
}
