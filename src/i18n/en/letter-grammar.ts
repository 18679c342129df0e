import { join, language, lowerCase, sentenceCase, upperCase, writtenDay } from './grammar.ts';

/*
 * What letters need of the language besides what pages do. Apart from it, so that a page which writes no letter loads
 * none of it.
 */

/** The language as a document states it (BCP 47). */
export const languageTag = 'en-GB';

/**
 * The spaces before a piece of text, and the piece that no line break parts: a word. A number comes after what it
 * belongs to ("Article 15"), so wordings join the two with U+00A0. Another one makes another drawing of every letter.
 */
export const UNPARTED = /( *)([^ ]*)/g;

/** What a letter's file says of itself to readers of the file rather than of the page. */
export const documentWords = {
  signatureField: 'Electronic signature',
  seal: 'Paper seal: the details of the request and their signature as a QR code',
  attachment: 'The request in machine-readable form',
};

/** Names as an enumeration; registers say once what they are, "customer and marketing registers". */
export function joinNames(names: readonly string[]): string {
  const kinds = names.map((name) => /^(.+) register$/u.exec(name)?.[1]);
  const isShared = names.length > 1 && kinds.every((kind) => kind !== undefined);
  return isShared ? `${join(kinds.map((kind) => kind ?? ''))} registers` : join(names);
}

/** A register's name without written forms: its noun stands after it ("the Asiakasrekisteri register"). */
export function uninflected(name: string): Readonly<Record<string, string>> {
  return { name: `${sentenceCase(name)} register` };
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
