import { readWrittenDay, type WrittenDayProblem } from '../../domain/calendar/calendar-day.ts';

/** What is to be put right about the day that a person wrote. */
export type SendingDayProblem = WrittenDayProblem | 'future' | 'before-signing';

/** The days between which a request can have been sent, ISO: signing's first and today's last, where calendars differ. */
interface SendingPeriod {
  readonly signedOn: string;
  readonly today: string;
}

/**
 * The ISO day that was written, or what is wrong with it. A clock set back after signing makes today earlier
 * than the signing; the signing's day then counts as today, so that there always is a day to write.
 */
export function readSendingDay(
  written: string,
  { signedOn, today }: SendingPeriod,
): { readonly day: string } | { readonly problem: SendingDayProblem } {
  const read = readWrittenDay(written);
  if ('problem' in read) return read;
  const { day } = read;
  if (day < signedOn) return { problem: 'before-signing' };
  if (day > today && day > signedOn) return { problem: 'future' };
  return { day };
}
