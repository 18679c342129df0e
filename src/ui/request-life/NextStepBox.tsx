import { calendarEntriesOf } from '../../domain/calendar-entries.ts';
import { nextStepOf } from '../../domain/next-step.ts';
import { stateOf } from '../../domain/request-state.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { life } from '../../i18n/fi/life.ts';
import { requestFragment } from '../request-form/fragment.ts';
import { STEP_LETTERS, stepSentence } from './step-words.ts';
import { type RequestViewActions, viewId } from './use-request-view.ts';

interface Props {
  readonly timeline: Timeline;
  readonly today: string;
  readonly root: string;
  readonly isWritable: boolean;
  readonly actions: RequestViewActions;
}

/**
 * The request's state, and the one thing to do next.
 *
 * MUST: say in words what is late or an estimate; take the focus at its heading when the state changes.
 * MUST NOT: offer more than one thing to do as the next one.
 */
export function NextStepBox({ timeline, today, root, isWritable, actions }: Props) {
  const step = nextStepOf(timeline, today);
  const hasDay = calendarEntriesOf(timeline, today, life.calendar.entries).length > 0;
  return (
    <section class={step.isLate ? 'life-now late' : 'life-now'} aria-labelledby={viewId.state}>
      <h2 id={viewId.state} tabIndex={-1}>
        {step.isLate && <span class="badge">{life.late}</span>} {life.states[stateOf(timeline)]}
      </h2>
      <p class="life-step">{stepSentence(step, timeline, today)}</p>
      <div class="life-buttons">
        {isWritable && <StepButton {...{ timeline, today, root, actions }} step={step.step} />}
        {hasDay && (
          <button type="button" class="button quiet" onClick={() => actions.offerCalendar()}>
            {life.view.calendar}
          </button>
        )}
      </div>
    </section>
  );
}

type ButtonProps = Pick<Props, 'timeline' | 'today' | 'root' | 'actions'> & {
  readonly step: ReturnType<typeof nextStepOf>['step'];
};

function StepButton({ timeline, today, root, actions, step }: ButtonProps) {
  if (step === 'send') {
    return (
      <a class="button" href={`${root}pyynto/${requestFragment(timeline.id)}`}>
        {life.stepButtons.send}
      </a>
    );
  }
  if (step === 'check') {
    return (
      <button type="button" class="button" onClick={() => void actions.record({ kind: 'closed', on: today })}>
        {life.stepButtons.check}
      </button>
    );
  }
  const letter = STEP_LETTERS[step];
  if (!letter || !(step in life.stepButtons)) return null;
  return (
    <button type="button" class="button" onClick={() => actions.beginLetter(letter)}>
      {life.stepButtons[step as keyof typeof life.stepButtons]}
    </button>
  );
}
