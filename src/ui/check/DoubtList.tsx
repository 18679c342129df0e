import { checkWords } from '#words/check.ts';
import type { Doubt } from '../../domain/received/letter-doubts.ts';
import { doubtText } from './doubt-words.ts';
import '../../styles/parts/check-doubts.css';

/** What the reader has to know of a letter besides its verdict, with what to do. */
export function DoubtList({ doubts }: { doubts: readonly Doubt[] }) {
  if (doubts.length === 0) return null;
  return (
    <ul class="check-doubts" aria-label={checkWords.table.doubts}>
      {doubts.map((doubt) => (
        <li key={doubtText(doubt)}>{doubtText(doubt)}</li>
      ))}
    </ul>
  );
}
