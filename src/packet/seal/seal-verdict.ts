import type { PublicKey } from '../../domain/records/request-file.ts';
import { inflate } from '../../platform/zlib-format.ts';
import { decodeBase45 } from '../bytes/base45.ts';
import { PacketError } from '../bytes/packet-error.ts';
import { isSameBytes } from '../bytes/same-bytes.ts';
import { hasLowS } from '../x509/ecdsa.ts';
import { fingerprintOf } from '../x509/fingerprint.ts';
import { type CoseSign1, decodeCoseSign1, verifyCoseSign1 } from './cose-sign1.ts';
import { decodeSealPayload } from './read-seal-payload.ts';
import { SEAL_MAX_LENGTH, SEAL_PREFIX } from './seal.ts';
import type { SealContent } from './seal-content.ts';
import { encodeSealPayload, type SealedFile, type SealPayload, sealContentOf } from './seal-payload.ts';

/** A seal inflated is under 9 kB; the cap leaves the checks below to say what is wrong. */
const MAX_INFLATED = 65_536;

/** Why a seal is refused. Codes never change once released. */
export type SealInvalidCode =
  | 'seal-encoding'
  | 'seal-too-large'
  | 'seal-message'
  | 'seal-payload'
  | 'seal-key'
  | 'seal-signature';

/** What a seal read from paper is: data, never an error. `detail` is for a developer. */
export type SealVerdict =
  | {
      readonly verdict: 'valid';
      readonly code: 'valid';
      readonly payload: SealContent;
      readonly publicKey: PublicKey;
      /** The key's fingerprint as the letter prints it. */
      readonly fingerprint: string;
    }
  | { readonly verdict: 'invalid'; readonly code: SealInvalidCode; readonly detail: string }
  | { readonly verdict: 'not-a-seal'; readonly code: 'foreign-code'; readonly detail: string };

/** Whether the seal was made by the key and says what the file's request says. */
export async function verifySeal(
  text: string,
  file: SealedFile,
  publicKey: PublicKey,
  { wantsLowS }: { readonly wantsLowS: boolean } = { wantsLowS: true },
): Promise<'ok' | 'mismatch'> {
  const parts = await decodeSeal(text);
  if (!('message' in parts)) return 'mismatch';
  const { message, payload } = parts;
  if (wantsLowS && !hasLowS(message.signature)) return 'mismatch';
  const withDetails = payload.content.details !== undefined;
  try {
    const expected = { publicKey, content: await sealContentOf(file, { withDetails }) };
    const isSame = isSameBytes(encodeSealPayload(expected), message.payload);
    return isSame && (await verifyCoseSign1(message, publicKey)) === true ? 'ok' : 'mismatch';
  } catch (error) {
    // A request without a canonical form, such as one with half a character, has no seal either.
    if (error instanceof PacketError) return 'mismatch';
    throw error;
  }
}

/** The verdict on what a QR code on paper says. */
export async function readSealText(text: string): Promise<SealVerdict> {
  const parts = await decodeSeal(text);
  if ('verdict' in parts) return parts;
  const { message, payload } = parts;
  const { publicKey, content } = payload;
  const outcome = await verifyCoseSign1(message, publicKey);
  if (outcome === 'no-key') return invalid('seal-key', 'Expected a point of P-256, got none.');
  if (!outcome) {
    return invalid('seal-signature', 'Expected a signature by the key in the seal, got another one.');
  }
  return {
    verdict: 'valid',
    code: 'valid',
    payload: content,
    publicKey,
    fingerprint: await fingerprintOf(publicKey),
  };
}

interface SealParts {
  readonly message: CoseSign1;
  readonly payload: SealPayload;
}

async function decodeSeal(text: string): Promise<SealParts | Exclude<SealVerdict, { verdict: 'valid' }>> {
  if (!text.startsWith(SEAL_PREFIX)) {
    return { verdict: 'not-a-seal', code: 'foreign-code', detail: `Expected ${SEAL_PREFIX} at the start.` };
  }
  if (text.length > SEAL_MAX_LENGTH) {
    return invalid('seal-too-large', `Expected at most ${SEAL_MAX_LENGTH} characters, got more.`);
  }
  const deflated = decodeBase45(text.slice(SEAL_PREFIX.length));
  if (!deflated) return invalid('seal-encoding', 'Expected base45, got other text.');
  const bytes = await inflate(deflated, MAX_INFLATED);
  if (bytes === 'too-large') {
    return invalid('seal-too-large', `Expected at most ${MAX_INFLATED} bytes inflated, got more.`);
  }
  if (!bytes) return invalid('seal-encoding', 'Expected one zlib stream, got other bytes.');
  const message = decodeCoseSign1(bytes);
  if (!message) return invalid('seal-message', 'Expected a COSE_Sign1 message with ES256, got other bytes.');
  const payload = decodeSealPayload(message.payload);
  if (!payload) return invalid('seal-payload', "Expected a request's claims, got others.");
  return { message, payload };
}

function invalid(code: SealInvalidCode, detail: string): Exclude<SealVerdict, { verdict: 'valid' }> {
  return { verdict: 'invalid', code, detail };
}
