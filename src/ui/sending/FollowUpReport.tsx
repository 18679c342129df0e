import { followUpForm } from '#words/follow-up-form.ts';
import { writtenDay } from '#words/grammar.ts';
import { sendingWords } from '#words/sending.ts';
import { type FollowUpName, followUpEntry } from '../../domain/letters/follow-up.ts';
import type { Sending } from '../../domain/life/event.ts';
import type { SignedRequest } from '../../domain/records/draft.ts';
import { UndoSent } from './UndoSent.tsx';
import '../../styles/parts/sent-form.css';

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
  const { heading } = sendingWords.sent;
  const isElectronic = followUpEntry(letter).recipient === 'supervisoryAuthority' && channel === 'email';
  return (
    <section class="sent-report" aria-labelledby="sent-heading">
      <h2 id="sent-heading" tabIndex={-1}>
        {isElectronic ? followUpForm.complaint.electronic(writtenDay(on)) : heading[channel](writtenDay(on))}
      </h2>
      <h3>{words.next}</h3>
      <p>{followUpForm.letters[letter].next}</p>
      <RequestLink root={root} first={source.first} text={words.toRequest} />
      <UndoSent onUnsent={onUnsent} />
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
