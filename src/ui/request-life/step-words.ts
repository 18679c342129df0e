import { answerDueOf } from '../../domain/answer-due.ts';
import { formatDay } from '../../domain/calendar-day.ts';
import type { FollowUpName } from '../../domain/follow-up.ts';
import type { NextStep, StepName } from '../../domain/next-step.ts';
import { stateOf } from '../../domain/request-state.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { life } from '../../i18n/fi/life.ts';

const words = life.steps;

/** What to do next with the request and when, in a sentence or two. */
export function stepSentence({ step, on, isLate }: NextStep, timeline: Timeline, today: string): string {
  const isEstimate = answerDueOf(timeline)?.isEstimate ?? false;
  const day = on === undefined ? undefined : formatDay(on);
  switch (step) {
    case 'wait':
      if (!day) return words.wait;
      if (isLate) return words.waitReminded(day);
      return isEstimate ? words.waitUntilEstimate(day) : words.waitUntil(day);
    case 'remind':
      if (!day || !isLate) return words.remind;
      if (stateOf(timeline) === 'partlyAnswered') return words.remindPartLate(day);
      return isEstimate ? words.remindLateEstimate(day) : words.remindLate(day);
    case 'complain':
      return isLate ? words.complainLate : words.complain;
    case 'waitAuthority':
      if (!day || !on) return words.waitAuthority;
      // Art. 78(2): silence for three months can be brought before a court.
      return on < today ? words.waitAuthorityOver(day) : words.waitAuthorityUntil(day);
    default:
      return words[step];
  }
}

/** The letter that a step is done with. */
export const STEP_LETTERS: Partial<Record<StepName, FollowUpName>> = {
  remind: 'reminder',
  clarify: 'clarification',
  identify: 'identityAnswer',
  complain: 'complaint',
};
