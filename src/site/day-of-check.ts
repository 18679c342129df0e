import { helsinkiDayOf } from '../domain/calendar/helsinki-day-of.ts';

/**
 * The day that notices are checked on: that of SOURCE_DATE_EPOCH, or else today. What the check says never becomes part
 * of the site, so that a build does not change with the clock.
 */
export function dayOfCheck(environment: NodeJS.ProcessEnv = process.env): string {
  const { SOURCE_DATE_EPOCH: seconds } = environment;
  const instant = seconds ? new Date(Number(seconds) * 1000) : new Date();
  // A notice is dated by the calendar on its publisher's wall.
  return helsinkiDayOf(instant.toISOString());
}
