import type { Wording } from '../domain/wording.ts';

const texts = import.meta.glob<string>('/content/letters/*/fi.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * The letters' wordings, which come with the letter's own code after the first paint: in the page they would take
 * an eighth of what it may weigh. Without a hash, they are enough to show a letter.
 */
export const shownWordings: readonly Wording[] = Object.entries(texts).map(([path, text]) => ({
  name: path.split('/').at(-2) ?? '',
  text,
  sha256: '',
}));

/** The wordings with their hashes, for a letter that is signed; without Web Crypto none can be. */
export async function hashedWordings(): Promise<readonly Wording[]> {
  const { subtle } = crypto;
  if (!subtle) return shownWordings;
  return await Promise.all(
    shownWordings.map(async ({ name, text }) => {
      const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
      const sha256 = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(
        '',
      );
      return { name, text, sha256 };
    }),
  );
}
