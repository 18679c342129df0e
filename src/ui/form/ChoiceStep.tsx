import { formStart as words } from '#words/form-start.ts';
import { RIGHT_NAMES, type Right, rightEntry } from '../../domain/rights/right.ts';
import { CompanionChoice } from './CompanionChoice.tsx';
import { asksRegisters, primaryRight } from './form-draft.ts';
import type { FormHandle } from './form-handle.ts';
import { OptionSet } from './OptionSet.tsx';
import { RegisterChoice } from './RegisterChoice.tsx';
import { RightOption } from './RightOption.tsx';

/** What most people come for; the rest wait behind a fold, so that a phone shows the way on. */
const COMMON = RIGHT_NAMES.filter((right) => rightEntry(right).isCommon);
const OTHERS = RIGHT_NAMES.filter((right) => !COMMON.includes(right));

/** Step 1: what is wished, and which registers it concerns where that has to be asked. */
export function ChoiceStep({ form }: { form: FormHandle }) {
  const primary = primaryRight(form.draft.values);
  const slugs = form.facts.registers.map(({ slug }) => slug);
  const option = (right: Right) => (
    <RightOption
      key={right}
      form={form}
      right={right}
      isFirst={right === COMMON[0]}
      isChosen={right === primary}
    />
  );
  return (
    <>
      <OptionSet form={form} fieldKey="choice.rights" isSingle isRequired>
        {() => (
          <>
            {COMMON.map(option)}
            <details open={primary !== undefined && OTHERS.includes(primary)}>
              <summary>{words.choice.others}</summary>
              {OTHERS.map(option)}
            </details>
          </>
        )}
      </OptionSet>
      {primary ? <CompanionChoice form={form} primary={primary} /> : null}
      {asksRegisters(form.draft.values, slugs) ? <RegisterChoice form={form} /> : null}
    </>
  );
}
