import type { AskedItem } from '../../domain/answer/asked-items.ts';
import type { Review } from '../../domain/answer/review.ts';
import { complaintLanguageOf } from '../../domain/request/letter-language.ts';
import type { Language } from '../../i18n/languages.ts';
import { type AnswerWords, answerWords, OWN_ANSWER_WORDS } from '../doors/answer-words.ts';

/** The letters that take up what an answer lacks. */
export type LetterOfMissing = 'reminder' | 'complaint';

/** What the person did not find or understand, a line for each with its article; empty where nothing is missing. */
export function missingList(
  items: readonly AskedItem[],
  decisions: Review['decisions'],
  { answerItems, articleName, answerReview }: AnswerWords = OWN_ANSWER_WORDS,
): string {
  const lines = (decision: 'missing' | 'unclear') =>
    items
      .filter(({ id }) => decisions[id] === decision)
      .map(({ id, article }) => answerReview.list[decision](answerItems[id].name, articleName(article)));
  return [...lines('missing'), ...lines('unclear')].join('\n');
}

/** The same as the beginning of a letter that follows one in the language: in the letter's own language. */
export async function missingInLetter(
  letter: LetterOfMissing,
  language: Language,
  items: readonly AskedItem[],
  decisions: Review['decisions'],
): Promise<string> {
  // Words that cannot be had are those of the page: the person sees the text before anything is signed.
  const own = await answerWords(letter === 'complaint' ? complaintLanguageOf(language) : language).catch(
    () => OWN_ANSWER_WORDS,
  );
  return missingList(items, decisions, own);
}
