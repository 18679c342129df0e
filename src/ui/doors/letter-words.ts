import languages from 'virtual:letter-languages';
import { language as ownLanguage } from '#words/grammar.ts';
import { rightWords } from '#words/rights.ts';
import { sendingWords } from '#words/sending.ts';
import type { Language } from '../../i18n/languages.ts';

/** What a message says that carries a letter, in the letter's language, which need not be the page's. */
export interface LetterWords {
  readonly language: Language;
  readonly message: typeof sendingWords.message;
  readonly rights: typeof rightWords;
}

/** The words of the page's own language. */
export const OWN_WORDS: LetterWords = {
  language: ownLanguage as Language,
  message: sendingWords.message,
  rights: rightWords,
};

/** All the words that go along with letters in the language. */
export async function wordsOfLetters(language: Language) {
  return await languages[language].words();
}

/** Those that carry a request in the language. */
export async function letterWords(language: Language): Promise<LetterWords> {
  if (language === OWN_WORDS.language) return OWN_WORDS;
  const words = await wordsOfLetters(language);
  return { language, message: words.sendingWords.message, rights: words.rightWords };
}
