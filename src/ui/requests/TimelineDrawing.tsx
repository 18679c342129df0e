import { writtenDay } from '#words/grammar.ts';
import type { ChronologyRow } from '../../domain/life/chronology.ts';
import { drawingOf, type Mark } from './drawing.ts';
import '../../styles/parts/timeline-drawing.css';

/** Heights in the label's own type size: the line's place, where the labels begin, and a line of text. */
const LINE = 2.4;
const LABELS = 3.5;
const TEXT = 1.25;

/**
 * The history drawn on a line, days at their true distances.
 *
 * MUST: tell kinds of marks apart by shape and word, not by colour alone; fit a screen of 320 px.
 * MUST NOT: say anything that the list beside it does not: it is hidden from whoever hears the page.
 */
export function TimelineDrawing({ rows }: { rows: readonly ChronologyRow[] }) {
  const drawing = drawingOf(rows);
  if (!drawing) return null;
  const { marks, lines, today } = drawing;
  return (
    <svg
      class="life-drawing"
      aria-hidden="true"
      focusable="false"
      width="100%"
      height={`${LABELS + lines * TEXT + 0.6}em`}
    >
      <line class="life-ahead" x1={percent(today)} x2="100%" y1={em(LINE)} y2={em(LINE)} />
      <line class="life-past" x1="0" x2={percent(today)} y1={em(LINE)} y2={em(LINE)} />
      {marks.map((mark) => mark.shape !== 'today' && <Pole key={mark.on} mark={mark} />)}
      {marks.map((mark) => (
        <MarkShape key={`${mark.on}${mark.shape}`} mark={mark} />
      ))}
      {marks.map((mark) => (
        <Label key={`${mark.on}${mark.shape}`} mark={mark} />
      ))}
    </svg>
  );
}

/** From the mark to the end of its label. */
function Pole({ mark: { at, top, titles } }: { mark: Mark }) {
  const end = LABELS + (top + titles.length + 0.9) * TEXT;
  return <line class="life-pole" x1={percent(at)} x2={percent(at)} y1={em(LINE)} y2={em(end)} />;
}

function MarkShape({ mark: { at, shape } }: { mark: Mark }) {
  const x = percent(at);
  if (shape === 'today') {
    return <line class="life-today" x1={x} x2={x} y1={em(LINE - 0.9)} y2={em(LINE + 0.6)} />;
  }
  if (shape === 'limit') {
    return (
      <rect
        class="life-limit"
        x={x}
        y={em(LINE - 0.5)}
        width="1em"
        height="1em"
        transform="translate(-7 0)"
      />
    );
  }
  return <circle class={`life-${shape}`} cx={x} cy={em(LINE)} r="0.4em" />;
}

function Label({ mark: { at, shape, side, titles, top, on } }: { mark: Mark }) {
  const x = percent(at);
  const anchor = { x, dx: side === 'start' ? '0.45em' : '-0.45em', 'text-anchor': side } as const;
  if (shape === 'today') {
    return (
      <text {...anchor} class="life-label now" y="1em">
        {titles[0]} {writtenDay(on)}
      </text>
    );
  }
  const lines = [...titles, writtenDay(on)];
  return (
    <>
      {lines.map((line, index) => (
        <text
          key={line}
          {...anchor}
          class={index < titles.length ? 'life-label' : 'life-label day'}
          y={em(LABELS + (top + index + 0.8) * TEXT)}
        >
          {line}
        </text>
      ))}
    </>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

function em(length: number): string {
  return `${Math.round(length * 100) / 100}em`;
}
