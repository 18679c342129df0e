import { grammar as en } from './en/letter-grammar.ts';
import { grammar as fi } from './fi/letter-grammar.ts';
import type { Language, NameForms } from './languages.ts';
import { grammar as sv } from './sv/letter-grammar.ts';

/**
 * What writing letters needs of a language's grammar: one module for each, the same functions in all. What only pages
 * need, such as the time of day or the units of file sizes, stands beside it in the module, for the page's own language.
 */
export interface Grammar {
  /** The language's code, as in `lang` and in file names. */
  readonly language: string;
  /** The language as a document states it (BCP 47). */
  readonly languageTag: string;
  /** The items as an enumeration; the empty string for no items. */
  join(items: readonly string[]): string;
  /** Names in the same form as an enumeration, which may say once what all of them end in. */
  joinNames(names: readonly string[]): string;
  /** The forms of a register's name that nobody wrote down, so that no letter has a hole. */
  uninflected(name: string): NameForms;
  /** The ISO day as text writes it. */
  writtenDay(day: string): string;
  /** The text with a capital first letter, for a name that starts a line. */
  sentenceCase(text: string): string;
  /** The text in capitals. */
  upperCase(text: string): string;
  /** The text in small letters. */
  lowerCase(text: string): string;
  /** The spaces before a piece of text, and the piece that no line break of a letter parts: with the flag `g`. */
  readonly UNPARTED: RegExp;
  /** What a letter's file says of itself to readers of the file rather than of the page. */
  readonly documentWords: {
    /** The name of the signature field. */
    readonly signatureField: string;
    /** The paper seal in words, for who cannot see it. */
    readonly seal: string;
    /** What `request.json` is. */
    readonly attachment: string;
  };
}

/** Apart from the languages' table, so that a page which writes no letter loads none of it. */
const GRAMMARS: Readonly<Record<Language, Grammar>> = { fi, sv, en };

/** The grammar of a letter's language; a page's own is in its words. */
export function grammarOf(language: Language): Grammar {
  return GRAMMARS[language];
}

/** The ways in which texts of the language write the ISO day: `2.2.2026`, `2. 2. 2026`, `2. helmikuuta 2026`, ISO. */
export function daySpellings(day: string, language: Language): [string, ...string[]] {
  const { writtenDay, languageTag } = grammarOf(language);
  const short = writtenDay(day);
  const long = new Intl.DateTimeFormat(languageTag, { dateStyle: 'long', timeZone: 'UTC' });
  return [short, short.replaceAll('.', '. '), long.format(new Date(day)), day];
}
