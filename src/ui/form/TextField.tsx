import { form as words } from '#words/form.ts';
import { putRightWords } from '#words/put-right.ts';
import { fieldsOf } from '../../domain/request/form-groups.ts';
import { countryOf } from '../../domain/request/tidy-field.ts';
import { fieldValue, isRequired } from '../../domain/rights/field.ts';
import { describedBy, fieldIds } from '../parts/element-ids.ts';
import { CharacterRepair } from './CharacterRepair.tsx';
import { FieldProblem } from './FieldProblem.tsx';
import { type FieldProps, problemAt } from './form-handle.ts';
import { aboutController, roomLeft, wordsOf } from './problem-message.ts';
import { usePutRight } from './use-put-right.ts';
import '../../styles/parts/field.css';

/**
 * A field for text of any kind. The browser's own e-mail and date inputs are not used: they rewrite what was
 * typed (an international address becomes punycode), and what is signed is what was typed.
 *
 * MUST: have a visible label; tie hint and problem to the input; keep every character that was typed.
 * MUST NOT: cut a pasted text, or hide the label behind a placeholder.
 */
export function TextField({ form, group, field }: FieldProps) {
  const key = `${group}.${field.name}`;
  const ids = fieldIds(key);
  const ownWords = wordsOf(key, form);
  const { values } = form.draft;
  const value = String(fieldValue(group, field, values));
  const problem = problemAt(form, key);
  const left = roomLeft(group, field.name, value);
  const putRight = usePutRight({ form, group, field });
  const isNeeded = isRequired(group, field, fieldsOf(group), values);
  const hint = [ownWords.hint, isNeeded ? undefined : ownWords.emptyHint]
    .flatMap((one) => (one ? [aboutController(one, form.facts.controller)] : []))
    .join(' ');
  const shared = {
    id: ids.control,
    name: key,
    value,
    'aria-required': isNeeded || undefined,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': describedBy(hint !== '' && ids.hint, problem && ids.problem),
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement; inputType?: string }) => {
      const typed = event.currentTarget.value;
      form.set(key, typed);
      // What nobody sees comes with a paste; in one line nothing can be meant by it.
      if (field.kind !== 'text' && PASTES.includes(event.inputType ?? '')) putRight.repair(typed);
    },
    onChange: putRight.tidy,
  };
  return (
    <div class={problem ? 'field has-problem' : 'field'}>
      <label for={ids.control}>{aboutController(ownWords.label, form.facts.controller)}</label>
      {hint === '' ? null : (
        <p class="hint" id={ids.hint}>
          {hint}
        </p>
      )}
      <FieldProblem form={form} problem={problem} id={ids.problem}>
        {problem?.code === 'character' ? (
          <CharacterRepair
            text={value}
            refused={problem.refused}
            extent={field.kind === 'text' ? 'lines' : 'line'}
            onRepair={() => {
              putRight.repair(value);
              document.getElementById(ids.control)?.focus();
            }}
          />
        ) : null}
      </FieldProblem>
      {field.kind === 'text' ? (
        <textarea {...shared} rows={3} autocomplete="off" />
      ) : (
        <input
          {...shared}
          type="text"
          class={`input-${field.kind}`}
          autocomplete={ownWords.autocomplete ?? 'off'}
          inputMode={inputModeOf(field, countryOf(group, fieldsOf(group), values))}
          autoCapitalize={field.kind === 'email' ? 'none' : undefined}
          spellcheck={field.kind === 'line' ? undefined : false}
        />
      )}
      {putRight.message === undefined ? null : (
        <p class="put-right" role="status">
          <span key={putRight.message}>{putRight.message}</span>
          <button type="button" class="button quiet" onClick={putRight.undo}>
            {putRightWords.undo}
          </button>
        </p>
      )}
      {left === undefined ? null : (
        <p class="hint" key={left}>
          {words.field.left(left)}
        </p>
      )}
    </div>
  );
}

/** How a text comes that nobody typed (Input Events §4.1.2). */
const PASTES: readonly string[] = ['insertFromPaste', 'insertFromDrop'];

/** The keyboard that a phone offers. A day keeps the full one: digits and a full stop, which `numeric` may lack. */
function inputModeOf({ kind }: FieldProps['field'], country: string): 'email' | 'numeric' | undefined {
  if (kind === 'email') return 'email';
  // Abroad a postcode has letters.
  return kind === 'postcode' && country === '' ? 'numeric' : undefined;
}
