import { helsinkiDayOf } from '../../domain/calendar/helsinki-day-of.ts';

/** The calendar day in Finland, ISO, whatever the device's time zone. */
export function dayInHelsinki(now: Date): string {
  return helsinkiDayOf(now.toISOString());
}
