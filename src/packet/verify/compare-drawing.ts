import type { AnyRequestFile } from '../../domain/records/any-request-file.ts';
import { encodeCanonicalJson } from '../bytes/canonical-json.ts';
import { PacketError } from '../bytes/packet-error.ts';
import { measuresOf } from '../layout/measures.ts';
import { isDatable } from '../making/datable.ts';
import { startsWithBytes } from '../pdf/find-bytes.ts';
import { MAX_PAGES } from '../pdf/geometry.ts';
import { refuse } from '../verdict/refusal.ts';
import type { SignaturePart } from './packet-parts.ts';

/** More than a page holds of the narrowest letters. */
const MAX_PAGE_LENGTH = 8000;

/**
 * Draws the packet again from its `request.json` and compares every byte but the signature: what stands on the
 * page, in the font or in the tags is nothing but what the file says. False when it was made by a drawing
 * that this code does not know.
 */
export async function isDrawingOfFile(
  bytes: Uint8Array,
  file: AnyRequestFile,
  { byteRangeAt, contentsEnd }: SignaturePart,
): Promise<boolean> {
  // Loaded now, so that a foreign file never costs the library.
  const { drawPacket } = await import('../making/draw-packet.ts').catch((cause: unknown) => {
    throw new PacketError('WORKER_DIED', 'Expected what draws packets, got none.', { cause });
  });
  if (!measuresOf(file.drawing)) return false;
  expectFits(file);
  let drawn: Uint8Array;
  try {
    drawn = await drawPacket(file);
  } catch (cause) {
    // A typeface that did not load says nothing of the file.
    if (!(cause instanceof PacketError) || cause.code === 'WORKER_DIED') throw cause;
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
function expectFits({ letter, request, signedAt }: AnyRequestFile): void {
  const { length } = encodeCanonicalJson(letter);
  if (length > MAX_PAGES * MAX_PAGE_LENGTH) {
    refuse('drawing-mismatch', `Expected a letter of at most ${MAX_PAGES} pages, got ${length} characters.`);
  }
  const strange = [request.createdOn, signedAt].find((time) => !isDatable(time));
  if (strange !== undefined) {
    refuse('drawing-mismatch', `Expected a year from 1970 to 2199, got ${strange}.`);
  }
}
