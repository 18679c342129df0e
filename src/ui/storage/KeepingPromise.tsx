import { keepingWords } from '#words/keeping.ts';
import type { Persistence } from '../parts/persistence.ts';
import '../../styles/parts/field.css';

const words = keepingWords.form;

/**
 * Beside the save line: what the browser promised about the draft.
 *
 * MUST: tell before anything is typed what a private window does; it cannot be told from another.
 */
export function KeepingPromise({ persistence }: { persistence: Persistence | undefined }) {
  const text = persistence ? words[persistence] : words.before;
  return (
    <p class="hint" key={text}>
      {text}
    </p>
  );
}
