import { fileURLToPath } from 'node:url';
import { composeWordings, FIRST_WORDINGS, FOLLOWING_WORDINGS } from '../domain/letter/compose-wordings.ts';
import { LANGUAGE_CODES } from '../i18n/languages.ts';
import { CONTENT_FOLDER } from './content-folder.ts';
import { hashedWording } from './hashed-wording.ts';
import { type ContentTexts, letterSources, readContentTexts } from './letter-sources.ts';
import { readPastTexts, readReleasedList } from './past-texts.ts';

const PREFIX = 'virtual:wordings/';
const WORDS_PREFIX = 'virtual:letter-words/';

const WORDS_FOLDER = fileURLToPath(new URL('../i18n/', import.meta.url)).replaceAll('\\', '/');

/** The wordings of all languages, for whoever gets a letter in whichever. */
const LANGUAGES_TABLE = 'virtual:letter-languages';

/** What each module below a language gives: what it exports by default, from the language's sources. */
const OF_LANGUAGE = {
  /** The wordings that a first request takes. */
  first: (sources) => composeWordings(sources).filter(({ name }) => FIRST_WORDINGS.includes(name)),
  /** The wordings of the letters that follow a request, apart, since who writes a new one needs none of them. */
  following: (sources) => composeWordings(sources).filter(({ name }) => FOLLOWING_WORDINGS.includes(name)),
} as const satisfies Readonly<Record<string, (sources: ReturnType<typeof letterSources>) => unknown>>;

/** The words of a letter's language that go along with a letter, or answer it: modules of words, and what they export. */
const LETTER_WORDS = {
  words: {
    'sending.ts': ['sendingWords'],
    'follow-up-form.ts': ['followUpForm'],
    'rights.ts': ['rightWords'],
    'authority.ts': ['DATA_PROTECTION_OMBUDSMAN'],
  },
  answer: {
    'answer-kit.ts': ['answerKit'],
    'answer-items.ts': ['answerItems', 'articleName', 'legalBasisNames'],
    'answer-review.ts': ['answerReview'],
    'rights.ts': ['rightWords'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** What each other module gives, from the texts of the content. */
const MODULES = {
  /** What the page's language's wordings are composed from, for the build's checks. */
  sources: (texts, language) => letterSources(texts, language),
  /** Every wording that a letter in somebody's hands can have been written with, for whoever verifies it. */
  known: (texts) =>
    [
      ...LANGUAGE_CODES.flatMap((code) => composeWordings(letterSources(texts, code))),
      ...readPastTexts(CONTENT_FOLDER),
    ].map(hashedWording),
  /** The wordings that others took the place of, and the list of what was released. */
  past: () => readPastTexts(CONTENT_FOLDER),
  released: () => readReleasedList(CONTENT_FOLDER),
} as const satisfies Readonly<Record<string, (texts: ContentTexts, language: string) => unknown>>;

/**
 * The Vite plugin that brings the wordings as they are published into the site: `virtual:wordings/<language>/first` and
 * `…/following`, and for the page's language `virtual:wordings/sources`. The islands have the composed text itself, so
 * that what they sign, what the build checks and what the programs read is one. `virtual:letter-languages` says how each
 * language's letters are come by, each in files of their own: a visitor loads those of the letter alone.
 */
export function letterWordings(language: string) {
  return {
    name: 'letter-wordings',
    resolveId: (id: string) =>
      id.startsWith(PREFIX) || id.startsWith(WORDS_PREFIX) || id === LANGUAGES_TABLE ? `\0${id}` : undefined,
    load(this: { addWatchFile(path: string): void }, id: string) {
      if (id === `\0${LANGUAGES_TABLE}`) return languagesTable();
      if (id.startsWith(`\0${WORDS_PREFIX}`)) return letterWords(id.slice(WORDS_PREFIX.length + 1));
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const [name = '', part = ''] = id.slice(PREFIX.length + 1).split('/');
      const texts = readContentTexts(CONTENT_FOLDER);
      for (const path of Object.keys(texts)) this.addWatchFile(`${CONTENT_FOLDER}${path}`);
      if (Object.hasOwn(OF_LANGUAGE, part)) {
        const write = OF_LANGUAGE[part as keyof typeof OF_LANGUAGE];
        return `export default ${JSON.stringify(write(letterSources(texts, name)))};`;
      }
      if (!Object.hasOwn(MODULES, name)) return undefined;
      return `export default ${JSON.stringify(MODULES[name as keyof typeof MODULES](texts, language))};`;
    },
  };
}

function languagesTable(): string {
  const rows = LANGUAGE_CODES.map((code) => {
    const load = (id: string): string => `() => import('${id}').then((one) => one.default)`;
    const parts = [
      ...Object.keys(OF_LANGUAGE).map((part) => `${part}: ${load(`${PREFIX}${code}/${part}`)}`),
      ...Object.keys(LETTER_WORDS).map((part) => `${part}: ${load(`${WORDS_PREFIX}${code}/${part}`)}`),
      // How an answer speaks, which may come in another language than the page's or the letter's.
      `stems: () => import(${JSON.stringify(`${WORDS_FOLDER}${code}/answer-stems.ts`)})`,
    ];
    return `${code}: { ${parts.join(', ')} }`;
  });
  return `export default { ${rows.join(',\n')} };`;
}

function letterWords(id: string): string {
  const [code, part] = id.split('/');
  const files = Object.entries(LETTER_WORDS[part as keyof typeof LETTER_WORDS]);
  const imports = files.map(
    ([file, names]) =>
      `import { ${names.join(', ')} } from ${JSON.stringify(`${WORDS_FOLDER}${code}/${file}`)};`,
  );
  return `${imports.join('\n')}\nexport default { ${files.flatMap(([, names]) => names).join(', ')} };`;
}
