import { language } from '#words/grammar.ts';
import { FIRST_LANGUAGE } from '../i18n/languages.ts';
import { relativeRoot } from './relative-links.ts';

/*
 * The site is built once for each language, and each build has the words of that language alone: a visitor loads one
 * language, and a page needs no way of asking for another's.
 */

/** Where the language's pages stand, from the site's root: nowhere of its own for the first language. */
const folder = language === FIRST_LANGUAGE ? undefined : language;

/** `getStaticPaths` for a page that exists once in each language. */
export function languagePaths(): { params: { language: string | undefined } }[] {
  return [{ params: { language: folder } }];
}

/** A page's address from the site's root; the build makes it relative. */
export function pagePath(path: string): string {
  return folder === undefined ? `/${path}` : `/${folder}/${path}`;
}

/** How the page of the given address reaches the root of the language's pages: `./`, `../`. */
export function wayToPages(pathname: string): string {
  return relativeRoot(pathname.slice(pagePath('').length));
}
