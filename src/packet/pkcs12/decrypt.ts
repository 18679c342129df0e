import des, { type BlockDecipher } from 'node-forge/lib/des.js';
import rc2 from 'node-forge/lib/rc2.js';
import util from 'node-forge/lib/util.js';
import { fromBinaryString, toBinaryString } from '../../platform/binary-string.ts';
import { PacketError } from '../bytes/packet-error.ts';
import { webCrypto } from '../bytes/web-crypto.ts';
import { type Asn1Value, countOf, identifierOf, membersOf, octetsOf } from './asn1-value.ts';
import { deriveOldKey, derivePbkdf2, PURPOSE, unknownAlgorithm } from './derive-key.ts';
import { PKCS12_OIDS } from './identifiers.ts';
import type { Password } from './password.ts';

/** Opens what is encrypted under a password (RFC 7292 Appendix C, RFC 8018 §6.2). */
export async function decrypt(
  algorithm: Asn1Value | undefined,
  encrypted: Uint8Array<ArrayBuffer>,
  password: Password,
): Promise<Uint8Array<ArrayBuffer>> {
  const [name, parameters] = membersOf(algorithm);
  const identifier = identifierOf(name);
  if (identifier === PKCS12_OIDS.pbes2) return decryptPbes2(parameters, encrypted, password);
  const cipher = OLD_CIPHERS[identifier];
  if (!cipher) throw unknownAlgorithm(identifier);
  const [salt, count] = membersOf(parameters);
  const derivation = { hash: 'SHA-1', salt: octetsOf(salt), rounds: countOf(count) } as const;
  const key = deriveOldKey(password, derivation, PURPOSE.key, cipher.keyLength);
  const iv = deriveOldKey(password, derivation, PURPOSE.iv, 8);
  return run(cipher.open(toBinaryString(key)), iv, encrypted);
}

/** The refusal of a password, or of a file that is damaged: one cannot be told from the other. */
export function wrongPassword(cause?: unknown): PacketError {
  const message = 'Expected the password that opens the certificate file, got another one.';
  return new PacketError('CERTIFICATE_PASSWORD', message, { cause });
}

/** What Windows and older tools write (RFC 7292 Appendix C). */
const OLD_CIPHERS: Readonly<Record<string, { keyLength: number; open: (key: string) => BlockDecipher }>> = {
  '1.2.840.113549.1.12.1.3': { keyLength: 24, open: (key) => des.createDecryptionCipher(key) },
  '1.2.840.113549.1.12.1.4': {
    keyLength: 16,
    open: (key) => des.createDecryptionCipher(key + key.slice(0, 8)),
  },
  '1.2.840.113549.1.12.1.5': { keyLength: 16, open: (key) => rc2.createDecryptionCipher(key, 128) },
  '1.2.840.113549.1.12.1.6': { keyLength: 5, open: (key) => rc2.createDecryptionCipher(key, 40) },
};

/** AES in CBC mode by identifier: bytes of the key (RFC 3565 §4.1). */
const AES_KEY_LENGTHS: Readonly<Record<string, number>> = {
  '2.16.840.1.101.3.4.1.2': 16,
  '2.16.840.1.101.3.4.1.22': 24,
  '2.16.840.1.101.3.4.1.42': 32,
};
/** 3DES in CBC mode under PBES2 (RFC 8018 Appendix B.2.2). */
const TRIPLE_DES = '1.2.840.113549.3.7';

async function decryptPbes2(
  parameters: Asn1Value | undefined,
  encrypted: Uint8Array<ArrayBuffer>,
  password: Password,
): Promise<Uint8Array<ArrayBuffer>> {
  const [derivation, scheme] = membersOf(parameters);
  const [name, ivValue] = membersOf(scheme);
  const identifier = identifierOf(name);
  const keyLength = identifier === TRIPLE_DES ? 24 : AES_KEY_LENGTHS[identifier];
  if (!keyLength) throw unknownAlgorithm(identifier);
  const iv = octetsOf(ivValue);
  const key = await derivePbkdf2(password, derivation, keyLength);
  if (identifier === TRIPLE_DES) {
    return run(des.createDecryptionCipher(toBinaryString(key)), iv, encrypted);
  }
  const { subtle } = webCrypto();
  const aes = await subtle.importKey('raw', key, 'AES-CBC', false, ['decrypt']).catch(() => {
    // Chromium has no AES-192.
    throw unknownAlgorithm(identifier);
  });
  try {
    return new Uint8Array(await subtle.decrypt({ name: 'AES-CBC', iv }, aes, encrypted));
  } catch (cause) {
    throw wrongPassword(cause);
  }
}

function run(
  cipher: BlockDecipher,
  iv: Uint8Array,
  encrypted: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  cipher.start(toBinaryString(iv));
  cipher.update(util.createBuffer(toBinaryString(encrypted)));
  if (!cipher.finish()) throw wrongPassword();
  return fromBinaryString(cipher.output.getBytes());
}
