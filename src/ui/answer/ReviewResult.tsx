import { answerReview } from '#words/answer-review.ts';
import type { AskedItem } from '../../domain/answer/asked-items.ts';
import type { Decision, Review } from '../../domain/answer/review.ts';
import type { AnswerKind } from '../../domain/history/event-kinds.ts';
import type { LetterOfMissing } from './missing-list.ts';

const words = answerReview.result;

interface Props {
  readonly items: readonly AskedItem[];
  readonly decisions: Review['decisions'];
  /** What is missing, a line for each. */
  readonly list: string;
  /** What was recorded last of the answer. */
  readonly answer: AnswerKind;
  readonly isWritable: boolean;
  record(kind: AnswerKind): void;
  onLetter(letter: LetterOfMissing): void;
}

/** What the decisions come to, and what can be done with it. */
export function ReviewResult({ items, decisions, list, answer, isWritable, record, onLetter }: Props) {
  const count = (decision: Decision | undefined) =>
    items.filter(({ id }) => decisions[id] === decision).length;
  const isComplete = list === '' && count(undefined) === 0;
  return (
    <section class="review-result" aria-labelledby="lapikaynnin-tulos">
      <h3 id="lapikaynnin-tulos">{words.heading}</h3>
      <p role="status">
        {words.counts(count('found'), count('missing'), count('unclear'), count(undefined))}{' '}
        {isComplete && words.complete}
      </p>
      {isWritable && (
        <div class="life-buttons">
          {isComplete && answer !== 'answered' && (
            <button type="button" class="button" onClick={() => record('answered')}>
              {words.recordAnswered}
            </button>
          )}
          {list !== '' && answer === 'answered' && (
            <button type="button" class="button quiet" onClick={() => record('partlyAnswered')}>
              {words.recordPartly}
            </button>
          )}
          {list !== '' && (
            <>
              <button type="button" class="button" onClick={() => onLetter('reminder')}>
                {words.followUp}
              </button>
              <button type="button" class="button quiet" onClick={() => onLetter('complaint')}>
                {words.complaint}
              </button>
            </>
          )}
        </div>
      )}
      {list !== '' && <p class="note">{words.followUpNote}</p>}
    </section>
  );
}
