import { fieldValue } from '../../domain/rights/field.ts';
import { fieldIds } from '../parts/element-ids.ts';
import { OptionCard } from '../parts/OptionCard.tsx';
import type { FieldProps } from './form-handle.ts';
import { aboutController, wordsOf } from './problem-message.ts';

/** A yes-or-no field: one checkbox. */
export function FlagField({ form, group, field }: FieldProps) {
  const key = `${group}.${field.name}`;
  const words = wordsOf(key, form);
  const { controller } = form.facts;
  return (
    <div class="field">
      <OptionCard
        type="checkbox"
        id={fieldIds(key).control}
        name={key}
        value="on"
        isChecked={fieldValue(group, field, form.draft.values) === true}
        label={aboutController(words.label, controller)}
        hint={words.hint && aboutController(words.hint, controller)}
        onChange={(isChecked) => form.set(key, isChecked)}
      />
    </div>
  );
}
