import { dayNumber, parseDayNumber } from './day-number.ts';

const inHelsinki = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Finland of an instant in UTC, by the platform's table of time zones. */
export function helsinkiDayOf(at: string): string {
  const [hours, minutes] = at.slice(11, 16).split(':').map(Number) as [number, number];
  const days = parseDayNumber(at.slice(0, 10)) - dayNumber(1970, 1, 1);
  const parts = inHelsinki.formatToParts(((days * 24 + hours) * 60 + minutes) * 60_000);
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
