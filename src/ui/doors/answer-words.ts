import languages from 'virtual:letter-languages';
import { answerItems, articleName, legalBasisNames } from '#words/answer-items.ts';
import { answerKit } from '#words/answer-kit.ts';
import { answerReview } from '#words/answer-review.ts';
import { language as ownLanguage } from '#words/grammar.ts';
import { rightWords } from '#words/rights.ts';
import { isLanguage, type Language } from '../../i18n/languages.ts';

/** What an answer says in the language of the letter that it answers, and what a letter says of an answer. */
export type AnswerWords = Awaited<ReturnType<(typeof languages)[Language]['answer']>> & {
  readonly language: Language;
};

/** The words of the page's own language. */
export const OWN_ANSWER_WORDS: AnswerWords = {
  language: ownLanguage as Language,
  answerKit,
  answerItems,
  articleName,
  legalBasisNames,
  answerReview,
  rightWords,
};

/** Those of a letter's language; a language that the portal does not have is answered in the page's. */
export async function answerWords(language: string): Promise<AnswerWords> {
  if (language === ownLanguage || !isLanguage(language)) return OWN_ANSWER_WORDS;
  return { ...(await languages[language].answer()), language };
}
