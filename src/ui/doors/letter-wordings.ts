import languages from 'virtual:letter-languages';
import type { Wording, WordingText } from '../../domain/letter/wording.ts';
import type { Language } from '../../i18n/languages.ts';
import { encodeHex } from '../../platform/hex.ts';

/*
 * The wordings of requests come after the first paint, in the letter's language alone: in the page they would take an
 * eighth of what it may weigh. Those of the letters that follow a request come with their own plan.
 */

/** The wordings of requests in the language. */
export function requestWordings(language: Language): Promise<readonly WordingText[]> {
  return languages[language].first();
}

/** The wordings of the letters that follow a request: whoever writes a new request loads none of them. */
export function followUpWordings(language: Language): Promise<readonly WordingText[]> {
  return languages[language].following();
}

/** The wordings without a hash, which are enough to show a letter. */
export function shownWordings(texts: readonly WordingText[]): Wording[] {
  return texts.map((wording) => ({ ...wording, sha256: '' }));
}

/** The same wordings with their hashes, for a letter that is signed; without Web Crypto none can be. */
export async function hashedWordings(texts: readonly WordingText[]): Promise<Wording[]> {
  const { subtle } = crypto;
  if (!subtle) return shownWordings(texts);
  return await Promise.all(
    texts.map(async ({ name, text }) => {
      const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
      return { name, text, sha256: encodeHex(new Uint8Array(digest)) };
    }),
  );
}
