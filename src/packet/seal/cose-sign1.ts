/*
 * COSE_Sign1 (RFC 9052 §4.2) with ES256 (RFC 9053 §2.1). Accepted: the tagged message with `alg` alone in the
 * protected header, an empty unprotected header and the payload inside. Any other header is refused, critical
 * or not: nothing here would look at it.
 */
import type { PublicKey } from '../../domain/records/request-file.ts';
import { COSE_SIGN1_TAG, decodeCbor, encodeCbor, Tagged } from '../bytes/cbor.ts';
import { isSameBytes } from '../bytes/same-bytes.ts';
import { webCrypto } from '../bytes/web-crypto.ts';
import { ECDSA, withLowS } from '../x509/ecdsa.ts';

/** A signed message taken apart. */
export interface CoseSign1 {
  readonly payload: Uint8Array<ArrayBuffer>;
  /** r and s side by side (RFC 9053 §2.1), as Web Crypto writes them. */
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** Bytes of an ES256 signature. */
const SIGNATURE_LENGTH = 64;

/** The header `{alg: ES256}` (RFC 9052 §3.1; RFC 9053 §2.1: -7). */
const PROTECTED = encodeCbor(new Map([[1, -7]]));

/** The payload signed, as bytes. */
export async function signCoseSign1(
  payload: Uint8Array<ArrayBuffer>,
  privateKey: CryptoKey,
): Promise<Uint8Array<ArrayBuffer>> {
  const signature = await webCrypto().subtle.sign(ECDSA, privateKey, toBeSigned(payload));
  return encodeCoseSign1({ payload, signature: withLowS(new Uint8Array(signature)) });
}

/** The message as bytes. */
export function encodeCoseSign1({ payload, signature }: CoseSign1): Uint8Array<ArrayBuffer> {
  return encodeCbor(new Tagged(COSE_SIGN1_TAG, [PROTECTED, new Map(), payload, signature]));
}

/** The message that the bytes are, or undefined when they are no message of this kind. */
export function decodeCoseSign1(bytes: Uint8Array): CoseSign1 | undefined {
  const message = decodeCbor(bytes);
  if (!(message instanceof Tagged) || !Array.isArray(message.value) || message.value.length !== 4) {
    return undefined;
  }
  const [header, unprotected, payload, signature] = message.value as unknown[];
  const isOurs =
    header instanceof Uint8Array &&
    isSameBytes(header, PROTECTED) &&
    unprotected instanceof Map &&
    unprotected.size === 0 &&
    payload instanceof Uint8Array &&
    signature instanceof Uint8Array &&
    signature.length === SIGNATURE_LENGTH;
  return isOurs ? { payload: new Uint8Array(payload), signature: new Uint8Array(signature) } : undefined;
}

/** Whether the key signed the message; `no-key` when it is no point of the curve. */
export async function verifyCoseSign1(
  { payload, signature }: CoseSign1,
  { kty, crv, x, y }: PublicKey,
): Promise<boolean | 'no-key'> {
  const { subtle } = webCrypto();
  let key: CryptoKey;
  try {
    key = await subtle.importKey('jwk', { kty, crv, x, y }, ECDSA, false, ['verify']);
  } catch {
    return 'no-key';
  }
  return subtle.verify(ECDSA, key, signature, toBeSigned(payload));
}

/** The Sig_structure (RFC 9052 §4.4) without external data. */
function toBeSigned(payload: Uint8Array): Uint8Array<ArrayBuffer> {
  return encodeCbor(['Signature1', PROTECTED, new Uint8Array(), payload]);
}
