import { formStart as words } from '#words/form-start.ts';
import type { FormPlan } from './form-plan.ts';
import '../../styles/parts/progress-list.css';

interface Props {
  readonly plan: Pick<FormPlan, 'progress' | 'steps'>;
  readonly current: number;
  /** The last step that can be opened; once the letter is signed, only the current one can. */
  readonly furthest: number;
  readonly isFrozen: boolean;
  onGo(step: number): void;
}

/**
 * Where the person is, and the way back.
 *
 * MUST: mark the current step with aria-current; say by a word, not only by colour, which steps are done.
 * MUST NOT: offer a step that cannot be opened yet as a button.
 */
export function ProgressList({ plan, current, furthest, isFrozen, onGo }: Props) {
  return (
    <nav class="progress-steps" aria-label={plan.progress}>
      {/* The list says the same to whoever hears it. */}
      <p class="progress-now" aria-hidden="true">
        {words.stepNow(current, plan.steps.length, plan.steps[current - 1]?.name ?? '')}
      </p>
      <ol class="progress">
        {plan.steps.map(({ name }, index) => {
          const step = index + 1;
          const isDone = step < current && (isFrozen || step < furthest);
          const canOpen = !isFrozen && step <= Math.max(furthest, current) && step < plan.steps.length;
          const content = (
            <>
              <span class="step-number">{step} </span>
              <span class="step-name">{name}</span>
              {isDone ? <span class="unseen">, {words.stepDone}</span> : null}
            </>
          );
          return (
            <li
              key={name}
              class={isDone ? 'done' : undefined}
              aria-current={step === current ? 'step' : undefined}
            >
              {canOpen ? (
                <button type="button" onClick={() => onGo(step)}>
                  {content}
                </button>
              ) : (
                <span class="step">{content}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
