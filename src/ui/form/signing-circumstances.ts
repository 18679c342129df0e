import { encodeHex } from '../../platform/hex.ts';
import { encodeInstant } from '../../platform/instant.ts';
import { dayInHelsinki } from '../parts/helsinki-day.ts';

/** What the rules cannot know about a signing: the clock's and chance's share. */
export interface SigningCircumstances {
  readonly reference: string;
  readonly fileId: string;
  readonly signedAt: string;
  readonly createdOn: string;
}

/** Crockford's base 32: no I, L, O or U, which are misread on paper. */
const REFERENCE_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Draws reference and file identifier, and reads the clock. */
export function drawCircumstances(
  now: Date,
  fillRandomly: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): SigningCircumstances {
  // 256 is eight times 32, so the remainder favours no letter.
  const letters = Array.from(fillRandomly(new Uint8Array(8)), (byte) => REFERENCE_LETTERS[byte % 32]).join(
    '',
  );
  return {
    reference: `TP-${letters.slice(0, 4)}-${letters.slice(4)}`,
    fileId: encodeHex(fillRandomly(new Uint8Array(16))).toUpperCase(),
    signedAt: encodeInstant(now),
    createdOn: dayInHelsinki(now),
  };
}
