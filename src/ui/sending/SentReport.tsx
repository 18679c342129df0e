import { formatDay } from '../../domain/calendar-day.ts';
import type { Sending } from '../../domain/event.ts';
import { sendingWords } from '../../i18n/fi/sending.ts';

const words = sendingWords.sent;

interface Props {
  sent: Sending;
  onUnsent(): void;
}

/**
 * Says when and how the request was sent, and what happens next (Art. 12(3) GDPR).
 *
 * MUST: offer to undo; say the period in words, since the day of receipt is not known here.
 * MUST NOT: compute a date.
 */
export function SentReport({ sent: { on, channel }, onUnsent }: Props) {
  return (
    <section class="sent-report" aria-labelledby="sent-heading">
      <h2 id="sent-heading" tabIndex={-1}>
        {words.heading[channel](formatDay(on))}
      </h2>
      <h3>{words.next}</h3>
      <p>{words.arrival[channel]}</p>
      <p>{words.answer}</p>
      <p>{words.identity}</p>
      <h3>{words.keepHeading}</h3>
      <ul>
        {words.keep[channel].map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
      <p class="note" id="sent-undo">
        {words.undoNote}
      </p>
      <p>
        <button type="button" class="button quiet" aria-describedby="sent-undo" onClick={() => onUnsent()}>
          {words.undo}
        </button>
      </p>
    </section>
  );
}
