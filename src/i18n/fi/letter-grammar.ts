import { join, language, lowerCase, sentenceCase, upperCase, writtenDay } from './grammar.ts';
import { names } from './name-forms.ts';

/*
 * What letters need of the language besides what pages do. Apart from it, so that a page which writes no letter loads
 * none of it.
 */

/** The language as a document states it (BCP 47). */
export const languageTag = 'fi-FI';

/**
 * The spaces before a piece of text, and the piece that no line break parts: a word, after a short number or a single
 * small letter together with it, as in "15 artiklan", "40100 Jyväskylä" or "b alakohta". Another one makes another
 * drawing of every letter.
 */
export const UNPARTED = /( *)((?:\(?(?:\d{1,5}|[a-z]) (?=[^ ]))?[^ ]*)/g;

/** What a letter's file says of itself to readers of the file rather than of the page. */
export const documentWords = {
  signatureField: 'Sähköinen allekirjoitus',
  seal: 'Paperisinetti: pyynnön tiedot ja niiden allekirjoitus QR-koodina',
  attachment: 'Pyyntö koneluettavana',
};

/** Names in the same form as an enumeration: compounds of one word share it, "asiakas- ja markkinointirekisterissä". */
export function joinNames(names: readonly string[]): string {
  const compounds = names.map((name) => /^(\p{L}+)(rekisteri?\p{L}*)$/u.exec(name));
  const [, , shared] = compounds[0] ?? [];
  const isShared = names.length > 1 && compounds.every((compound) => compound?.[2] === shared);
  if (!isShared) return join(names);
  return join(names.map((name, index) => (index < names.length - 1 ? `${compounds[index]?.[1]}-` : name)));
}

/**
 * A register's name without written forms: as it is, since publishers write down the forms of this language's names.
 */
export function uninflected(name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.NAME_FORMS.map((form) => [form, name]));
}

/** All of it, as the table of languages has it. */
export const grammar = {
  language,
  languageTag,
  join,
  joinNames,
  uninflected,
  writtenDay,
  sentenceCase,
  upperCase,
  lowerCase,
  UNPARTED,
  documentWords,
} as const;
