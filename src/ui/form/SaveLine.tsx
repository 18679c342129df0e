import { formStart as words } from '#words/form-start.ts';
import { quoted } from '#words/grammar.ts';
import { withheldFields } from '../../domain/request/problem.ts';
import { writtenTimeOf } from '../parts/written-time.ts';
import type { FormHandle } from './form-handle.ts';
import type { KeepingState } from './keeping-state.ts';
import { aboutController, wordsOf } from './problem-message.ts';
import '../../styles/parts/save-line.css';

/**
 * One quiet line on whether the draft is kept.
 *
 * MUST: say "tallennettu" only of what is on disk; name the fields that are left out; stay where it is.
 * MUST NOT: announce every save; only a change of kind is worth interrupting for.
 */
export function SaveLine({ form, keeping }: { form: FormHandle; keeping: KeepingState }) {
  const { draft, facts } = form;
  const leftOut = withheldFields(draft.values, draft.insisted)
    .filter((key) => key in form.words)
    .map((key) => quoted(aboutController(wordsOf(key, form).label, facts.controller)));
  const without = leftOut.length > 0 ? words.saving.without(leftOut.join(', ')) : undefined;
  const status = statusText(keeping);
  const isSaved = keeping.place === 'device' && keeping.save.state === 'saved';
  return (
    <div class={isSaved ? 'save-line saved' : 'save-line'}>
      <span class="dot" aria-hidden="true" />
      {/* The time changes with every save: it stands outside what is announced. */}
      <span key={status}>{status}</span>
      <span role="status">{without ? <span key={without}>{without}</span> : null}</span>
    </div>
  );
}

function statusText({ place, failure, save, isElsewhere }: KeepingState): string {
  if (isElsewhere || place === 'read-only') return words.saving.readOnly;
  if (failure === 'STORE_LOCKED') return words.saving.failed;
  if (place === 'memory' || place === 'nowhere') return words.saving.memory;
  switch (save.state) {
    case 'saved':
      return words.saving.saved(writtenTimeOf(save.at));
    case 'saving':
      return words.saving.saving;
    case 'failed':
    case 'conflict':
      return words.saving.failed;
    default:
      return words.saving.nothingYet;
  }
}
