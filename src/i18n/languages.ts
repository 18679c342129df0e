import { names as en } from './en/name-forms.ts';
import { names as fi } from './fi/name-forms.ts';
import { names as sv } from './sv/name-forms.ts';

/** A name in the forms that a language has, by the form's name. */
export type NameForms = Readonly<Record<string, string>>;

/** What is known of names in a language, and of whom it may be written to. */
interface LanguageNames {
  /** The forms of a name that the language's wordings use. */
  readonly NAME_FORMS: readonly [string, ...string[]];
  /** The one of them that is the name itself. */
  readonly BASE_FORM: string;
  /** Whether Finnish authorities work in it (Language Act 423/2003 §10), so that a complaint may be written in it. */
  readonly isForAuthorities: boolean;
}

/**
 * The languages of the portal, the first one's pages at the root. A further one is its folder, its line here and the one
 * in the table of grammars.
 */
export const LANGUAGES = { fi, sv, en } as const satisfies Readonly<Record<string, LanguageNames>>;

/** A language of the portal, as in `lang` and in file names. */
export type Language = keyof typeof LANGUAGES;

/** The languages by code, in the order of the table. */
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as [Language, ...Language[]];

/** The language whose words every other's are compared with. */
export const FIRST_LANGUAGE = LANGUAGE_CODES[0];

/** What is known of names in the language. */
export function namesOf(language: Language): LanguageNames {
  return LANGUAGES[language];
}

/** Whether the text is the code of a language of the portal. */
export function isLanguage(text: string): text is Language {
  return Object.hasOwn(LANGUAGES, text);
}
