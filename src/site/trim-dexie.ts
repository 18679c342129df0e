/** Dexie for the browsers of today; the package itself points to one for those before them, a tenth larger. */
export const DEXIE_SOURCE = 'dexie/dist/modern/dexie.mjs';

/**
 * What hangs itself on every database: a cache, which is turned off, and the news of changes for queries that run by
 * themselves, of which there are none.
 */
const UNUSED = ['this.use(cacheMiddleware);', 'this.use(observabilityMiddleware);'];

/** The Vite plugin that leaves out of Dexie what no page uses. */
export function trimDexie() {
  return {
    name: 'trim-dexie',
    transform: (code: string, id: string) => (id.endsWith(DEXIE_SOURCE) ? trim(code) : undefined),
  };
}

/** Dexie without the parts. Throws where the text is not as expected, as with another version. */
export function trim(code: string): string {
  return UNUSED.reduce((kept, part) => {
    const count = kept.split(part).length - 1;
    if (count !== 1) throw new Error(`Expected '${part}' in Dexie once, got it ${count} times.`);
    return kept.replace(part, '');
  }, code);
}
