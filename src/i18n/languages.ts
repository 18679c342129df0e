import { grammar as fi } from './fi/letter-grammar.ts';

/** A name in the forms that a language has, by the form's name. */
export type NameForms = Readonly<Record<string, string>>;

/**
 * What letters need of a language's grammar: one module for each, the same functions in all. What only pages need, such
 * as the time of day or the units of file sizes, stands beside it in the module, for the page's own language.
 */
export interface Grammar {
  /** The language's code, as in `lang` and in file names. */
  readonly language: string;
  /** The language as a document states it (BCP 47). */
  readonly languageTag: string;
  /** The forms of a name that the language's wordings use. */
  readonly NAME_FORMS: readonly [string, ...string[]];
  /** The one of them that is the name itself. */
  readonly BASE_FORM: string;
  /** The items as an enumeration; the empty string for no items. */
  join(items: readonly string[]): string;
  /** Names in the same form as an enumeration, which may say once what all of them end in. */
  joinNames(names: readonly string[]): string;
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

/** The languages of the portal, the first one's pages at the root. A further one is its folder and its line here. */
export const LANGUAGES = { fi } as const satisfies Readonly<Record<string, Grammar>>;

/** A language of the portal, as in `lang` and in file names. */
export type Language = keyof typeof LANGUAGES;

/** The languages by code, in the order of the table. */
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as [Language, ...Language[]];

/** The language whose words every other's are compared with. */
export const FIRST_LANGUAGE = LANGUAGE_CODES[0];

/** The grammar of a letter's language; a page's own is in its words. */
export function grammarOf(language: Language): Grammar {
  return LANGUAGES[language];
}

/** The ways in which texts of the language write the ISO day: `2.2.2026`, `2. 2. 2026`, `2. helmikuuta 2026`, ISO. */
export function daySpellings(day: string, language: Language): [string, ...string[]] {
  const { writtenDay, languageTag } = grammarOf(language);
  const short = writtenDay(day);
  const long = new Intl.DateTimeFormat(languageTag, { dateStyle: 'long', timeZone: 'UTC' });
  return [short, short.replaceAll('.', '. '), long.format(new Date(day)), day];
}
