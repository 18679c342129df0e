import { sendingWords } from '#words/sending.ts';
import type { SignedRequest } from '../../domain/records/draft.ts';
import { actsByMandate } from '../../domain/request/person-kinds.ts';
import { EnvelopeGuide } from './EnvelopeGuide.tsx';
import { PacketDownload } from './PacketDownload.tsx';
import { printEnvelopeGuide } from './print-envelope-guide.tsx';
import { SealGuide } from './SealGuide.tsx';
import { type SealPlace, sealPlaceIn } from './seal-place.ts';

const words = sendingWords.post;
const sealWords = sendingWords.seal;

interface Props {
  signed: SignedRequest;
  fileName: string;
}

/**
 * The way by post: print, fold, put into an envelope, post.
 *
 * MUST: say which envelope and where to fold; give the address as text for an envelope without a window; say
 * where the paper seal stands and that it has to stay readable, in a letter that has one.
 * MUST NOT: ask for registered mail: it is the person's choice.
 */
export function PostSending({ signed: { pdf, file }, fileName }: Props) {
  const { recipient } = file.letter;
  const sealPlace = file.seal === null ? undefined : sealPlaceIn(file.drawing);
  return (
    <ol class="sending-steps">
      <li>
        <h2>{words.print}</h2>
        <PacketDownload pdf={pdf} fileName={fileName} canOpen />
        <p>{words.printText}</p>
        {!file.request.signature && <p>{words.sign}</p>}
        {sealPlace && <SealAdvice place={sealPlace} />}
      </li>
      <li>
        <h2>{words.fold}</h2>
        <div class="sending-fold">
          <div>
            <ul>
              {words.envelopes.map((envelope) => (
                <li key={envelope}>{envelope}</li>
              ))}
            </ul>
            <p>{words.window}</p>
          </div>
          <EnvelopeGuide recipient={recipient} />
        </div>
        <p>{words.noWindow}</p>
        <address class="sending-address">
          {recipient.map((line, index) => (
            <span key={index}>{line}</span>
          ))}
        </address>
        {actsByMandate(file.request.representative) && <p>{words.mandate}</p>}
        <p>{words.guideText}</p>
        <p>
          <button type="button" class="button quiet" onClick={() => printEnvelopeGuide(recipient, sealPlace)}>
            {words.guide}
          </button>
        </p>
      </li>
      <li>
        <h2>{words.mail}</h2>
        <p>{words.registered}</p>
        <p>{words.keep}</p>
      </li>
    </ol>
  );
}

function SealAdvice({ place }: { place: SealPlace }) {
  return (
    <>
      <h3>{sealWords.heading}</h3>
      <div class="sending-fold">
        <div>
          <p>{sealWords.where[place.at]}</p>
          <p>{sealWords.purpose}</p>
          <ul>
            {sealWords.care.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
        </div>
        <SealGuide place={place} />
      </div>
    </>
  );
}
