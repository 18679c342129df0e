import { useEffect, useMemo, useState } from 'preact/hooks';
import type { EmailMessage } from '../../domain/email-draft.ts';
import { sendingWords } from '../../i18n/fi/sending.ts';

const words = sendingWords.email;

interface Props {
  pdf: Uint8Array<ArrayBuffer>;
  fileName: string;
  message: EmailMessage;
}

/**
 * Hands the packet to another program on the device (Web Share), where the browser can share files.
 *
 * MUST: be absent where it would not work; say what to do when it fails.
 * MUST NOT: take sharing for sending; call a person who changes their mind a failure.
 */
export function ShareFile({ pdf, fileName, message }: Props) {
  const file = useMemo(() => new File([pdf], fileName, { type: 'application/pdf' }), [pdf, fileName]);
  const [canShare, setCanShare] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => setCanShare(navigator.canShare?.({ files: [file] }) ?? false), [file]);
  if (!canShare) return null;

  const share = async (): Promise<void> => {
    setHasFailed(false);
    try {
      await navigator.share({ files: [file], title: message.subject, text: message.text });
    } catch (error) {
      const isChangeOfMind = error instanceof DOMException && error.name === 'AbortError';
      setHasFailed(!isChangeOfMind);
    }
  };

  return (
    <div>
      <p>
        <button type="button" class="button quiet" onClick={share}>
          {words.share}
        </button>
      </p>
      <p class="note">{words.shareText(message.to)}</p>
      <p role="status">{hasFailed ? words.shareFailed : ''}</p>
    </div>
  );
}
