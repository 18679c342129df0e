import { formStart as words } from '#words/form-start.ts';
import { sentenceCase } from '#words/grammar.ts';
import { chosenRegisters } from '../../domain/request/form-groups.ts';
import { fieldIds } from '../parts/element-ids.ts';
import { OptionCard } from '../parts/OptionCard.tsx';
import type { FormHandle } from './form-handle.ts';
import { OptionSet } from './OptionSet.tsx';

const KEY = 'choice.registers';

/** Which registers the request concerns: one, or all of them in one letter. */
export function RegisterChoice({ form }: { form: FormHandle }) {
  const chosen = chosenRegisters(form.draft.values);
  const { registers } = form.facts;
  const { control } = fieldIds(KEY);
  return (
    <OptionSet form={form} fieldKey={KEY} isSingle={false} isRequired>
      {(hasProblem) =>
        registers.map(({ slug, name, lang, concerns }, index) => (
          <OptionCard
            key={slug}
            type="checkbox"
            id={index === 0 ? control : `${control}-${slug}`}
            name={KEY}
            value={slug}
            isChecked={chosen.includes(slug)}
            hasProblem={hasProblem}
            label={sentenceCase(name)}
            // What no translation says in the page's language stands alone, and in no sentence of it.
            hint={concerns && (lang ? sentenceCase(concerns) : words.choice.concerns(concerns))}
            lang={lang}
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
