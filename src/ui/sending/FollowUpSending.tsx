import { followUpForm as words } from '#words/follow-up-form.ts';
import { sendingWords } from '#words/sending.ts';
import type { FollowUpSource } from '../../domain/following/follow-up-source.ts';
import { followUpEntry } from '../../domain/letters/follow-up.ts';
import type { Attachment } from '../../domain/records/attachment.ts';
import type { SignedRequest } from '../../domain/records/draft.ts';
import { AddressNote } from './AddressNote.tsx';
import { ComplaintSending } from './ComplaintSending.tsx';
import { EmailSending } from './EmailSending.tsx';
import { Enclosures } from './Enclosures.tsx';
import { FollowUpReport, RequestLink } from './FollowUpReport.tsx';
import { followUpMessage, followUpWords, OWN_FOLLOW_UP_WORDS } from './follow-up-message.ts';
import { MandatePrinting } from './MandatePrinting.tsx';
import { PostSending } from './PostSending.tsx';
import { fileNameOf, SendingFrame, type SendingFrameWords } from './SendingFrame.tsx';
import type { SendingStepProps } from './SendingStep.tsx';
import { SentForm } from './SentForm.tsx';
import { MessagePending, useLetterWords } from './use-letter-words.tsx';

/** What a letter that follows a request brings to its sending. */
export interface FollowUpMaterial {
  readonly source: FollowUpSource;
  /** The way to the portal's root, ending in a slash. */
  readonly root: string;
  /** The bytes of a file that came as an answer. */
  loadFile(id: string): Promise<Attachment | undefined>;
}

/**
 * The last step of a letter that follows a request: to the controller as the first one went, to the authority in
 * three ways, or on paper only.
 *
 * MUST: lead back to the request; name what goes along, and give it from the device.
 * MUST NOT: send anything; mark as sent what goes with the request, as a power of attorney does.
 */
export function FollowUpSending(props: SendingStepProps & FollowUpMaterial) {
  const { signed, sent, source, root, onSent, onUnsent, onNewDraft } = props;
  const { letter } = source;
  const { channel } = signed.file.request.delivery;
  const { recipient } = followUpEntry(letter);
  const isToAuthority = recipient === 'supervisoryAuthority';
  return (
    <SendingFrame
      signed={signed}
      isSent={sent !== undefined}
      words={frameWords(signed, letter)}
      report={
        sent && <FollowUpReport letter={letter} sent={sent} root={root} source={source} onUnsent={onUnsent} />
      }
      question={
        recipient === 'nobody' ? (
          <RequestLink root={root} first={source.first} text={words.report.backToRequest} />
        ) : (
          <SentForm
            signedAt={signed.signedAt}
            channel={isToAuthority || channel === 'email' ? 'email' : 'letter'}
            words={{ ...words.sentForm, button: words.letters[letter].button }}
            channels={isToAuthority ? words.complaint.channels : sendingWords.channels}
            onSent={onSent}
          />
        )
      }
      onNewDraft={onNewDraft}
    >
      <Way {...props} />
    </SendingFrame>
  );
}

function Way({ signed, facts, source, loadFile }: SendingStepProps & FollowUpMaterial) {
  const { delivery, dataSubject, language } = signed.file.request;
  const { words: letterWords, isMissing } = useLetterWords(language, followUpWords, OWN_FOLLOW_UP_WORDS);
  const fileName = fileNameOf(signed);
  const enclosures = <Enclosures signed={signed} source={source} loadFile={loadFile} />;
  const { recipient } = followUpEntry(source.letter);
  if (recipient === 'nobody') {
    return <MandatePrinting pdf={signed.pdf} fileName={fileName} principal={dataSubject.name} />;
  }
  if (!letterWords) return <MessagePending isMissing={isMissing} />;
  if (recipient === 'supervisoryAuthority') {
    return (
      <ComplaintSending signed={signed} fileName={fileName} facts={facts} letterWords={letterWords}>
        {enclosures}
      </ComplaintSending>
    );
  }
  return (
    <>
      <AddressNote delivery={delivery} facts={facts} />
      {delivery.channel === 'email' ? (
        <EmailSending
          signed={signed}
          fileName={fileName}
          message={followUpMessage(signed.file, { to: delivery.email, fileName }, letterWords)}
          facts={facts}
        >
          {enclosures}
        </EmailSending>
      ) : (
        <>
          {enclosures}
          <PostSending signed={signed} fileName={fileName} />
        </>
      )}
    </>
  );
}

function frameWords(signed: SignedRequest, letter: FollowUpSource['letter']): SendingFrameWords {
  const { send, sent } = words.letters[letter];
  const { channel } = signed.file.request.delivery;
  const { recipient } = followUpEntry(letter);
  const lead = recipient === 'controller' ? words.lead[channel] : words.lead[recipient];
  return { heading: send, sentHeading: sent, lead, again: words.again };
}
