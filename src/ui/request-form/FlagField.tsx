import { fieldValue } from '../../domain/field.ts';
import { type FieldProps, fieldIds } from './form-handle.ts';
import { OptionCard } from './OptionCard.tsx';
import { fillName, wordsOf } from './problem-message.ts';

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
        label={fillName(words.label, controller)}
        hint={words.hint && fillName(words.hint, controller)}
        onChange={(isChecked) => form.set(key, isChecked)}
      />
    </div>
  );
}
