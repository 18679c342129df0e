import type { ComponentChildren } from 'preact';
import { sendingWords } from '#words/sending.ts';
import type { SignedRequest } from '../../domain/records/draft.ts';
import { actsByMandate } from '../../domain/request/person-kinds.ts';
import type { PortalFacts } from '../../domain/request/request-from-values.ts';
import {
  type EmailMessage,
  encodeEmailDraft,
  isMailbox,
  writeMailtoLink,
} from '../../exchange/email-draft.ts';
import { offerFile } from '../parts/offer-file.ts';
import { CopyText } from './CopyText.tsx';
import { PacketDownload } from './PacketDownload.tsx';
import { ShareFile } from './ShareFile.tsx';

const words = sendingWords.email;

interface Props {
  signed: SignedRequest;
  fileName: string;
  message: EmailMessage;
  facts: PortalFacts;
  /** Which address to send it from, where that is not the controller's to know. */
  sendText?: string;
  /** What is to be attached besides. */
  children?: ComponentChildren;
}

/**
 * The way by e-mail: share the letter where the device can, or save it, open a message, attach, send.
 *
 * MUST: work without a mail program, by copying; offer a message with the attachment in place; name the file
 * to attach.
 * MUST NOT: put anything into a link but recipient, subject and the request in brief; build a link or a draft for a
 * recipient that is no e-mail address, as a tampered import could hold.
 */
export function EmailSending({ signed, fileName, message, facts, sendText, children }: Props) {
  const { pdf, file } = signed;
  const [knownEmail] = file.request.dataSubject.knownEmails;
  const { shortForms } = facts.controller;
  const canBeLinked = isMailbox(message.to);
  const offerDraft = (): void =>
    offerFile(
      fileName.replace(/\.pdf$/, '.eml'),
      encodeEmailDraft(message, { fileName, bytes: pdf }),
      'message/rfc822',
    );

  return (
    <>
      {canBeLinked && (
        <ShareFile
          pdf={pdf}
          fileName={fileName}
          message={message}
          hasMore={children !== undefined || file.request.representative !== undefined}
        />
      )}
      <ol class="sending-steps">
        <li>
          <h2>{words.save}</h2>
          <PacketDownload pdf={pdf} fileName={fileName} hasMessage />
        </li>
        <li>
          <h2>{words.write}</h2>
          {canBeLinked && (
            <>
              <p>{words.writeText}</p>
              <p>
                <a class="button" href={writeMailtoLink(message)}>
                  {words.writeLink}
                </a>
              </p>
            </>
          )}
          <details open={!canBeLinked}>
            <summary>{words.copyText}</summary>
            <dl class="copy-texts">
              <CopyText part="to" value={message.to} />
              <CopyText part="subject" value={message.subject} language={signed.file.request.language} />
              <CopyText part="text" value={message.text} language={signed.file.request.language} />
            </dl>
          </details>
        </li>
        <li>
          <h2>{words.attach}</h2>
          <p>{words.attachText}</p>
          <p class="sending-file">{fileName}</p>
          {actsByMandate(file.request.representative) && <p>{words.attachMandate}</p>}
          {children}
        </li>
        <li>
          <h2>{words.send}</h2>
          <p>
            {sendText ?? (knownEmail ? words.fromKnown(shortForms, knownEmail) : words.fromAny(shortForms))}
          </p>
          <p>{words.keep}</p>
        </li>
      </ol>
      {canBeLinked && (
        <section aria-labelledby="sending-other">
          <h2 id="sending-other">{words.other}</h2>
          <p>
            <button type="button" class="button quiet" onClick={offerDraft}>
              {words.eml}
            </button>
          </p>
          <p class="note">{words.emlText}</p>
        </section>
      )}
    </>
  );
}
