import { join, language, lowerCase, sentenceCase, upperCase, writtenDay } from './grammar.ts';

/*
 * What letters need of the language besides what pages do. Apart from it, so that a page which writes no letter loads
 * none of it.
 */

/** The language as a document states it (BCP 47): Finland's Swedish. */
export const languageTag = 'sv-FI';

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

/** A register's name without written forms: a noun stands before it ("registret Asiakasrekisteri"). */
export function uninflected(name: string): Readonly<Record<string, string>> {
  return { indefinite: name, definite: `registret ${sentenceCase(name)}` };
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
