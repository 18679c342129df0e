import { chosenRights } from '../../domain/form-groups.ts';
import { companionsOf, type Right } from '../../domain/right.ts';
import { form as words } from '../../i18n/fi/form.ts';
import { rightWords } from '../../i18n/fi/rights.ts';
import type { FormHandle } from './form-handle.ts';
import { OptionCard } from './OptionCard.tsx';

/** What may be asked in the same letter: at most one more request, of those that belong together. */
export function CompanionChoice({ form, primary }: { form: FormHandle; primary: Right }) {
  const companions = companionsOf(primary);
  if (companions.length === 0) return null;
  const chosen = chosenRights(form.draft.values).find((right) => right !== primary);
  return (
    <fieldset class="options" aria-describedby="lisapyynto-ohje">
      <legend>{words.choice.companions}</legend>
      <p class="hint" id="lisapyynto-ohje">
        {words.choice.companionsHint}
      </p>
      {companions.map((right) => (
        <OptionCard
          key={right}
          type="checkbox"
          id={`lisapyynto-${right}`}
          name="lisapyynto"
          value={right}
          isChecked={chosen === right}
          isDisabled={chosen !== undefined && chosen !== right}
          label={rightWords[right].wish}
          hint={rightWords[right].meaning}
          onChange={(isChecked) => form.set('choice.rights', isChecked ? [primary, right] : [primary])}
        />
      ))}
    </fieldset>
  );
}
