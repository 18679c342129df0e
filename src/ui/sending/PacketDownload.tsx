import { useState } from 'preact/hooks';
import { sendingWords } from '#words/sending.ts';
import { useFileUrl } from './file-url.ts';

const words = sendingWords.download;

interface Props {
  pdf: Uint8Array<ArrayBuffer>;
  fileName: string;
  /** Offers to open it in a tab as well, which is where a browser prints from. */
  canOpen?: boolean;
  /** The message that is to carry it makes the request without it. */
  hasMessage?: boolean;
}

/**
 * The link that saves the packet, as often as it is pressed.
 *
 * MUST: be a real link with `download`, so that a browser that will not save can open the file instead; keep
 * working after a save that was cancelled; say, once it was pressed, what to do where nothing is saved.
 * MUST NOT: take a press for a save or for sending: a browser does not tell.
 */
export function PacketDownload({ pdf, fileName, canOpen = false, hasMessage = false }: Props) {
  const url = useFileUrl(pdf, 'application/pdf');
  const [wasPressed, setWasPressed] = useState(false);
  return (
    <>
      <p class="sending-buttons">
        <a class="button" href={url} download={fileName} onClick={() => setWasPressed(true)}>
          {wasPressed ? words.again : words.first}
        </a>
        {canOpen && (
          <a class="button quiet" href={url} target="_blank" rel="noopener">
            {words.open}
          </a>
        )}
      </p>
      <p class="sending-file">{fileName}</p>
      <p class="note">{words.note}</p>
      {wasPressed && (
        <p class="note">{hasMessage ? words.notSaved.withMessage : words.notSaved.letterAlone}</p>
      )}
    </>
  );
}
