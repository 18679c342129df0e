import { fieldValue } from '../../domain/rights/field.ts';
import { fieldIds } from '../parts/element-ids.ts';
import { OptionCard } from '../parts/OptionCard.tsx';
import type { FieldProps } from './form-handle.ts';
import { OptionSet } from './OptionSet.tsx';
import { wordsOf } from './problem-message.ts';

/** A field with options: one of them, or any number. */
export function OptionsField({ form, group, field }: FieldProps) {
  const key = `${group}.${field.name}`;
  const ids = fieldIds(key);
  const words = wordsOf(key, form);
  const value = fieldValue(group, field, form.draft.values);
  const chosen: readonly string[] = typeof value === 'object' ? value : [String(value)];
  const isSingle = field.kind === 'choice';
  const choose = (option: string, isChecked: boolean): void => {
    if (isSingle) form.set(key, option);
    else
      form.set(
        key,
        (field.options ?? []).filter((one) => (one === option ? isChecked : chosen.includes(one))),
      );
  };
  return (
    <OptionSet form={form} fieldKey={key} isSingle={isSingle} isRequired={field.required === true}>
      {(hasProblem) =>
        (field.options ?? []).map((option, index) => {
          const [label = option, hint] = words.options?.[option] ?? [];
          return (
            <OptionCard
              key={option}
              type={isSingle ? 'radio' : 'checkbox'}
              // The summary's link leads to the first option.
              id={index === 0 ? ids.control : `${ids.control}-${option}`}
              name={key}
              value={option}
              isChecked={chosen.includes(option)}
              hasProblem={hasProblem}
              label={label}
              hint={hint}
              onChange={(isChecked) => choose(option, isChecked)}
            />
          );
        })
      }
    </OptionSet>
  );
}
