import { about as aboutFi } from './fi/about.ts';
import { pages as pagesFi } from './fi/pages.ts';
import { type RightWords, rightWords as rightsFi } from './fi/rights.ts';

/** The portal's words in one language: the same keys in every language, by type. */
export interface PortalWords {
  readonly pages: typeof pagesFi;
  readonly about: typeof aboutFi;
  readonly rights: Readonly<Record<keyof typeof rightsFi, RightWords>>;
}

const WORDS = { fi: { pages: pagesFi, about: aboutFi, rights: rightsFi } } satisfies Record<
  string,
  PortalWords
>;

/** A language of the interface, as in `lang` and in file names. */
export type Locale = keyof typeof WORDS;

/** The language that stands at the root without a path of its own. */
export const DEFAULT_LOCALE: Locale = 'fi';

/** The words of the pages in the language. */
export function wordsIn(locale: Locale): PortalWords {
  return WORDS[locale];
}

/** `getStaticPaths` for a page that exists once in each language. */
export function localePaths(): { params: { locale: string | undefined }; props: { locale: Locale } }[] {
  return (Object.keys(WORDS) as Locale[]).map((locale) => ({
    params: { locale: locale === DEFAULT_LOCALE ? undefined : locale },
    props: { locale },
  }));
}

/** A page's address from the site's root; the build makes it relative. */
export function pathIn(locale: Locale, path: string): string {
  return locale === DEFAULT_LOCALE ? `/${path}` : `/${locale}/${path}`;
}
