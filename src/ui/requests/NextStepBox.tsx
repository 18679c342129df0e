import { calendarWords } from '#words/calendar.ts';
import { life } from '#words/life.ts';
import { viewWords } from '#words/request-view.ts';
import { nextStepOf } from '../../domain/life/next-step.ts';
import { stateOf } from '../../domain/life/request-state.ts';
import { type Timeline, writingOf } from '../../domain/life/timeline.ts';
import { calendarEntriesOf } from '../../exchange/calendar-entries.ts';
import { requestFragment } from '../parts/fragment.ts';
import { type Asked, askedKinds } from './asked-kinds.ts';
import { STEP_LETTERS, stepSentence } from './step-words.ts';
import { type RequestViewActions, viewId } from './use-request-view.ts';
import '../../styles/parts/badge.css';
import '../../styles/parts/next-step.css';

interface Props {
  readonly timeline: Timeline;
  readonly today: string;
  readonly root: string;
  readonly isWritable: boolean;
  readonly actions: RequestViewActions;
  /** Opens the form for what came; undefined to go on with what was left unfinished. */
  onRecord(asked: Asked | undefined): void;
}

/**
 * The request's state, and the one thing to do next.
 *
 * MUST: say in words what is late or an estimate; take the focus at its heading when the state changes.
 * MUST NOT: offer more than one thing to do as the next one.
 */
export function NextStepBox({ timeline, today, root, isWritable, actions, onRecord }: Props) {
  const step = nextStepOf(timeline, today);
  const hasDay = calendarEntriesOf(timeline, today, calendarWords.entries).length > 0;
  return (
    <section class={step.isLate ? 'life-now late' : 'life-now'} aria-labelledby={viewId.state}>
      <h2 id={viewId.state} tabIndex={-1}>
        {step.isLate && <span class="badge">{life.late}</span>} {life.states[stateOf(timeline)]}
      </h2>
      <p class="life-step">{stepSentence(step, timeline, today)}</p>
      <div class="life-buttons">
        {isWritable && <StepButton {...{ timeline, today, root, actions }} step={step.step} />}
        {isWritable && <RecordButtons {...{ timeline, onRecord }} />}
        {hasDay && (
          <button type="button" class="button quiet" onClick={() => actions.offerCalendar()}>
            {viewWords.calendar}
          </button>
        )}
      </div>
    </section>
  );
}

/** The two things that can have happened: most often it is the answer. */
function RecordButtons({ timeline, onRecord }: Pick<Props, 'timeline' | 'onRecord'>) {
  const words = { answer: viewWords.gotAnswer, other: viewWords.somethingElse };
  const asked = (['answer', 'other'] as const).filter((one) => askedKinds(timeline, one).length > 0);
  return (
    <>
      {asked.map((one) => (
        <button key={one} type="button" class="button quiet" onClick={() => onRecord(one)}>
          {words[one]}
        </button>
      ))}
      {asked.length > 0 && writingOf(timeline, undefined) && (
        <button type="button" class="button quiet" onClick={() => onRecord(undefined)}>
          {viewWords.goOn}
        </button>
      )}
    </>
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
