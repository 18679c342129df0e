import { encodeDayNumber, parseDayNumber, weekdayOf } from './day-number.ts';
import { dueOn, periodEndsOn } from './deadline.ts';
import { type DayOff, dayOffOf, isEve } from './public-holidays.ts';

/** How a due day comes about, step by step, so that a person can follow it with a calendar. */
interface DueReckoning {
  /** The day on which the months end, by themselves. */
  readonly monthsEndOn: string;
  /** The same with the days during which the time stood still. */
  readonly periodEndsOn: string;
  /** The days off which the last day moves, the first of them the period's own end; none for a working day. */
  readonly daysOff: readonly DayOff[];
  /** The last day in time, by the cautious profile. */
  readonly dueOn: string;
  /** The eve that makes the day later than the law's own list of holidays would. */
  readonly eve?: DayOff;
}

/** The reckoning of the due day of a request that was received on the ISO day (Art. 12(3) GDPR, 1182/71). */
export function reckonDue(
  receivedOn: string,
  { months, pausedDays }: { readonly months: 1 | 3; readonly pausedDays: number },
): DueReckoning {
  const end = periodEndsOn(receivedOn, { months, pausedDays });
  const cautiousOn = dueOn(receivedOn, { months, pausedDays, profile: 'cautious' });
  const statutoryOn = dueOn(receivedOn, { months, pausedDays, profile: 'statutory' });
  const daysOff: DayOff[] = [];
  for (let number = parseDayNumber(end); number < parseDayNumber(cautiousOn); number += 1) {
    const off = dayOffOf(encodeDayNumber(number));
    if (off) daysOff.push(off);
  }
  const eve = daysOff.find(isEve);
  return {
    monthsEndOn: periodEndsOn(receivedOn, { months }),
    periodEndsOn: end,
    daysOff,
    dueOn: cautiousOn,
    ...(cautiousOn !== statutoryOn && eve ? { eve } : {}),
  };
}

/** The weekday of an ISO day: 0 is Monday. */
export function weekdayOfDay(day: string): number {
  return weekdayOf(parseDayNumber(day));
}
