import { RIGHT_NAMES } from '../../domain/right.ts';
import { CompanionChoice } from './CompanionChoice.tsx';
import { primaryRight } from './form-draft.ts';
import type { FormHandle } from './form-handle.ts';
import { OptionSet } from './OptionSet.tsx';
import { RegisterChoice } from './RegisterChoice.tsx';
import { RightOption } from './RightOption.tsx';

/** Step 1: which register, and what is wished. */
export function ChoiceStep({ form }: { form: FormHandle }) {
  const primary = primaryRight(form.draft.values);
  return (
    <>
      <RegisterChoice form={form} />
      <OptionSet form={form} fieldKey="choice.rights" isSingle isRequired>
        {() =>
          RIGHT_NAMES.map((right, index) => (
            <RightOption
              key={right}
              form={form}
              right={right}
              isFirst={index === 0}
              isChosen={right === primary}
            />
          ))
        }
      </OptionSet>
      {primary ? <CompanionChoice form={form} primary={primary} /> : null}
    </>
  );
}
