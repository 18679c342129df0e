import type { Wording } from '../../domain/letter/wording.ts';
import type { AnyRequestFile } from '../../domain/records/any-request-file.ts';
import { signerOf } from '../../domain/records/letter-signer.ts';
import { decodeBase64Url } from '../../platform/base64.ts';
import { concatBytes } from '../../platform/concat-bytes.ts';
import { encodeHex } from '../../platform/hex.ts';
import { PacketError } from '../bytes/packet-error.ts';
import { isSameBytes } from '../bytes/same-bytes.ts';
import { encodeDate } from '../pdf/pdf-syntax.ts';
import { verifySeal } from '../seal/seal-verdict.ts';
import { Refusal, refuse } from '../verdict/refusal.ts';
import {
  type CheckedPacket,
  NOT_A_PACKET_CODES,
  type NotAPacketCode,
  type UncheckedCode,
  type Verdict,
} from '../verdict/verdict.ts';
import { readBitString, readValues } from '../x509/der-reader.ts';
import { sha256 } from '../x509/ecdsa.ts';
import { fingerprintOf } from '../x509/fingerprint.ts';
import type { X509Certificate } from '../x509/x509-certificate.ts';
import { expectPassive } from './active-content.ts';
import { expectDeviceCertificate, expectSigningCertificate } from './certificate-use.ts';
import { verifyCms } from './cms-signature.ts';
import { isDrawingOfFile } from './compare-drawing.ts';
import { isLetterOfRequest } from './compare-letter.ts';
import { expectOwnFile } from './marks.ts';
import { MAX_FILE_LENGTH } from './max-file-length.ts';
import { findAttachment, findSignature } from './packet-parts.ts';
import { parsePdfFile } from './pdf-file.ts';
import { readRequestFile } from './read-request-file.ts';
import { signedRevisionIn } from './signed-revision.ts';

/** What a verifier knows besides the file. */
interface VerifyingCircumstances {
  /** Every released wording, past ones too: found by name and SHA-256. */
  readonly wordings: readonly Wording[];
  /** `2026-11-22T12:02:00Z` */
  readonly now: string;
}

/** How far ahead of ours the signer's clock may be. A clock that runs fast is honest more often than not. */
const CLOCK_TOLERANCE_MS = 24 * 60 * 60 * 1000;

/** What keeps a verifier from working, whatever the file: no Web Crypto, or a part of it that did not load. */
const WORLD_CODES: ReadonlySet<string> = new Set(['NO_WEB_CRYPTO', 'WORKER_DIED']);

/** Longer than any sentence of ours. */
const MAX_DETAIL = 400;

/**
 * The verdict on a file. Accepts exactly what our writer makes and says why it refuses anything else; the file
 * never makes it throw. Without Web Crypto it cannot work and throws `NO_WEB_CRYPTO`.
 */
export async function verifyPacket(
  bytes: Uint8Array,
  circumstances: VerifyingCircumstances,
): Promise<Verdict> {
  try {
    return (await examineSignedRevision(bytes, circumstances)) ?? (await examine(bytes, circumstances));
  } catch (error) {
    if (error instanceof Refusal) return toVerdict(error);
    if (error instanceof PacketError && WORLD_CODES.has(error.code)) throw error;
    // Ours to mend, but one odd file must not stop a batch of two hundred.
    return {
      verdict: 'invalid',
      code: 'unreadable',
      detail: showable(`Expected to read the file, got ${error}.`),
    };
  }
}

/**
 * The verdict on a packet to which another program has added something: the signed revision is examined as the file
 * that it was, and nothing of the addition is read. Undefined for a file without an addition, and where the revision
 * does not hold.
 */
