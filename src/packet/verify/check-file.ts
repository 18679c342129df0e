import type { Wording } from '../../domain/letter/wording.ts';
import { encodeCanonicalJson } from '../bytes/canonical-json.ts';
import { isOutlookMessage } from '../containers/container-type.ts';
import type { DecodeImage } from '../paper/decode-image.ts';
import { imageTypeOf } from '../paper/image-size.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { checkImage } from './check-paper.ts';
import type { CheckedFile, CheckedPart, UnreadableCode } from './checked-file.ts';

/** What the verifier needs besides the bytes. */
export interface CheckCircumstances {
  readonly wordings: readonly Wording[];
  /** The instant of checking, `2026-11-22T12:02:00Z`. */
  readonly now: string;
  readonly decodeImage: DecodeImage;
  /** How long to search a PDF by others for letters; a few seconds unless told. */
  readonly msForScan?: number;
  /** The milliseconds that have gone by, for that; the machine's own unless told. */
  readonly clock?: () => number;
}

/** Formats of phones that browsers do not decode (ISO/IEC 14496-12 §4.3: the major brand of `ftyp`). */
const PHONE_BRANDS = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1', 'avif'];

/**
 * Looks at a file of any kind: an image for the seals of paper letters, anything else as a packet; a PDF that is
 * no packet may still be a scan of letters. The verifier and the QR reader load when the first file needs them.
 * Gives at least one part.
 */
export async function checkFile(
  bytes: Uint8Array<ArrayBuffer>,
  circumstances: CheckCircumstances,
): Promise<readonly CheckedPart[]> {
  if (bytes.length === 0) return unreadable('empty');
  if (imageTypeOf(bytes)) return checkImage(bytes, circumstances.decodeImage);
  if (isPhoneImage(bytes)) return unreadable('phone-image');
  if (isOutlookMessage(bytes)) return unreadable('outlook-message');
  return checkPdf(bytes, circumstances);
}

async function checkPdf(
  bytes: Uint8Array<ArrayBuffer>,
  { wordings, now, decodeImage, msForScan, clock }: CheckCircumstances,
): Promise<readonly CheckedPart[]> {
  const { verifyPacket } = await import('./verify.ts');
  const verdict = await verifyPacket(bytes, { wordings, now });
  if ('file' in verdict) {
    return only({ kind: 'packet', verdict, json: encodeCanonicalJson(verdict.file) });
  }
  if (verdict.code === 'not-pdf') return unreadable('other-type');
  if (verdict.code !== 'foreign-pdf' && !isSavedAgain(verdict)) return only({ kind: 'packet', verdict });
  const { checkScan } = await import('./check-scan.ts');
  const found = await checkScan(bytes, decodeImage, {
    isSymbolOnly: isSavedAgain(verdict),
    msForScan,
    clock,
  });
  if (typeof found !== 'string' && (verdict.code === 'foreign-pdf' || hasSeal(found) || isEncrypted(found))) {
    return found;
  }
  if (typeof found !== 'string' || isSavedAgain(verdict)) return only({ kind: 'packet', verdict });
  return only({ kind: 'packet', verdict, scan: found });
}

/** Whether the file has our marks and another program's form: its signature is gone, its symbol may not be. */
function isSavedAgain({ code }: Verdict): boolean {
  return code === 'resaved';
}

function hasSeal(parts: readonly CheckedPart[]): boolean {
  return parts.some(({ checked }) => checked.kind === 'paper');
}

/** Whoever has the password can do something about it: that says more than that it was saved again. */
function isEncrypted(parts: readonly CheckedPart[]): boolean {
  return parts.some(({ checked }) => checked.kind === 'unreadable' && checked.code === 'pdf-encrypted');
}

function only(checked: CheckedFile): readonly CheckedPart[] {
  return [{ checked }];
}

function unreadable(code: UnreadableCode): readonly CheckedPart[] {
  return only({ kind: 'unreadable', code });
}

function isPhoneImage(bytes: Uint8Array): boolean {
  const box = String.fromCharCode(...bytes.subarray(4, 12));
  return box.startsWith('ftyp') && PHONE_BRANDS.includes(box.slice(4));
}
