import { type AskedItem, askedItems } from '../../domain/answer/asked-items.ts';
import type { Review } from '../../domain/answer/review.ts';
import type { FollowUpName } from '../../domain/letters/follow-up.ts';
import { complaintLanguageOf } from '../../domain/request/letter-language.ts';
import type { Request } from '../../domain/request/request.ts';
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

/** The same of all that the request asked, as a letter that follows it says it: in that letter's own language. */
export async function missingInLetter(
  letter: FollowUpName,
  request: Request,
  decisions: Review['decisions'],
): Promise<string> {
  const language = letter === 'complaint' ? complaintLanguageOf(request.language) : request.language;
  // Words that cannot be had are those of the page: the person sees the text before anything is signed.
  const words = await answerWords(language).catch(() => OWN_ANSWER_WORDS);
  return missingList(askedItems(request), decisions, words);
}