async function examineSignedRevision(
  bytes: Uint8Array,
  circumstances: VerifyingCircumstances,
): Promise<Verdict | undefined> {
  const original = bytes.length > MAX_FILE_LENGTH ? undefined : signedRevisionIn(bytes);
  if (!original) return undefined;
  try {
    const found = await examine(original, circumstances);
    if (!('file' in found) || found.code === 'later-addition') return undefined;
    const { verdict: _, code: originalCode, ...packet } = found;
    return { verdict: 'unchecked', code: 'later-addition', ...packet, original, originalCode };
  } catch (error) {
    // The whole file is then refused for its own reason.
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** From cheap to dear: a changed file is refused before anything of it is drawn. */
async function examine(bytes: Uint8Array, { wordings, now }: VerifyingCircumstances): Promise<Verdict> {
  await expectOwnFile(bytes);
  const pdf = await parsePdfFile(bytes);
  expectPassive(pdf);
  const signature = findSignature(pdf);
  const attachment = findAttachment(pdf);

  const { contentsAt, contentsEnd, contents } = signature;
  const digest = await sha256(concatBytes(bytes.subarray(0, contentsAt), bytes.subarray(contentsEnd)));
  const { certificate, issuers, messageDigest, isOnlyForm } = await verifyCms(contents, digest);

  const file = await readRequestFile(attachment.data, attachment.length);
  expectStatedSignature(file, signature);
  // Before drawing 2, about half of the letters had the higher s.
  const wantsLowS = file.drawing >= 2;
  if (wantsLowS && !isOnlyForm)
    refuse('cms-not-canonical', 'Expected the lower s of the two in the signature.');
  expectSigningCertificate(certificate, file.signedAt);
  expectInstant(file.signedAt);
  const hasOwnCertificate = await usesOwnCertificate(certificate, file);
  if (!hasOwnCertificate && issuers.length > 0) {
    refuse('certificate', `Expected the device's certificate alone, got ${issuers.length} more.`);
  }
  if (file.seal !== null && (await verifySeal(file.seal, file, file.publicKey, { wantsLowS })) !== 'ok') {
    refuse('seal-mismatch', 'Expected the seal to say what the request says, signed by the same key.');
  }

  const isLetterKnown = isLetterOfRequest(file, wordings);
  const isDrawingKnown = await isDrawingOfFile(bytes, file, signature);
  const fingerprint = await fingerprintOf(file.publicKey);
  const packet: CheckedPacket = {
    file,
    messageDigest,
    signer: { name: certificate.commonName, fingerprint, hasOwnCertificate },
  };
  if (!isDrawingKnown) return unchecked('unknown-drawing', packet);
  if (!isLetterKnown) return unchecked('unknown-wording', packet);
  if (Date.parse(file.signedAt) > Date.parse(now) + CLOCK_TOLERANCE_MS) {
    return unchecked('signed-in-future', packet);
  }
  return { verdict: 'valid', code: 'valid', ...packet };
}

/** What the data says about the signature, for drawings that cannot be compared as well. */
function expectStatedSignature(
  { signedAt, contentsLength }: AnyRequestFile,
  { date, contents }: { date: string; contents: Uint8Array },
): void {
  const expected = `(${encodeDate(signedAt)})`;
  if (date !== expected) refuse('time-mismatch', `Expected /M ${expected} as in request.json, got ${date}.`);
  if (contents.length !== contentsLength) {
    refuse('drawing-mismatch', `Expected ${contentsLength} bytes of /Contents, got ${contents.length}.`);
  }
}

/** The schema knows digits only, so a day like 30 February comes this far. */
function expectInstant(signedAt: string): void {
  const instant = Date.parse(signedAt);
  if (Number.isNaN(instant) || new Date(instant).toISOString() !== signedAt.replace('Z', '.000Z')) {
    refuse('request-schema', `Expected signedAt to be a day and a time that exist, got ${signedAt}.`);
  }
}

/**
 * Whether the person signed with a certificate of their own, which the request then names. The device key, whose
 * fingerprint stands on the letter, must have made the seal over that request; otherwise the two keys have
 * nothing to do with each other.
 */
async function usesOwnCertificate(
  certificate: X509Certificate,
  { request, publicKey, letter, seal }: AnyRequestFile,
): Promise<boolean> {
  if (request.certificateSha256 !== undefined) {
    const found = encodeHex(await sha256(certificate.whole));
    if (found !== request.certificateSha256) {
      refuse('certificate-mismatch', `Expected the certificate ${request.certificateSha256}, got ${found}.`);
    }
    if (seal === null) refuse('seal-mismatch', "Expected a seal by request.json's key, got none.");
    return true;
  }
  const point = concatBytes(Uint8Array.of(4), decodeBase64Url(publicKey.x), decodeBase64Url(publicKey.y));
  const [, key] = readValues(certificate.publicKeyInfo.content);
  if (certificate.algorithm !== 'ecdsaP256' || !isSameBytes(readBitString(key).bytes, point)) {
    refuse('key-mismatch', "Expected the certificate of request.json's key, got another's.");
  }
  await expectDeviceCertificate(certificate, { publicKey, name: signerOf(letter) });
  return false;
}

function unchecked(code: Exclude<UncheckedCode, 'later-addition'>, packet: CheckedPacket): Verdict {
  return { verdict: 'unchecked', code, ...packet };
}

function toVerdict({ code, message }: Refusal): Verdict {
  const detail = showable(message);
  return isNotAPacketCode(code)
    ? { verdict: 'not-a-packet', code, detail }
    : { verdict: 'invalid', code, detail };
}

/** A detail may quote the file: not at its length, nor with characters that turn or hide the words around them. */
function showable(detail: string): string {
  const shown = detail.slice(0, MAX_DETAIL).replaceAll(/[\p{C}\u2028\u2029]/gu, '\u{fffd}');
  return detail.length > MAX_DETAIL ? `${shown}…` : shown;
}

function isNotAPacketCode(code: Refusal['code']): code is NotAPacketCode {
  return NOT_A_PACKET_CODES.some((known) => known === code);
}
