import { formatDay } from '../../domain/calendar-day.ts';
import type { SignedRequest } from '../../domain/draft.ts';
import type { Sending } from '../../domain/event.ts';
import type { FollowUpName } from '../../domain/follow-up.ts';
import { followUpForm } from '../../i18n/fi/follow-up-form.ts';
import { sendingWords } from '../../i18n/fi/sending.ts';

const words = followUpForm.report;

interface Props {
  readonly letter: FollowUpName;
  readonly sent: Sending;
  readonly root: string;
  readonly source: { readonly first: SignedRequest };
  onUnsent(): void;
}

/**
 * Says when and how a letter that follows a request was sent, and leads to the request.
 *
 * MUST: offer to undo.
 * MUST NOT: compute a date; the request's own page knows them all.
 */
export function FollowUpReport({ letter, sent: { on, channel }, root, source, onUnsent }: Props) {
  const { heading, undo, undoNote } = sendingWords.sent;
  const isElectronic = letter === 'complaint' && channel === 'email';
  return (
    <section class="sent-report" aria-labelledby="sent-heading">
      <h2 id="sent-heading" tabIndex={-1}>
        {isElectronic ? followUpForm.complaint.electronic(formatDay(on)) : heading[channel](formatDay(on))}
      </h2>
      <h3>{words.next}</h3>
      <p>{followUpForm.letters[letter].next}</p>
      <RequestLink root={root} first={source.first} text={words.toRequest} />
      <p class="note" id="sent-undo">
        {undoNote}
      </p>
      <p>
        <button type="button" class="button quiet" aria-describedby="sent-undo" onClick={() => onUnsent()}>
          {undo}
        </button>
      </p>
    </section>
  );
}

/** The way back to the request that the letter follows. */
export function RequestLink({ root, first, text }: { root: string; first: SignedRequest; text: string }) {
  return (
    <p>
      <a class="button" href={`${root}pyynnot/#pyynto=${first.id}`}>
        {text}
      </a>
    </p>
  );
}
