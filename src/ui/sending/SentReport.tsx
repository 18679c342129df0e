import { writtenDay } from '#words/grammar.ts';
import { sendingWords } from '#words/sending.ts';
import { answerDueOf } from '../../domain/life/answer-due.ts';
import type { Sending } from '../../domain/life/event.ts';
import { newTimeline, withEvent } from '../../domain/life/timeline.ts';
import type { SignedRequest } from '../../domain/records/draft.ts';
import { requestFragment } from '../parts/fragment.ts';
import { SentBackupNote } from '../storage/SentBackupNote.tsx';
import { UndoSent } from './UndoSent.tsx';
import '../../styles/parts/sent-form.css';

const words = sendingWords.sent;

interface Props {
  signed: SignedRequest;
  sent: Sending;
  onUnsent(): void;
}

/**
 * Says when and how the request was sent, and what happens next (Art. 12(3) GDPR).
 *
 * MUST: offer to undo; call a due day that rests on an estimate an estimate; lead to the request's own view.
 * MUST NOT: reckon a due day for a letter that follows a request, and starts no time of its own.
 */
export function SentReport({ signed, sent, onUnsent }: Props) {
  const { on, channel } = sent;
  const due = signed.follows ? undefined : dueAfter(signed, sent);
  return (
    <section class="sent-report" aria-labelledby="sent-heading">
      <h2 id="sent-heading" tabIndex={-1}>
        {words.heading[channel](writtenDay(on))}
      </h2>
      <h3>{words.next}</h3>
      <p>{words.arrival[channel]}</p>
      {due && (
        <p>
          <b>{(due.isEstimate ? words.dueEstimate : words.due)(writtenDay(due.cautiousOn))}</b>
        </p>
      )}
      <p>{words.answer}</p>
      <p>
        {/* The form stands one folder below the root in every language. */}
        <a class="button" href={`../pyynnot/${requestFragment(signed.follows?.id ?? signed.id)}`}>
          {words.follow}
        </a>
      </p>
      <p>{words.identity}</p>
      <h3>{words.keepHeading}</h3>
      <ul>
        {words.keep[channel].map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
      <SentBackupNote />
      <UndoSent onUnsent={onUnsent} />
    </section>
  );
}

/** The due day of a request of which nothing is known yet but how it was sent. */
function dueAfter(signed: SignedRequest, sent: Sending) {
  const event = { kind: 'sent', id: signed.id, recordedAt: signed.signedAt, ...sent } as const;
  return answerDueOf(withEvent(newTimeline(signed), event));
}
