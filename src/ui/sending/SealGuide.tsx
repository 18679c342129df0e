import { sendingWords } from '#words/sending.ts';
import type { SealPlace } from './seal-place.ts';
import '../../styles/parts/envelope-guide.css';

/** The drawing's sheet, in millimetres. */
const SHEET = { width: 210, height: 297 } as const;

/** Lines of text above and beside the seal, which stand for the letter: where each is and how long. */
const TEXT = {
  head: [
    [66, 90],
    ...[92, 102, 112, 122, 132, 149, 159, 169, 179, 196, 206, 216, 226].map((y) => [y, 147] as const),
    [250, 90],
  ],
  end: [
    ...[35, 45, 55, 65, 75, 92, 102, 112, 122, 132, 149, 159, 169, 179].map((y) => [y, 147] as const),
    [196, 90],
    ...[238, 250, 260, 270].map((y) => [y, 90] as const),
  ],
} as const;

/**
 * The page of a letter with the paper seal in its place.
 *
 * MUST: say in words where the seal is, for whoever does not see the picture.
 * MUST NOT: show anything of the request.
 */
export function SealGuide({ place: { at, x, y, size } }: { place: SealPlace }) {
  const free = size - SIZE;
  return (
    <svg
      class="envelope-guide"
      viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}
      role="img"
      aria-label={sendingWords.seal.label[at]}
    >
      <rect class="guide-sheet" x="0.5" y="0.5" width={SHEET.width - 1} height={SHEET.height - 1} />
      {TEXT[at].map(([top, width]) => (
        <rect key={top} class="guide-address" x="43" y={top} width={width} height="4" />
      ))}
      <g
        class="guide-seal"
        transform={`translate(${x + free} ${at === 'end' ? y + free : y}) scale(${SIZE / SYMBOL})`}
      >
        <path d={FINDERS} />
        <path d={MODULES} />
      </g>
    </svg>
  );
}

/** As large as a seal mostly is. */
const SIZE = 42;

/** Modules along a side of the symbol in the picture: enough to be known as a QR code. */
const SYMBOL = 17;

/** The three squares in the corners (ISO/IEC 18004 §6.3.3), each a ring with a core. */
const FINDERS = [
  [0, 0],
  [10, 0],
  [0, 10],
]
  .map(([x = 0, y = 0]) => `M${x} ${y}h7v7h-7zm1 1v5h5v-5zm1 1h3v3h-3z`)
  .join('');

/** A few modules between them, which say nothing. */
const MODULES = [
  ...['8 1', '8 4', '9 6', '1 8', '4 8', '6 9', '8 8', '10 9', '12 8', '14 9', '16 8', '9 10', '11 11'],
  ...['13 12', '15 11', '8 12', '10 13', '12 14', '14 14', '16 13', '9 15', '11 16', '13 16', '16 16'],
]
  .map((place) => `M${place}h1v1h-1z`)
  .join('');
