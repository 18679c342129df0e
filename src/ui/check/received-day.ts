import { readWrittenDay, type WrittenDayProblem } from '../../domain/calendar/calendar-day.ts';

/** What is wrong with a day of receipt. */
export type ReceivedProblem = WrittenDayProblem | 'future' | 'too-early';

/** The day from which the GDPR applies (Art. 99(2)); no earlier request has this time limit. */
const FIRST_DAY = '2018-05-25';

/** The day that the person wrote as the day of receipt, or what to do about it. */
export function readReceivedDay(
  written: string,
  today: string,
): { readonly day: string } | { readonly problem: ReceivedProblem } {
  const read = readWrittenDay(written);
  if ('problem' in read) return read;
  const { day } = read;
  if (day > today) return { problem: 'future' };
  return day < FIRST_DAY ? { problem: 'too-early' } : { day };
}
