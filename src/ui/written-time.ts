import { formatDay } from '../domain/calendar-day.ts';

/** The calendar day of an instant where the person is, as an ISO string. */
export function dayOf(instant: string): string {
  const date = new Date(instant);
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** The day of an instant as Finnish text writes it, `21.11.2026`. */
export function writtenDay(instant: string): string {
  return formatDay(dayOf(instant));
}

/** The time of day of an instant as Finnish text writes it, `18.42`. */
export function writtenTime(instant: string): string {
  const date = new Date(instant);
  return `${date.getHours()}.${String(date.getMinutes()).padStart(2, '0')}`;
}
