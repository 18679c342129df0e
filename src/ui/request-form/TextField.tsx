import { fieldValue, isRequired } from '../../domain/field.ts';
import { fieldsOf } from '../../domain/form-groups.ts';
import { form as words } from '../../i18n/fi/form.ts';
import { FieldProblem } from './FieldProblem.tsx';
import { describedBy, type FieldProps, fieldIds, problemAt } from './form-handle.ts';
import { fillName, fillWords, roomLeft, wordsOf } from './problem-message.ts';

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
  const shared = {
    id: ids.control,
    name: key,
    value,
    'aria-required': isRequired(group, field, fieldsOf(group), values) || undefined,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': describedBy(ownWords.hint && ids.hint, problem && ids.problem),
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      form.set(key, event.currentTarget.value),
  };
  return (
    <div class={problem ? 'field has-problem' : 'field'}>
      <label for={ids.control}>{fillName(ownWords.label, form.facts.controller)}</label>
      {ownWords.hint ? (
        <p class="hint" id={ids.hint}>
          {fillName(ownWords.hint, form.facts.controller)}
        </p>
      ) : null}
      <FieldProblem form={form} problem={problem} id={ids.problem} />
      {field.kind === 'text' ? (
        <textarea {...shared} rows={3} autocomplete="off" />
      ) : (
        <input
          {...shared}
          type="text"
          class={`input-${field.kind}`}
          autocomplete={ownWords.autocomplete ?? 'off'}
          inputMode={INPUT_MODES[field.kind]}
          autoCapitalize={field.kind === 'email' ? 'none' : undefined}
          spellcheck={field.kind === 'line' ? undefined : false}
        />
      )}
      {left === undefined ? null : (
        <p class="hint" key={left}>
          {fillWords(words.field.left, { count: left })}
        </p>
      )}
    </div>
  );
}

/** The keyboard that a phone offers. A day keeps the full one: digits and a full stop, which `numeric` may lack. */
const INPUT_MODES: Readonly<Record<string, 'email' | 'numeric'>> = {
  email: 'email',
  postcode: 'numeric',
};
