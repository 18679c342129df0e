import { signerOf } from '../domain/letter-signer.ts';
import type { RequestFile } from '../domain/request-file.ts';
import type { Wording } from '../domain/wording.ts';
import { decodeBase64Url } from './base64url.ts';
import { concatBytes } from './der.ts';
import { sha256 } from './ecdsa.ts';
import { fingerprintOf } from './fingerprint.ts';
import { encodeHex } from './hex.ts';
import { PacketError } from './packet-error.ts';
import { encodeDate } from './pdf-syntax.ts';
import { isSameBytes } from './same-bytes.ts';
import { verifySeal } from './seal.ts';
import {
  type CheckedPacket,
  NOT_A_PACKET_CODES,
  type NotAPacketCode,
  type UncheckedCode,
  type Verdict,
} from './verdict.ts';
import { expectPassive } from './verify/active-content.ts';
import { expectDeviceCertificate, expectSigningCertificate } from './verify/certificate-use.ts';
import { verifyCms } from './verify/cms-signature.ts';
import { isDrawingOfFile } from './verify/compare-drawing.ts';
import { isLetterOfRequest } from './verify/compare-letter.ts';
import { readBitString, readValues } from './verify/der-reader.ts';
import { expectOwnFile } from './verify/marks.ts';
import { findAttachment, findSignature } from './verify/packet-parts.ts';
import { parsePdfFile } from './verify/pdf-file.ts';
import { readRequestFile } from './verify/read-request-file.ts';
import { Refusal, refuse } from './verify/refusal.ts';
import type { X509Certificate } from './verify/x509-certificate.ts';

/** What a verifier knows besides the file. */
export interface VerifyingCircumstances {
  /** Every released wording, past ones too: found by name and SHA-256. */
  readonly wordings: readonly Wording[];
  /** `2026-11-22T12:02:00Z` */
  readonly now: string;
}

/** How far ahead of ours the signer's clock may be. A clock that runs fast is honest more often than not. */
const CLOCK_TOLERANCE_MS = 24 * 60 * 60 * 1000;

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
    return await examine(bytes, circumstances);
  } catch (error) {
    if (error instanceof Refusal) return toVerdict(error);
    if (error instanceof PacketError && error.code === 'NO_WEB_CRYPTO') throw error;
    // Ours to mend, but one odd file must not stop a batch of two hundred.
    return {
      verdict: 'invalid',
      code: 'unreadable',
      detail: showable(`Expected to read the file, got ${error}.`),
    };
  }
}

/** From cheap to dear: a changed file is refused before anything of it is drawn. */
async function examine(bytes: Uint8Array, { wordings, now }: VerifyingCircumstances): Promise<Verdict> {
  expectOwnFile(bytes);
  const pdf = parsePdfFile(bytes);
  expectPassive(pdf);
  const signature = findSignature(pdf);
  const attachment = findAttachment(pdf);

  const { contentsAt, contentsEnd, contents } = signature;
  const digest = await sha256(concatBytes(bytes.subarray(0, contentsAt), bytes.subarray(contentsEnd)));
  const { certificate, issuers, messageDigest } = await verifyCms(contents, digest);

  const file = await readRequestFile(attachment.data, attachment.length);
  expectStatedSignature(file, signature);
  expectSigningCertificate(certificate, file.signedAt);
  expectPast(file.signedAt, now);
  const hasOwnCertificate = await usesOwnCertificate(certificate, file);
  if (!hasOwnCertificate && issuers.length > 0) {
    refuse('certificate', `Expected the device's certificate alone, got ${issuers.length} more.`);
  }
  if (file.seal !== null && (await verifySeal(file.seal, file.request, file.publicKey)) !== 'ok') {
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
  return { verdict: 'valid', code: 'valid', ...packet };
}

/** What the data says about the signature, for drawings that cannot be compared as well. */
function expectStatedSignature(
  { signedAt, contentsLength }: RequestFile,
  { date, contents }: { date: string; contents: Uint8Array },
): void {
  const expected = `(${encodeDate(signedAt)})`;
  if (date !== expected) refuse('time-mismatch', `Expected /M ${expected} as in request.json, got ${date}.`);
  if (contents.length !== contentsLength) {
    refuse('drawing-mismatch', `Expected ${contentsLength} bytes of /Contents, got ${contents.length}.`);
  }
}

/** The schema knows digits only, so a day like 30 February comes this far. */
function expectPast(signedAt: string, now: string): void {
  const instant = Date.parse(signedAt);
  if (Number.isNaN(instant) || new Date(instant).toISOString() !== signedAt.replace('Z', '.000Z')) {
    refuse('request-schema', `Expected signedAt to be a day and a time that exist, got ${signedAt}.`);
  }
  if (instant > Date.parse(now) + CLOCK_TOLERANCE_MS) {
    refuse('signed-in-future', `Expected a time before ${now} or little after it, got ${signedAt}.`);
  }
}

/**
 * Whether the person signed with a certificate of their own, which the request then names. The device key, whose
 * fingerprint stands on the letter, must have made the seal over that request; otherwise the two keys have
 * nothing to do with each other.
 */
async function usesOwnCertificate(
  certificate: X509Certificate,
  { request, publicKey, letter, seal }: RequestFile,
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

function unchecked(code: UncheckedCode, packet: CheckedPacket): Verdict {
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
