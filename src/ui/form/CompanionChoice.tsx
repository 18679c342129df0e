import { formStart as words } from '#words/form-start.ts';
import { rightWords } from '#words/rights.ts';
import { chosenRights } from '../../domain/request/form-groups.ts';
import { companionsOf, type Right } from '../../domain/rights/right.ts';
import { fieldIds } from '../parts/element-ids.ts';
import { OptionCard } from '../parts/OptionCard.tsx';
import type { FormHandle } from './form-handle.ts';
import '../../styles/parts/option.css';

const IDS = fieldIds('lisapyynto');

/** What may be asked in the same letter: at most one more request, of those that belong together. */
export function CompanionChoice({ form, primary }: { form: FormHandle; primary: Right }) {
  const companions = companionsOf(primary);
  if (companions.length === 0) return null;
  const chosen = chosenRights(form.draft.values).find((right) => right !== primary);
  return (
    <fieldset class="options" aria-describedby={IDS.hint}>
      <legend>{words.choice.companions}</legend>
      <p class="hint" id={IDS.hint}>
        {words.choice.companionsHint}
      </p>
      {companions.map((right) => (
        <OptionCard
          key={right}
          type="checkbox"
          id={`${IDS.control}-${right}`}
          name={IDS.control}
          value={right}
          isChecked={chosen === right}
          isDisabled={chosen !== undefined && chosen !== right}
          label={rightWords[right].wish}
          hint={rightWords[right].meaning}
          onChange={(isChecked) => form.chooseRights(isChecked ? [primary, right] : [primary])}
        />
      ))}
    </fieldset>
  );
}
