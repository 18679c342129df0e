import { composeWordings, FIRST_WORDINGS, FOLLOWING_WORDINGS } from '../domain/letter/compose-wordings.ts';
import { CONTENT_FOLDER } from './content-folder.ts';
import { hashedWording } from './hashed-wording.ts';
import { letterSources, readContentTexts } from './letter-sources.ts';
import { readPastTexts, readReleasedList } from './past-texts.ts';

const PREFIX = 'virtual:wordings/';

/** What each virtual module gives: what it exports by default, from the sources. */
const MODULES = {
  /** What the wordings are composed from, for the build's checks. */
  sources: (sources) => sources,
  /** The wordings that a first request takes. */
  first: (sources) => composeWordings(sources).filter(({ name }) => FIRST_WORDINGS.includes(name)),
  /** The wordings of the letters that follow a request, apart, since who writes a new one needs none of them. */
  following: (sources) => composeWordings(sources).filter(({ name }) => FOLLOWING_WORDINGS.includes(name)),
  /** Every wording that a letter in somebody's hands can have been written with, for whoever verifies it. */
  known: (sources) => [...composeWordings(sources), ...readPastTexts(CONTENT_FOLDER)].map(hashedWording),
  /** The wordings that others took the place of, and the list of what was released. */
  past: () => readPastTexts(CONTENT_FOLDER),
  released: () => readReleasedList(CONTENT_FOLDER),
} as const satisfies Readonly<Record<string, (sources: ReturnType<typeof letterSources>) => unknown>>;

/**
 * The Vite plugin that brings the language's wordings as they are published into the site: `virtual:wordings/first`,
 * `virtual:wordings/following` and `virtual:wordings/sources`. The islands have the composed text itself, so that what
 * they sign, what the build checks and what the programs read is one.
 */
export function letterWordings(language: string) {
  return {
    name: 'letter-wordings',
    resolveId: (id: string) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(this: { addWatchFile(path: string): void }, id: string) {
      const name = id.startsWith(`\0${PREFIX}`) ? id.slice(PREFIX.length + 1) : '';
      if (!isModule(name)) return undefined;
      const texts = readContentTexts(CONTENT_FOLDER);
      for (const path of Object.keys(texts)) this.addWatchFile(`${CONTENT_FOLDER}${path}`);
      return `export default ${JSON.stringify(MODULES[name](letterSources(texts, language)))};`;
    },
  };
}

function isModule(name: string): name is keyof typeof MODULES {
  return Object.hasOwn(MODULES, name);
}
