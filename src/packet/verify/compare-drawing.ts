import type { RequestFile } from '../../domain/request-file.ts';
import { PacketError } from '../packet-error.ts';
import { startsWithBytes } from './find-bytes.ts';
import type { SignaturePart } from './packet-parts.ts';
import { refuse } from './refusal.ts';

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
