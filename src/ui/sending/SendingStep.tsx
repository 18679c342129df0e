import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SignedRequest } from '../../domain/draft.ts';
import type { Sending } from '../../domain/event.ts';
import { isPacketFileName, packetFileName } from '../../domain/packet-file-name.ts';
import type { PortalFacts } from '../../domain/request-from-values.ts';
import { ownCertificate } from '../../i18n/fi/own-certificate.ts';
import { sendingWords as words } from '../../i18n/fi/sending.ts';
import { dayInHelsinki } from '../helsinki-day.ts';
import { AddressNote } from './AddressNote.tsx';
import { EmailSending } from './EmailSending.tsx';
import { PostSending } from './PostSending.tsx';
import { SentForm } from './SentForm.tsx';
import { SentReport } from './SentReport.tsx';

interface Props {
  signed: SignedRequest;
  /** How it was sent, once the person has said so. */
  sent: Sending | undefined;
  facts: PortalFacts;
  onSent(sending: Sending): void;
  onUnsent(): void;
  onNewDraft(): void;
}

/**
 * Step 5: how the signed request gets to the controller, and the note that it did.
 *
 * MUST: open with the page's heading, ready to take the focus; follow the way that the letter was made for;
 * keep the file within reach after it was sent; move the focus to the new heading when "sent" changes.
 * MUST NOT: send anything; take saving, opening, copying or sharing for sending; change the signed letter.
 */
export function SendingStep({ signed, sent, facts, onSent, onUnsent, onNewDraft }: Props) {
  const step = useRef<HTMLDivElement>(null);
  const wasSent = useRef(sent !== undefined);
  const isSent = sent !== undefined;
  useLayoutEffect(() => {
    if (wasSent.current === isSent) return;
    wasSent.current = isSent;
    step.current?.querySelector<HTMLElement>('#sent-heading')?.focus();
  }, [isSent]);

  const { delivery } = signed.file.request;
  const { channel } = delivery;
  const fileName = fileNameOf(signed);
  const way = (
    <>
      <AddressNote delivery={delivery} facts={facts} />
      {delivery.channel === 'email' ? (
        <EmailSending signed={signed} fileName={fileName} email={delivery.email} facts={facts} />
      ) : (
        <PostSending signed={signed} fileName={fileName} />
      )}
    </>
  );
  return (
    <div class="sending" ref={step}>
      <h1 id="step-heading" tabIndex={-1}>
        {isSent ? words.sentHeading : words.heading}
      </h1>
      {sent ? <SentReport signed={signed} sent={sent} onUnsent={onUnsent} /> : <p>{words.lead[channel]}</p>}
      {sent ? (
        <details>
          <summary>{words.sent.again}</summary>
          {way}
        </details>
      ) : (
        way
      )}
      {!sent && (
        <SentForm
          signedOn={dayInHelsinki(new Date(signed.signedAt))}
          channel={channel === 'post' ? 'letter' : channel}
          onSent={onSent}
        />
      )}
      <details>
        <summary>{words.proof.heading}</summary>
        <p>{signed.file.request.certificateSha256 ? ownCertificate.proves : words.proof.text}</p>
      </details>
      <section aria-labelledby="sending-new-draft">
        <h2 id="sending-new-draft">{words.newDraft.heading}</h2>
        <p>{words.newDraft.text}</p>
        <p>
          <button type="button" class="button quiet" onClick={() => onNewDraft()}>
            {words.newDraft.button}
          </button>
        </p>
      </section>
    </div>
  );
}

/** The name it was saved under, unless an import brought one that could mislead about what the file is. */
function fileNameOf({ fileName, file: { request, letter } }: SignedRequest): string {
  if (isPacketFileName(fileName)) return fileName;
  return packetFileName(request, letter.documentType, request.controller.name);
}
