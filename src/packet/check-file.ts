import type { Wording } from '../domain/wording.ts';
import { encodeCanonicalJson } from './canonical-json.ts';
import { checkImage, checkScan, type DecodeImage } from './check-paper.ts';
import type { CheckedFile } from './checked-file.ts';
import { imageTypeOf } from './image-size.ts';

/** What the verifier needs besides the bytes. */
export interface CheckCircumstances {
  readonly wordings: readonly Wording[];
  /** The instant of checking, `2026-11-22T12:02:00Z`. */
  readonly now: string;
  readonly decodeImage: DecodeImage;
}

/** Formats of phones that browsers do not decode (ISO/IEC 14496-12 §4.3: the major brand of `ftyp`). */
const PHONE_BRANDS = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1', 'avif'];

/**
 * Looks at a file of any kind: an image for the seal of a paper letter, anything else as a packet; a PDF that is
 * no packet may still be a scanned letter. The verifier and the QR reader load when the first file needs them.
 */
export async function checkFile(
  bytes: Uint8Array<ArrayBuffer>,
  circumstances: CheckCircumstances,
): Promise<CheckedFile> {
  if (bytes.length === 0) return { kind: 'unreadable', code: 'empty' };
  if (imageTypeOf(bytes)) return checkImage(bytes, circumstances.decodeImage);
  if (isPhoneImage(bytes)) return { kind: 'unreadable', code: 'phone-image' };
  return checkPdf(bytes, circumstances);
}

async function checkPdf(
  bytes: Uint8Array<ArrayBuffer>,
  { wordings, now, decodeImage }: CheckCircumstances,
): Promise<CheckedFile> {
  const { verifyPacket } = await import('./verify.ts');
  const verdict = await verifyPacket(bytes, { wordings, now });
  if ('file' in verdict) return { kind: 'packet', verdict, json: encodeCanonicalJson(verdict.file) };
  if (verdict.code === 'not-pdf') return { kind: 'unreadable', code: 'other-type' };
  if (verdict.code !== 'foreign-pdf') return { kind: 'packet', verdict };
  const scanned = await checkScan(bytes, decodeImage);
  return typeof scanned === 'string' ? { kind: 'packet', verdict, scan: scanned } : scanned;
}

function isPhoneImage(bytes: Uint8Array): boolean {
  const box = String.fromCharCode(...bytes.subarray(4, 12));
  return box.startsWith('ftyp') && PHONE_BRANDS.includes(box.slice(4));
}
