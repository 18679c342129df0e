import { encodeDayNumber, parseDayNumber } from '../calendar/day-number.ts';
import { isWorkingDay } from '../calendar/public-holidays.ts';
import { isAnswerKind } from '../history/event-kinds.ts';
import { followUpEntry } from '../letters/follow-up.ts';
import type { Event } from './event.ts';
import { eventsSinceSending } from './request-state.ts';
import type { Timeline } from './timeline.ts';

/** A courtesy, no time limit of the law: long enough to find a request that lay unread. */
const REMINDER_DAYS = 14;

/** The day by which a reminder of the given day asks for an answer: in two weeks, on a working day. */
export function courtesyDayOf(remindedOn: string): string {
  let day = parseDayNumber(remindedOn) + REMINDER_DAYS;
  while (!isWorkingDay(day, 'cautious')) day += 1;
  return encodeDayNumber(day);
}

/** The day by which the last reminder asked for an answer; undefined when none was sent since the last answer. */
export function replyByOf(timeline: Pick<Timeline, 'events'>): string | undefined {
  const events = eventsSinceSending(timeline);
  const answered = events.findLastIndex(({ kind }) => isAnswerKind(kind));
  const reminder = events.slice(answered + 1).findLast(isReminder);
  return reminder && (reminder.replyBy ?? courtesyDayOf(reminder.on));
}

function isReminder(event: Event): event is Extract<Event, { kind: 'letterSent' }> {
  return event.kind === 'letterSent' && followUpEntry(event.letter).repeats === true;
}
