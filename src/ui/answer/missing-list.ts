import { answerItems, articleName } from '#words/answer-items.ts';
import { answerReview } from '#words/answer-review.ts';
import { type AskedItem, askedItems } from '../../domain/answer/asked-items.ts';
import type { Review } from '../../domain/answer/review.ts';
import type { Request } from '../../domain/request/request.ts';

const words = answerReview.list;

/** What the person did not find or understand, a line for each with its article; empty where nothing is missing. */
export function missingList(items: readonly AskedItem[], decisions: Review['decisions']): string {
  const lines = (decision: 'missing' | 'unclear') =>
    items
      .filter(({ id }) => decisions[id] === decision)
      .map(({ id, article }) => words[decision](answerItems[id].name, articleName(article)));
  return [...lines('missing'), ...lines('unclear')].join('\n');
}

/** The same of all that the request asked. */
export function missingFrom(request: Request, { decisions }: Review): string {
  return missingList(askedItems(request), decisions);
}
