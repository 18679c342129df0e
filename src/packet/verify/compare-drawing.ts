import type { RequestFile } from '../../domain/request-file.ts';
import { encodeCanonicalJson } from '../canonical-json.ts';
import { MAX_PAGES } from '../geometry.ts';
import { PacketError } from '../packet-error.ts';
import { startsWithBytes } from './find-bytes.ts';
import type { SignaturePart } from './packet-parts.ts';
import { refuse } from './refusal.ts';

/** More than a page holds of the narrowest letters. */
const MAX_PAGE_LENGTH = 8000;

/** The years that jsPDF writes into a date; it throws for others, and no packet was made in them. */
const DRAWABLE_YEARS = /^(?:19[7-9]\d|20[0-2]\d|203[0-7])/;

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
 * Refuses what the drawing would refuse too, but only after laying it out: a letter in a wording that nobody
 * knows may be as long as its forger likes.
 */
function expectFits({ letter, signedAt }: RequestFile): void {
  const { length } = encodeCanonicalJson(letter);
  if (length > MAX_PAGES * MAX_PAGE_LENGTH) {
    refuse('drawing-mismatch', `Expected a letter of at most ${MAX_PAGES} pages, got ${length} characters.`);
  }
  if (!DRAWABLE_YEARS.test(signedAt)) {
    refuse('drawing-mismatch', `Expected a year from 1970 to 2037, got ${signedAt}.`);
  }
}
