import { join, language, lowerCase, type NameForm, sentenceCase, upperCase, writtenDay } from './grammar.ts';

/*
 * What letters need of the language besides what pages do. Apart from it, so that a page which writes no letter loads
 * none of it.
 */

/** The language as a document states it (BCP 47): Finland's Swedish. */
export const languageTag = 'sv-FI';

/** The forms of a name that wordings use. */
export const NAME_FORMS = ['indefinite', 'definite'] as const satisfies readonly NameForm[];

/** The form that is the name itself. */
export const BASE_FORM = 'indefinite';

/**
 * The spaces before a piece of text, and the piece that no line break parts: a word. A number belongs to the word
 * before it here ("artikel 15"), which wordings say with a no-break space. Another one makes another drawing of every
 * letter.
 */
export const UNPARTED = /( *)([^ ]*)/g;

/** What a letter's file says of itself to readers of the file rather than of the page. */
export const documentWords = {
  signatureField: 'Elektronisk underskrift',
  seal: 'Papperssigill: uppgifterna i begäran och underskriften av dem som QR-kod',
  attachment: 'Begäran i maskinläsbar form',
};

/** Names in the same form as an enumeration, each in full: "kund- och marknadsföringsregistret" would be one register. */
export function joinNames(names: readonly string[]): string {
  return join(names);
}

/** All of it, as the table of languages has it. */
export const grammar = {
  language,
  languageTag,
  NAME_FORMS,
  BASE_FORM,
  join,
  joinNames,
  writtenDay,
  sentenceCase,
  upperCase,
  lowerCase,
  UNPARTED,
  documentWords,
} as const;
