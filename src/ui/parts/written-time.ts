import { writtenDay, writtenTime } from '#words/grammar.ts';

/** The calendar day of an instant where the person is, as an ISO string. */
export function dayOf(instant: string): string {
  const date = new Date(instant);
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** The day of an instant where the person is, as the page's text writes it. */
export function writtenDayOf(instant: string): string {
  return writtenDay(dayOf(instant));
}

/** The time of day of an instant where the person is, as the page's text writes it. */
export function writtenTimeOf(instant: string): string {
  const date = new Date(instant);
  return writtenTime(date.getHours(), date.getMinutes());
}
