import { encodeDayNumber, parseDayNumber } from '../calendar/day-number.ts';
import { dueOn } from '../calendar/deadline.ts';
import { isAnswerKind } from '../history/event-kinds.ts';
import { followUpEntry } from '../letters/follow-up.ts';
import { type AnswerDue, answerDueOf } from './answer-due.ts';
import type { Event, Sending } from './event.ts';
import { detailOf } from './event-detail.ts';
import { arrivalOf } from './receipt.ts';
import { replyByOf } from './reply-by.ts';
import { eventsSinceSending, stateOf } from './request-state.ts';
import { STATES, type StateName } from './state-table.ts';
import type { Timeline } from './timeline.ts';

/** What the person does next. */
export type StepName = (typeof STATES)[StateName]['step'];

/** The one next step of a request, and its day. */
export interface NextStep {
  readonly step: StepName;
  /**
   * Of a wait, its last day (the supervisory authority's may have passed); of a step that is late, the first day on
   * which the answer was late; undefined when the step is for now.
   */
  readonly on: string | undefined;
  /** Whether the controller's answer is late: the cautious day has passed, and no question is open. */
  readonly isLate: boolean;
}

/** The request's next step on the day. */
export function nextStepOf(timeline: Pick<Timeline, 'events'>, today: string): NextStep {
  const { step } = STATES[stateOf(timeline)];
  const due = answerDueOf(timeline);
  const lateSince = lateSinceOf(due, today);
  const isLate = lateSince !== undefined;
  switch (step) {
    case 'wait':
    case 'remind':
    case 'complain': {
      const on = waitUntil(step, timeline, due);
      if (on !== undefined && today <= on) return { step: 'wait', on, isLate: isLate && step !== 'complain' };
      // A refusal came; whether in time or not, it is no late answer any more.
      if (step === 'complain') return { step, on: undefined, isLate: false };
      return { step: replyByOf(timeline) === undefined ? 'remind' : 'complain', on: lateSince, isLate };
    }
    case 'clarify':
    case 'identify':
    case 'insist':
      return { step, on: lateSince, isLate };
    case 'waitAuthority':
      return { step, on: authorityDueOf(timeline), isLate: false };
    default:
      return { step, on: undefined, isLate: false };
  }
}

/**
 * The day after which silence of the supervisory authority can be brought before a court (Art. 78(2)): three months
 * from the last complaint's arrival.
 */
export function authorityDueOf(timeline: Pick<Timeline, 'events'>): string | undefined {
  const complaint = lastComplaintOf(timeline);
  return complaint && dueOn(arrivalOf(complaint), { months: 3, profile: 'cautious' });
}

/** How the matter was last brought before the supervisory authority; undefined when it was not. */
export function lastComplaintOf(timeline: Pick<Timeline, 'events'>): Sending | undefined {
  return eventsSinceSending(timeline).findLast(isComplaint);
}

function isComplaint(event: Event): event is Extract<Event, { kind: 'letterSent' }> {
  if (event.kind !== 'letterSent') return false;
  // What supplements a complaint starts no time anew.
  const { recipient, after } = followUpEntry(event.letter);
  return recipient === 'supervisoryAuthority' && after === undefined;
}

/** The last day of waiting. What is missing from an answer can be asked for at once, a refusal complained of. */
function waitUntil(
  step: 'wait' | 'remind' | 'complain',
  timeline: Pick<Timeline, 'events'>,
  due: AnswerDue | undefined,
): string | undefined {
  const replyBy = replyByOf(timeline);
  if (step === 'complain' || !due) return replyBy;
  // The rest of an answer is waited for as promised; of a record that does not say, as the time was extended.
  if (replyBy === undefined) {
    if (step === 'wait') return due.cautiousOn;
    const answer = eventsSinceSending(timeline).findLast(({ kind }) => isAnswerKind(kind));
    const promised = detailOf(answer, 'restPromised');
    if (promised === 'yes') return detailOf(answer, 'restBy') ?? due.cautiousOn;
    return promised === undefined && due.months === 3 ? due.cautiousOn : undefined;
  }
  // Whoever reminds early still gives the month that the law gives.
  return replyBy > due.cautiousOn ? replyBy : due.cautiousOn;
}

function lateSinceOf(due: AnswerDue | undefined, today: string): string | undefined {
  if (!due || due.isPaused || today <= due.cautiousOn) return undefined;
  return encodeDayNumber(parseDayNumber(due.cautiousOn) + 1);
}
