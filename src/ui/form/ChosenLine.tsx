import { form as words } from '#words/form.ts';
import { join } from '#words/grammar.ts';
import { rightWords } from '#words/rights.ts';
import { chosenRights } from '../../domain/request/form-groups.ts';
import { registersOf } from '../../domain/request/request-from-values.ts';
import type { FormHandle } from './form-handle.ts';
import '../../styles/parts/option.css';
import '../../styles/parts/word-button.css';

/** What was chosen on the first step, which a link may have answered, and the way back to it. */
export function ChosenLine({ form }: { form: FormHandle }) {
  const { values } = form.draft;
  const wishes = chosenRights(values).map((right) => rightWords[right].wish);
  const registers = registersOf(values, form.facts).map(({ name }) => name);
  if (wishes.length === 0) return null;
  return (
    <p class="chosen">
      <span>{words.choice.chosen([...wishes, join(registers)])}</span>{' '}
      <button type="button" class="word" onClick={() => form.change((draft) => ({ ...draft, step: 1 }))}>
        {words.choice.change}
      </button>
    </p>
  );
}
