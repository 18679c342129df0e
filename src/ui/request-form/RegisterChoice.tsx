import { chosenRegisters } from '../../domain/form-groups.ts';
import { form as words } from '../../i18n/fi/form.ts';
import { sentenceCase } from '../../i18n/sentence-case.ts';
import { type FormHandle, fieldIds } from './form-handle.ts';
import { OptionCard } from './OptionCard.tsx';
import { OptionSet } from './OptionSet.tsx';
import { fillWords } from './problem-message.ts';

const KEY = 'choice.registers';

/** Which registers the request concerns: one, or all of them in one letter. */
export function RegisterChoice({ form }: { form: FormHandle }) {
  const chosen = chosenRegisters(form.draft.values);
  const { registers } = form.facts;
  const { control } = fieldIds(KEY);
  return (
    <OptionSet form={form} fieldKey={KEY} isSingle={false} isRequired>
      {(hasProblem) =>
        registers.map(({ slug, name, concerns }, index) => (
          <OptionCard
            key={slug}
            type="checkbox"
            id={index === 0 ? control : `${control}-${slug}`}
            name={KEY}
            value={slug}
            isChecked={chosen.includes(slug)}
            hasProblem={hasProblem}
            label={sentenceCase(name)}
            hint={concerns && fillWords(words.choice.concerns, { concerns })}
            onChange={(isChecked) =>
              form.set(
                KEY,
                registers
                  .map((register) => register.slug)
                  .filter((one) => (one === slug ? isChecked : chosen.includes(one))),
              )
            }
          />
        ))
      }
    </OptionSet>
  );
}
