import { useEffect, useMemo, useState } from 'preact/hooks';
import { sendingWords } from '#words/sending.ts';
import type { EmailMessage } from '../../exchange/email-draft.ts';

const words = sendingWords.email;

interface Props {
  pdf: Uint8Array<ArrayBuffer>;
  fileName: string;
  message: EmailMessage;
  /** Whether more is to be attached than the file. */
  hasMore: boolean;
}

/**
 * Hands the packet to another program on the device (Web Share), where the browser can share files: the shortest way on
 * a phone, as the attachment is then in place. The same press copies the address, which sharing cannot hand over.
 *
 * MUST: be absent where it would not work; show the address besides; say what to do when it fails.
 * MUST NOT: take sharing for sending; call a person who changes their mind a failure.
 */
export function ShareFile({ pdf, fileName, message, hasMore }: Props) {
  const file = useMemo(() => new File([pdf], fileName, { type: 'application/pdf' }), [pdf, fileName]);
  const [canShare, setCanShare] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => setCanShare(navigator.canShare?.({ files: [file] }) ?? false), [file]);
  if (!canShare) return null;

  const share = async (): Promise<void> => {
    setHasFailed(false);
    // Not waited for: sharing has to begin within the press. Where it is refused, the address is there to read.
    navigator.clipboard?.writeText(message.to).catch(() => {});
    try {
      await navigator.share({ files: [file], title: message.subject, text: message.text });
    } catch (error) {
      const isChangeOfMind = error instanceof DOMException && error.name === 'AbortError';
      setHasFailed(!isChangeOfMind);
    }
  };

  return (
    <section aria-labelledby="sending-share">
      <h2 id="sending-share">{words.shareHeading}</h2>
      <p>{words.shareText}</p>
      <p class="sending-file">{message.to}</p>
      <p>
        <button type="button" class="button" onClick={share}>
          {words.share}
        </button>
      </p>
      {hasMore && <p>{words.shareMore}</p>}
      <p role="status">{hasFailed ? words.shareFailed : ''}</p>
      <p>{words.otherwise}</p>
    </section>
  );
}
