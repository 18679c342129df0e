import { writtenDay } from '#words/grammar.ts';
import { life } from '#words/life.ts';
import type { FollowUpName } from '../../domain/letters/follow-up.ts';
import { answerDueOf } from '../../domain/life/answer-due.ts';
import type { NextStep, StepName } from '../../domain/life/next-step.ts';
import { stateOf } from '../../domain/life/request-state.ts';
import type { Timeline } from '../../domain/life/timeline.ts';

const words = life.steps;

/** What to do next with the request and when, in a sentence or two. */
export function stepSentence({ step, on, isLate }: NextStep, timeline: Timeline, today: string): string {
  const due = answerDueOf(timeline);
  const isEstimate = due?.isEstimate ?? false;
  const day = on === undefined ? undefined : writtenDay(on);
  switch (step) {
    case 'wait':
      if (!day) return words.wait;
      if (isLate) return words.waitReminded(day);
      return isEstimate ? words.waitUntilEstimate(day) : words.waitUntil(day);
    case 'remind': {
      if (!due || !isLate) return words.remind;
      const dueDay = writtenDay(due.cautiousOn);
      if (stateOf(timeline) === 'partlyAnswered') return words.remindPartLate(dueDay);
      return isEstimate ? words.remindLateEstimate(dueDay) : words.remindLate(dueDay);
    }
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
export const STEP_LETTERS: Readonly<Record<StepName, FollowUpName | undefined>> = {
  send: undefined,
  wait: undefined,
  check: undefined,
  remind: 'reminder',
  clarify: 'clarification',
  identify: 'identityAnswer',
  insist: 'reminder',
  complain: 'complaint',
  waitAuthority: undefined,
  none: undefined,
};
