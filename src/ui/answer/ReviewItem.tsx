import { answerItems, articleName } from '#words/answer-items.ts';
import { answerReview } from '#words/answer-review.ts';
import type { AskedItem } from '../../domain/answer/asked-items.ts';
import type { Quote } from '../../domain/answer/find-quotes.ts';
import { DECISIONS, type Decision } from '../../domain/answer/review.ts';
import { fieldIds } from '../parts/element-ids.ts';
import '../../styles/parts/details.css';

const words = answerReview.item;

interface Props {
  readonly item: AskedItem;
  readonly quotes: readonly Quote[];
  /** Whether any text of the answer was read, so that finding nothing says something. */
  readonly hasText: boolean;
  readonly decision: Decision | undefined;
  onDecide(decision: Decision): void;
}

/** One thing that the letter asked, what the answer may say of it, and what the person makes of that. */
export function ReviewItem({ item: { id, article }, quotes, hasText, decision, onDecide }: Props) {
  const { name, enough } = answerItems[id];
  const { control, hint } = fieldIds(`kohta.${id.replace('.', '-')}`);
  return (
    <fieldset class="review-item">
      <legend>{name}</legend>
      <p id={hint}>
        {enough} <span class="note">{words.article(articleName(article))}</span>
      </p>
      {quotes.length > 0 && (
        <>
          <p class="note">{words.quotes}</p>
          {quotes.slice(0, 1).map(drawQuote)}
          {quotes.length > 1 && (
            <details>
              <summary>{words.moreQuotes(quotes.length - 1)}</summary>
              {quotes.slice(1).map(drawQuote)}
            </details>
          )}
        </>
      )}
      {quotes.length === 0 && hasText && <p class="note">{words.noQuotes}</p>}
      <div class="review-decisions">
        {DECISIONS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={control}
              value={one}
              checked={decision === one}
              aria-describedby={hint}
              onChange={() => onDecide(one)}
            />{' '}
            {words.decisions[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function drawQuote({ file, page, text }: Quote) {
  return (
    <blockquote key={`${file} ${page} ${text}`} class="review-quote">
      <p>{text}</p>
      <footer class="note">
        <bdi>{words.place(file, page)}</bdi>
      </footer>
    </blockquote>
  );
}
