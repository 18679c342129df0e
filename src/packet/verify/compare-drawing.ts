import type { RequestFile } from '../../domain/request-file.ts';
import { encodeCanonicalJson } from '../canonical-json.ts';
import { isDatable } from '../datable.ts';
import { MAX_PAGES } from '../geometry.ts';
import { PacketError } from '../packet-error.ts';
import { startsWithBytes } from './find-bytes.ts';
import type { SignaturePart } from './packet-parts.ts';
import { refuse } from './refusal.ts';

/** More than a page holds of the narrowest letters. */
const MAX_PAGE_LENGTH = 8000;

/**
 * Draws the packet again from its `request.json` and compares every byte but the signature: what stands on the
 * page, in the font or in the tags is nothing but what the file says. False when it was made by a drawing
 * that this code does not know.
 */
export async function isDrawingOfFile(
  bytes: Uint8Array,
  file: RequestFile,
  { byteRangeAt, contentsEnd }: SignaturePart,
): Promise<boolean> {
  // Loaded now, so that a foreign file never costs the library.
  const { DRAWING, drawPacket } = await import('../draw-packet.ts');
  if (file.drawing !== DRAWING) return false;
  expectFits(file);
  let drawn: Uint8Array;
  try {
    drawn = await drawPacket(file);
  } catch (cause) {
    if (!(cause instanceof PacketError)) throw cause;
    return refuse('drawing-mismatch', `Expected a file that can be drawn: ${cause.message}`);
  }
  if (
    drawn.length !== bytes.length ||
    !startsWithBytes(bytes, drawn.subarray(0, byteRangeAt)) ||
    !startsWithBytes(bytes, drawn.subarray(contentsEnd), contentsEnd)
  ) {
    const at = drawn.findIndex(
      (byte, index) => byte !== bytes[index] && (index < byteRangeAt || index >= contentsEnd),
    );
    refuse('drawing-mismatch', `Expected the page that request.json gives, got another from byte ${at}.`);
  }
  return true;
}

/**
 * Refuses what cannot have been made here, before it is laid out: a letter in a wording that nobody knows may be as
 * long as its forger likes.
 */
function expectFits({ letter, request, signedAt }: RequestFile): void {
  const { length } = encodeCanonicalJson(letter);
  if (length > MAX_PAGES * MAX_PAGE_LENGTH) {
    refuse('drawing-mismatch', `Expected a letter of at most ${MAX_PAGES} pages, got ${length} characters.`);
  }
  const strange = [request.createdOn, signedAt].find((time) => !isDatable(time));
  if (strange !== undefined) {
    refuse('drawing-mismatch', `Expected a year from 1970 to 2199, got ${strange}.`);
  }
}
