import { language } from '#words/grammar.ts';
import { FIRST_LANGUAGE, LANGUAGE_CODES, type Language } from '../i18n/languages.ts';
import { relativeRoot } from './relative-links.ts';

/*
 * The site is built once for each language, and each build has the words of that language alone: a visitor loads one
 * language, and a page needs no way of asking for another's.
 */

/** Where the language's pages stand, from the site's root: nowhere of its own for the first language. */
const folder = folderOf(language);

function folderOf(code: string): string | undefined {
  return code === FIRST_LANGUAGE ? undefined : code;
}

/** `getStaticPaths` for a page that exists once in each language. */
export function languagePaths(): { params: { language: string | undefined } }[] {
  return [{ params: { language: folder } }];
}

/** A page's address from the site's root; the build makes it relative. */
export function pagePath(path: string): string {
  return pathIn(language, path);
}

function pathIn(code: string, path: string): string {
  const place = folderOf(code);
  return place === undefined ? `/${path}` : `/${place}/${path}`;
}

/** The page of the given address in every language, the first one's first. */
export function otherLanguages(pathname: string): { readonly code: Language; readonly path: string }[] {
  const path = pathname.slice(pagePath('').length);
  return LANGUAGE_CODES.map((code) => ({ code, path: pathIn(code, path) }));
}

/** How the page of the given address reaches the root of the language's pages: `./`, `../`. */
export function wayToPages(pathname: string): string {
  return relativeRoot(pathname.slice(pagePath('').length));
}
