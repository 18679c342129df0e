import { useRef, useState } from 'preact/hooks';
import {
  type DrawnSignature,
  extendStroke,
  PAD,
  padPoint,
  pathData,
  type Stroke,
  withoutLastStroke,
  withStroke,
} from '../letter/strokes.ts';
import '../../styles/parts/pen-strokes.css';
import '../../styles/parts/signature-pad.css';

/** The pad's words. */
interface SignaturePadWords {
  readonly pad: string;
  readonly undo: string;
  readonly clear: string;
  readonly empty: string;
  readonly strokes: (count: number) => string;
}

interface Props {
  readonly signature: DrawnSignature | undefined;
  readonly words: SignaturePadWords;
  onChange(signature: DrawnSignature | undefined): void;
}

/**
 * A field to draw a signature on with finger, mouse or pen.
 *
 * MUST: draw only with the pointer that started the line; keep the page from scrolling under the finger; offer
 * undo and clear as buttons; say how many lines there are; stand beside a way to sign without drawing.
 * MUST NOT: take the keyboard's focus, since nothing can be drawn with it; keep time or pressure of the pen.
 */
export function SignaturePad({ signature, words, onChange }: Props) {
  const [current, setCurrent] = useState<Stroke>([]);
  // Several moves can come before the next rendering, so the line grows outside it.
  const line = useRef<Stroke>([]);
  const pointer = useRef<number | undefined>(undefined);

  const extend = (event: PointerEvent): void => {
    const box = (event.currentTarget as SVGSVGElement).getBoundingClientRect();
    const coalesced = event.getCoalescedEvents?.() ?? [];
    for (const at of coalesced.length > 0 ? coalesced : [event]) {
      line.current = extendStroke(line.current, padPoint(at, box));
    }
    setCurrent(line.current);
  };
  const start = (event: PointerEvent): void => {
    if (!event.isPrimary || event.button !== 0) return;
    event.preventDefault();
    pointer.current = event.pointerId;
    (event.currentTarget as SVGSVGElement).setPointerCapture(event.pointerId);
    line.current = [];
    extend(event);
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerId === pointer.current) extend(event);
  };
  const end = (event: PointerEvent): void => {
    if (event.pointerId !== pointer.current) return;
    pointer.current = undefined;
    onChange(withStroke(signature, line.current));
    line.current = [];
    setCurrent([]);
  };

  const strokes = signature?.strokes ?? [];
  return (
    <div class="signature-pad">
      <svg
        viewBox={`0 0 ${PAD.width} ${PAD.height}`}
        role="img"
        aria-label={words.pad}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <line class="pad-line" x1="40" x2={PAD.width - 40} y1="190" y2="190" />
        {[...strokes, current].map((stroke, index) =>
          stroke.length > 0 ? <path key={index} d={pathData(stroke)} /> : null,
        )}
      </svg>
      <p class="note" role="status">
        <span key={strokes.length}>{strokes.length > 0 ? words.strokes(strokes.length) : words.empty}</span>
      </p>
      <p class="buttons">
        <button
          type="button"
          class="button quiet"
          aria-disabled={!signature}
          onClick={() => signature && onChange(withoutLastStroke(signature))}
        >
          {words.undo}
        </button>
        <button
          type="button"
          class="button quiet"
          aria-disabled={!signature}
          onClick={() => signature && onChange(undefined)}
        >
          {words.clear}
        </button>
      </p>
    </div>
  );
}
