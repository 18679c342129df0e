import firstTexts from 'virtual:wordings/first';
import type { Wording, WordingText } from '../../domain/letter/wording.ts';
import { encodeHex } from '../../platform/hex.ts';

/*
 * The wordings of requests come with the letter's own code after the first paint: in the page they would take an
 * eighth of what it may weigh. Those of the letters that follow a request come with their own plan.
 */

/** The wordings of requests and the given ones. Without a hash, they are enough to show a letter. */
export function shownWordings(more: readonly WordingText[]): Wording[] {
  return [...firstTexts, ...more].map((wording) => ({ ...wording, sha256: '' }));
}

/** The same wordings with their hashes, for a letter that is signed; without Web Crypto none can be. */
export async function hashedWordings(more: readonly WordingText[]): Promise<Wording[]> {
  const { subtle } = crypto;
  if (!subtle) return shownWordings(more);
  return await Promise.all(
    [...firstTexts, ...more].map(async ({ name, text }) => {
      const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
      return { name, text, sha256: encodeHex(new Uint8Array(digest)) };
    }),
  );
}
