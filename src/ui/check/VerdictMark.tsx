import type { Tone } from './check-row.ts';
import '../../styles/parts/verdict.css';

/** A shape for each tone, so that colour is never alone: disc with tick, diamond, octagon with cross, open square. */
const SHAPES: Readonly<Record<Tone, { outline: string; sign: string }>> = {
  good: { outline: 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z', sign: 'M7.5 12.5l3 3l6-7' },
  unsure: { outline: 'M12 1.5l10.5 10.5l-10.5 10.5l-10.5-10.5z', sign: 'M12 7v6M12 16.2v.6' },
  bad: { outline: 'M8 2h8l6 6v8l-6 6h-8l-6-6v-8z', sign: 'M8.5 8.5l7 7M15.5 8.5l-7 7' },
  other: { outline: 'M3 3h18v18h-18z', sign: 'M8 12h8' },
};

/** The result in a word, with its shape and colour. */
export function VerdictMark({ tone, word }: { tone: Tone; word: string }) {
  const { outline, sign } = SHAPES[tone];
  return (
    <span class={`verdict ${tone}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path class="verdict-shape" d={outline} />
        <path class="verdict-sign" d={sign} />
      </svg>
      <span>{word}</span>
    </span>
  );
}
