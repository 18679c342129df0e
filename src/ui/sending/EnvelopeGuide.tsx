import { sendingWords } from '#words/sending.ts';
import { ADDRESS_BOX, ENVELOPE_NAMES, ENVELOPES } from './envelope-measures.ts';
import type { SealPlace } from './seal-place.ts';
import '../../styles/parts/envelope-guide.css';

const words = sendingWords.guide;

/** The drawing's height: a little less than the sheet's 297 mm, so that rounding makes no second page. */
const HEIGHT = 294;

interface Props {
  recipient: readonly string[];
  /** With the instructions and the measuring line, for paper; without, as a picture on the screen. */
  forPaper?: boolean;
  /** Where the letter's paper seal stands, if it has one; the paper then shows it. */
  sealPlace?: SealPlace | undefined;
}

/**
 * The letter's sheet with its address, the windows of both envelopes and the fold marks, in millimetres.
 *
 * MUST: print at its real size, and let a person see with a ruler whether it did.
 * MUST NOT: show anything of the request but the recipient's address.
 */
export function EnvelopeGuide({ recipient, forPaper = false, sealPlace }: Props) {
  return (
    <svg class="envelope-guide" viewBox={`0 0 210 ${HEIGHT}`} role="img" aria-label={words.label}>
      {!forPaper && <rect class="guide-sheet" x="0.5" y="0.5" width="209" height={HEIGHT - 1} />}
      <rect class="guide-address" {...boxOf(ADDRESS_BOX)} />
      {recipient.map((line, index) => (
        <text
          key={index}
          class="guide-line"
          x={ADDRESS_BOX.x}
          y={ADDRESS_BOX.y + 3.6 + index * ADDRESS_BOX.leading}
        >
          {line}
        </text>
      ))}
      {ENVELOPE_NAMES.map((name) => {
        const { window, folds } = ENVELOPES[name];
        return (
          <g key={name}>
            <rect class={`guide-window ${name}`} {...boxOf(window)} />
            {folds.map((y) => (
              <g key={y}>
                <line class="guide-fold" x1="4" x2="8" y1={y} y2={y} />
                <text class="guide-label" x="10" y={y + 1.2}>
                  {words.folds[name]}
                </text>
              </g>
            ))}
            {forPaper && (
              <text class="guide-label" x="116" y={window.y + window.height - 0.5}>
                {words.windows[name]}
              </text>
            )}
          </g>
        );
      })}
      {forPaper && <Instructions />}
      {forPaper && sealPlace && <SealFrame place={sealPlace} />}
    </svg>
  );
}

function Instructions() {
  return (
    <>
      <text class="guide-title" x="43" y="88">
        {words.title}
      </text>
      {words.lines.map((line, index) => (
        <text key={index} class="guide-line" x={line.startsWith(' ') ? 47 : 43} y={104 + index * 7}>
          {line.trim()}
        </text>
      ))}
      <path class="guide-ruler" d="M43 165v6M43 168h100M143 165v6" />
      <text class="guide-label" x="43" y="177">
        {words.ruler}
      </text>
    </>
  );
}

function SealFrame({ place: { at, x, y, size } }: { place: SealPlace }) {
  return (
    <>
      <rect class="guide-window e65" x={x} y={y} width={size} height={size} />
      {sendingWords.seal.onGuide[at].map((line, index) => (
        <text key={index} class="guide-line" x="80" y={y + size - 22 + index * 7}>
          {line}
        </text>
      ))}
    </>
  );
}

function boxOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x, y, width, height };
}
