import { type Problem, withheldFields } from '../../domain/problem.ts';
import { form as words } from '../../i18n/fi/form.ts';
import { isUrgent } from './form-draft.ts';
import type { FormHandle } from './form-handle.ts';
import { problemMessage, withoutRefused } from './problem-message.ts';

interface Props {
  readonly form: FormHandle;
  readonly problem: Problem | undefined;
  readonly id: string;
}

/**
 * What to do about a field, at the field.
 *
 * MUST: use the summary's words; announce by itself only what cannot wait until the step is left.
 * MUST NOT: offer to keep an identity code (Tietosuojalaki 1050/2018 § 29).
 */
export function FieldProblem({ form, problem, id }: Props) {
  if (!problem) return null;
  const { draft } = form;
  const key = problem.field;
  const isUnkept = withheldFields(draft.values, draft.insisted).includes(key);
  const text = draft.values[key];
  const message = problemMessage(problem, form);
  return (
    <div class="problem" id={id} role={isUrgent(problem) ? 'alert' : undefined}>
      <p>
        <span key={message}>{message}</span>
      </p>
      {isUnkept ? <p class="consequence">{words.field.withheld}</p> : null}
      {problem.code === 'iban' || problem.code === 'passport' ? (
        <button type="button" class="button quiet" onClick={() => form.insist(key, problem.code)}>
          {words.field.insist}
        </button>
      ) : null}
      {problem.code === 'character' && typeof text === 'string' ? (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            form.set(key, withoutRefused(text, problem.refused));
            document.getElementById(key.replace('.', '-'))?.focus();
          }}
        >
          {words.field.removeCharacters}
        </button>
      ) : null}
    </div>
  );
}
