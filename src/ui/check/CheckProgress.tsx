import { checkWords } from '#words/check.ts';
import type { Progress } from './use-checks.ts';
import '../../styles/parts/check-progress.css';
import '../../styles/parts/progress-bar.css';

const words = checkWords.progress;

/** How far a batch has come, with the way out of it. */
export function CheckProgress({ progress, onCancel }: { progress: Progress; onCancel(): void }) {
  const { done, total, name } = progress;
  return (
    <div class="check-progress">
      <progress aria-label={words.label} max={total} value={done} />
      <p>
        {words.text(done, total)} <span class="note">{words.now(name)}</span>
      </p>
      <button type="button" class="button quiet" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}
