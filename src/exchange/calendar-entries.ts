import { nextStepOf } from '../domain/life/next-step.ts';
import { replyByOf } from '../domain/life/reply-by.ts';
import type { Timeline } from '../domain/life/timeline.ts';
import type { CalendarEntry } from './calendar-file.ts';

/** What a day in the calendar is for: the answer, the answer to a reminder, or the supervisory authority's. */
type CalendarMatter = 'answer' | 'reply' | 'authority';

/** What a calendar entry may say: facts of the letter's head, and nothing that the person typed. */
export type CalendarFacts = Pick<Timeline, 'reference' | 'controller'>;

/** Words for the entries by matter. */
export type CalendarWords = Readonly<
  Record<CalendarMatter, (facts: CalendarFacts) => { readonly summary: string; readonly description: string }>
>;

/**
 * The day that the person waits for, as the entry that a calendar keeps; none while there is something to do at
 * once, or nothing to wait for. One identifier a request: the answer's day gives way to the reminder's.
 */
export function calendarEntriesOf(
  timeline: Timeline,
  today: string,
  words: CalendarWords,
  /** By default the day before, when a reminder can still be written. */
  remindDaysBefore = 1,
): CalendarEntry[] {
  const { step, on } = nextStepOf(timeline, today);
  if ((step !== 'wait' && step !== 'waitAuthority') || on === undefined || on < today) return [];
  const { id, reference, controller, events, undone } = timeline;
  // Whoever was reminded early has until the last day of the law: that day is the answer's.
  const isReply = on === replyByOf(timeline);
  const matter = step === 'waitAuthority' ? 'authority' : isReply ? 'reply' : 'answer';
  const { summary, description } = words[matter]({ reference, controller });
  const uid = `${id}-${matter === 'authority' ? 'authority' : 'answer'}@tietopyynto`;
  // An event that is taken back leaves the list of events: counted twice among the undone, it still raises the sum.
  const sequence = events.length + 2 * undone.length;
  return [{ uid, on, summary, description, sequence, remindDaysBefore }];
}
