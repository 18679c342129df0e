import type { ComponentChildren } from 'preact';
import { describedBy, fieldIds } from '../parts/element-ids.ts';
import { FieldProblem } from './FieldProblem.tsx';
import { type FormHandle, problemAt } from './form-handle.ts';
import { aboutController, wordsOf } from './problem-message.ts';
import '../../styles/parts/option.css';

interface Props {
  readonly form: FormHandle;
  /** `group.name` of the field whose words and problem the set shows. */
  readonly fieldKey: string;
  readonly isSingle: boolean;
  readonly isRequired: boolean;
  /** The options, given whether the field has a problem. */
  children(hasProblem: boolean): ComponentChildren;
}

/** The fieldset around a field's options, with its question, hint and problem. */
export function OptionSet({ form, fieldKey, isSingle, isRequired, children }: Props) {
  const ids = fieldIds(fieldKey);
  const words = wordsOf(fieldKey, form);
  const { controller } = form.facts;
  const problem = problemAt(form, fieldKey);
  return (
    <fieldset
      class={problem ? 'options has-problem' : 'options'}
      {...(isSingle ? radioGroup(isRequired, problem !== undefined) : {})}
      aria-describedby={describedBy(words.hint && ids.hint, problem && ids.problem)}
    >
      <legend>{aboutController(words.label, controller)}</legend>
      {words.hint ? (
        <p class="hint" id={ids.hint}>
          {aboutController(words.hint, controller)}
        </p>
      ) : null}
      <FieldProblem form={form} problem={problem} id={ids.problem} />
      {children(problem !== undefined)}
    </fieldset>
  );
}

/** A fieldset's own role, group, takes neither of the two. */
function radioGroup(isRequired: boolean, hasProblem: boolean) {
  return {
    role: 'radiogroup',
    'aria-required': isRequired || undefined,
    'aria-invalid': hasProblem || undefined,
  } as const;
}
