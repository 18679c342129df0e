import { calendarWords } from '#words/calendar.ts';
import type { Timeline } from '../../domain/life/timeline.ts';
import { calendarEntriesOf } from '../../exchange/calendar-entries.ts';
import { encodeCalendar } from '../../exchange/calendar-file.ts';
import { dayInHelsinki } from '../parts/helsinki-day.ts';
import { offerFile } from '../parts/offer-file.ts';

const words = calendarWords;

/** A calendar file for the days that the requests wait for; undefined when they wait for none. */
export function calendarFileOf(timelines: readonly Timeline[], madeAt: Date) {
  const today = dayInHelsinki(madeAt);
  const entries = timelines.flatMap((timeline) => calendarEntriesOf(timeline, today, words.entries));
  if (entries.length === 0) return undefined;
  const [only, another] = timelines;
  return {
    name: only && !another ? words.oneFileName(only.reference) : words.allFileName,
    text: encodeCalendar(entries, { madeAt: madeAt.toISOString(), name: words.name }),
    count: entries.length,
  };
}

/** Offers the calendar file, and returns what to say of it. */
export function offerCalendar(timelines: readonly Timeline[]): string {
  const file = calendarFileOf(timelines, new Date());
  if (!file) return words.none;
  offerFile(file.name, file.text, 'text/calendar;charset=utf-8');
  return words.done(file.count);
}
