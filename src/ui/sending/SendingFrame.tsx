import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ownCertificate } from '#words/own-certificate.ts';
import { sendingWords } from '#words/sending.ts';
import type { SignedRequest } from '../../domain/records/draft.ts';
import { isPacketFileName, packetFileName } from '../../domain/records/packet-file-name.ts';
import { STEP_HEADING } from '../parts/element-ids.ts';
import '../../styles/parts/sending.css';

/** What a kind of letter says of its sending. */
export interface SendingFrameWords {
  readonly heading: string;
  readonly sentHeading: string;
  readonly lead: string;
  /** Opens the instructions again once the letter was sent. */
  readonly again: string;
}

interface Props {
  readonly signed: SignedRequest;
  readonly isSent: boolean;
  readonly words: SendingFrameWords;
  /** What is told once it was sent. */
  readonly report: ComponentChildren;
  /** Asks whether it was sent. */
  readonly question: ComponentChildren;
  /** The instructions. */
  readonly children: ComponentChildren;
  onNewDraft(): void;
}

/**
 * What the last step has in common for all letters.
 *
 * MUST: open with the page's heading, ready to take the focus; keep the file within reach after it was sent; move
 * the focus to the new heading when "sent" changes.
 */
export function SendingFrame({ signed, isSent, words, report, question, children, onNewDraft }: Props) {
  const step = useRef<HTMLDivElement>(null);
  const wasSent = useRef(isSent);
  useLayoutEffect(() => {
    if (wasSent.current === isSent) return;
    wasSent.current = isSent;
    step.current?.querySelector<HTMLElement>('#sent-heading')?.focus();
  }, [isSent]);
  const { proof, newDraft } = sendingWords;
  return (
    <div class="sending" ref={step}>
      <h1 id={STEP_HEADING} tabIndex={-1}>
        {isSent ? words.sentHeading : words.heading}
      </h1>
      {isSent ? report : <p>{words.lead}</p>}
      {isSent ? (
        <details>
          <summary>{words.again}</summary>
          {children}
        </details>
      ) : (
        children
      )}
      {isSent ? null : question}
      <details>
        <summary>{proof.heading}</summary>
        <p>{signed.file.request.certificateSha256 ? ownCertificate.proves : proof.text}</p>
      </details>
      <section aria-labelledby="sending-new-draft">
        <h2 id="sending-new-draft">{newDraft.heading}</h2>
        <p>{newDraft.text}</p>
        <p>
          <button type="button" class="button quiet" onClick={() => onNewDraft()}>
            {newDraft.button}
          </button>
        </p>
      </section>
    </div>
  );
}

/** The name it was saved under, unless an import brought one that could mislead about what the file is. */
export function fileNameOf({ fileName, file: { request, letter } }: SignedRequest): string {
  if (isPacketFileName(fileName)) return fileName;
  return packetFileName(request, letter.documentType, request.controller.name);
}
