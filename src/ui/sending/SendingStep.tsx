import { sendingWords as words } from '#words/sending.ts';
import type { Sending } from '../../domain/life/event.ts';
import type { SignedRequest } from '../../domain/records/draft.ts';
import type { PortalFacts } from '../../domain/request/request-from-values.ts';
import { letterWords, OWN_WORDS } from '../doors/letter-words.ts';
import { AddressNote } from './AddressNote.tsx';
import { coverMessage } from './cover-message.ts';
import { EmailSending } from './EmailSending.tsx';
import { PostSending } from './PostSending.tsx';
import { fileNameOf, SendingFrame } from './SendingFrame.tsx';
import { SentForm } from './SentForm.tsx';
import { SentReport } from './SentReport.tsx';
import { MessagePending, useLetterWords } from './use-letter-words.tsx';

/** What the last step gets from the desk, whichever letter it sends. */
export interface SendingStepProps {
  readonly signed: SignedRequest;
  /** How it was sent, once the person has said so. */
  readonly sent: Sending | undefined;
  readonly facts: PortalFacts;
  onSent(sending: Sending): void;
  onUnsent(): void;
  onNewDraft(): void;
}

/**
 * Step 5: how the signed request gets to the controller, and the note that it did.
 *
 * MUST: follow the way that the letter was made for.
 * MUST NOT: send anything; take saving, opening, copying or sharing for sending; change the signed letter.
 */
export function SendingStep({ signed, sent, facts, onSent, onUnsent, onNewDraft }: SendingStepProps) {
  const { delivery, language } = signed.file.request;
  const { channel } = delivery;
  const { words: letterWordsHere, isMissing } = useLetterWords(language, letterWords, OWN_WORDS);
  const fileName = fileNameOf(signed);
  return (
    <SendingFrame
      signed={signed}
      isSent={sent !== undefined}
      words={{ ...words, lead: words.lead[channel], again: words.sent.again }}
      report={sent && <SentReport signed={signed} sent={sent} onUnsent={onUnsent} />}
      question={
        <SentForm
          signedAt={signed.signedAt}
          channel={channel === 'post' ? 'letter' : channel}
          onSent={onSent}
        />
      }
      onNewDraft={onNewDraft}
    >
      <AddressNote delivery={delivery} facts={facts} />
      {delivery.channel === 'email' && !letterWordsHere ? (
        <MessagePending isMissing={isMissing} />
      ) : delivery.channel === 'email' ? (
        <EmailSending
          signed={signed}
          fileName={fileName}
          message={coverMessage(signed.file, { to: delivery.email, fileName }, letterWordsHere)}
          facts={facts}
        />
      ) : (
        <PostSending signed={signed} fileName={fileName} />
      )}
    </SendingFrame>
  );
}
