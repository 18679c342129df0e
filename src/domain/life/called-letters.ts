import type { FollowUpName } from '../letters/follow-up.ts';
import { nextStepOf } from './next-step.ts';
import { followUpsOf, STATES, stateOf } from './request-state.ts';
import type { Timeline } from './timeline.ts';

/** What there is to write when an answer is late. */
const WHEN_LATE: readonly FollowUpName[] = ['reminder', 'complaint'];

/**
 * Of the letters that can follow, those that it is time for on the day, the most fitting first; none while the person
 * does best to wait.
 */
export function calledLetters(timeline: Pick<Timeline, 'events'>, today: string): FollowUpName[] {
  const { step, isLate } = nextStepOf(timeline, today);
  if (step === 'wait') return [];
  const called: readonly FollowUpName[] = STATES[stateOf(timeline)].called;
  return followUpsOf(timeline).filter(
    (letter) => called.includes(letter) || (isLate && WHEN_LATE.includes(letter)),
  );
}
