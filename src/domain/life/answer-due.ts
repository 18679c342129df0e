import { dueOn, pausedDaysBetween } from '../calendar/deadline.ts';
import { type QuestionKind, roleOf } from '../history/event-kinds.ts';
import { followUpEntry } from '../letters/follow-up.ts';
import { type Event, withdrawnBy } from './event.ts';
import { arrivalOf, receiptOf } from './receipt.ts';
import { eventsSinceSending } from './request-state.ts';
import type { Timeline } from './timeline.ts';

/** Until when an answer is in time (Art. 12(3) GDPR), and what the reckoning rests on. */
export interface AnswerDue {
  /** The last day in time by every reckoning that speaks for the controller: only a later answer is called late. */
  readonly cautiousOn: string;
  /** The last day in time by the letter of the law, as the controller should reckon. */
  readonly statutoryOn: string;
  /** Three after an extension that was told in time. */
  readonly months: 1 | 3;
  /** When that extension was told; a second one, or one that came too late, moves nothing. */
  readonly extendedOn?: string | undefined;
  /** Whether the day rests on an estimate: of the receipt, or of a clock that stood still. */
  readonly isEstimate: boolean;
  /** Calendar days by which questions moved `cautiousOn` before it was rolled to a working day. */
  readonly pausedDays: number;
  /** Those of them by which `statutoryOn` moved: questions of identity alone. */
  readonly identityPausedDays: number;
  /** Whether the controller still waits for an answer to its question; the days then say no more than "not before". */
  readonly isPaused: boolean;
}

/**
 * When the answer is due; undefined while the request is not sent. A reminder restarts nothing.
 *
 * One rule for all rights. Art. 12(3) binds requests under Art. 15 to 22. Withdrawn consent (Art. 7(3)) has no time
 * limit of its own, and a month is the practical measure for its confirmation too. That the processing itself ends
 * at once, on withdrawal as on an objection to marketing (Art. 21(3)), stands in the rights table (`endsAtOnce`);
 * the month is for telling what was done.
 */
export function answerDueOf(timeline: Pick<Timeline, 'events'>): AnswerDue | undefined {
  const receipt = receiptOf(timeline);
  if (!receipt) return undefined;
  const events = eventsSinceSending(timeline);
  const due = (questions: readonly QuestionKind[]) => reckon(receipt.on, events, questions);
  // Whether a request for clarification stops the clock depends on how much data the controller has of the person
  // (recital 63; EDPB Guidelines 01/2022), which the person cannot know: in doubt nobody is called late.
  const cautious = due(['identityAsked', 'idCopyAsked', 'clarificationAsked']);
  // A copy of a passport is seldom what it takes to know who asks: the controller should not reckon on it.
  const strict = due(['identityAsked']);
  return {
    cautiousOn: dueOn(receipt.on, {
      months: cautious.months,
      profile: 'cautious',
      pausedDays: cautious.pausedDays,
    }),
    statutoryOn: dueOn(receipt.on, {
      months: cautious.months,
      profile: 'statutory',
      pausedDays: strict.pausedDays,
    }),
    months: cautious.months,
    extendedOn: cautious.extendedOn,
    isEstimate: receipt.isEstimate || cautious.pausedDays > 0 || cautious.isPaused,
    pausedDays: cautious.pausedDays,
    identityPausedDays: strict.pausedDays,
    isPaused: cautious.isPaused,
  };
}

interface Reckoning {
  readonly months: 1 | 3;
  readonly extendedOn: string | undefined;
  readonly pausedDays: number;
  readonly isPaused: boolean;
}

/** Goes through the events, with the last day in time as it stood on the day of each. */
function reckon(receivedOn: string, events: readonly Event[], questions: readonly QuestionKind[]): Reckoning {
  let months: 1 | 3 = 1;
  let pausedDays = 0;
  let extendedOn: string | undefined;
  let open: QuestionKind[] = [];
  let since = '';
  // The clock runs again when the controller has the reply, which by post is days after it was sent.
  let repliedOn = '';
  const isInTime = (on: string): boolean =>
    open.length > 0 || on <= dueOn(receivedOn, { months, profile: 'cautious', pausedDays });
  for (const event of events) {
    // An extension has to be told, with its reasons, in the first month (Art. 12(3)); a later one moves nothing.
    if (event.kind === 'extended' && extendedOn === undefined && isInTime(event.on)) {
      months = 3;
      extendedOn = event.on;
    }
    const question = questions.find((one) => one === event.kind);
    // A time that is over cannot stand still.
    if (question && !open.includes(question) && isInTime(event.on)) {
      if (open.length === 0) since = latest(event.on, receivedOn, repliedOn);
      open = [...open, question];
    } else if (open.some((one) => isReplyTo(one, event))) {
      open = open.filter((one) => !isReplyTo(one, event));
      repliedOn = latest(repliedOn, event.kind === 'letterSent' ? arrivalOf(event) : event.on);
      if (open.length === 0) pausedDays += pausedDaysBetween(since, repliedOn);
    }
  }
  const isPaused = open.length > 0;
  // Of two questions one was answered: the other has held the clock for so long at least.
  if (isPaused) pausedDays += pausedDaysBetween(since, latest(since, repliedOn));
  return { months, extendedOn, pausedDays, isPaused };
}

function latest(...days: readonly string[]): string {
  return days.reduce((one, other) => (other > one ? other : one));
}

/** Whether the event ends the wait for a reply: the person's letter or message, or the controller's own answer. */
function isReplyTo(question: QuestionKind, event: Event): boolean {
  if (event.kind === 'letterSent') {
    return (
      followUpEntry(event.letter).answers?.includes(question) === true || withdrawnBy(event) === 'everything'
    );
  }
  return ['reply', 'answer', 'end'].includes(roleOf(event.kind) ?? '');
}
