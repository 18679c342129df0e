import type { ComponentChildren } from 'preact';
import { formStart as words } from '#words/form-start.ts';
import { type Problem, withheldFields } from '../../domain/request/problem.ts';
import { isUrgent } from './form-draft.ts';
import type { FormHandle } from './form-handle.ts';
import { problemMessage } from './problem-message.ts';
import '../../styles/parts/problem.css';

interface Props {
  readonly form: FormHandle;
  readonly problem: Problem | undefined;
  readonly id: string;
  /** What else can be done about it. */
  readonly children?: ComponentChildren;
}

/**
 * What to do about a field, at the field.
 *
 * MUST: use the summary's words; announce by itself only what cannot wait until the step is left.
 * MUST NOT: offer to keep an identity code (Tietosuojalaki 1050/2018 § 29).
 */
export function FieldProblem({ form, problem, id, children }: Props) {
  if (!problem) return null;
  const { draft } = form;
  const key = problem.field;
  const isUnkept = withheldFields(draft.values, draft.insisted).includes(key);
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
      {children}
    </div>
  );
}
