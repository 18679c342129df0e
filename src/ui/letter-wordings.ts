import type { Wording } from '../domain/wording.ts';

/** A wording before its hash is known. */
export interface LetterText {
  readonly name: string;
  readonly text: string;
}

const requestTexts = import.meta.glob<string>(
  [
    '/content/letters/*/fi.md',
    '!/content/letters/{muistutus,tasmennys,henkilollisyys,pyynnon-peruutus,valtakirja,valitus}/fi.md',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/**
 * The wordings of requests, which come with the letter's own code after the first paint: in the page they would
 * take an eighth of what it may weigh. Those of the letters that follow a request come with their own plan.
 */
const REQUEST_TEXTS = namedTexts(requestTexts);

/** The wordings by name, of the files by path. */
export function namedTexts(files: Readonly<Record<string, string>>): LetterText[] {
  return Object.entries(files).map(([path, text]) => ({ name: path.split('/').at(-2) ?? '', text }));
}

/** The wordings of requests and the given ones. Without a hash, they are enough to show a letter. */
export function shownWordings(more: readonly LetterText[]): Wording[] {
  return [...REQUEST_TEXTS, ...more].map((wording) => ({ ...wording, sha256: '' }));
}

/** The same wordings with their hashes, for a letter that is signed; without Web Crypto none can be. */
export async function hashedWordings(more: readonly LetterText[]): Promise<Wording[]> {
  const { subtle } = crypto;
  if (!subtle) return shownWordings(more);
  return await Promise.all(
    [...REQUEST_TEXTS, ...more].map(async ({ name, text }) => {
      const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
      const sha256 = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(
        '',
      );
      return { name, text, sha256 };
    }),
  );
}
