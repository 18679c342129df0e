import { daysInMonth } from './calendar-day.ts';
import { dayNumber, encodeDayNumber, parseDayNumber } from './day-number.ts';
import { type HolidayProfile, isWorkingDay } from './public-holidays.ts';

/** How long the controller has, and by whose calendar. */
interface DeadlineRule {
  /** One month, or three where the controller extended the time (Art. 12(3) GDPR). */
  readonly months: 1 | 3;
  readonly profile: HolidayProfile;
  /**
   * Calendar days during which the controller waited for what it had asked without delay to be sure of the
   * identity (Art. 12(6)). The EDPB (Guidelines 01/2022) says that the time stands still but not how to count,
   * so a day that rests on this is an estimate, and must be called one.
   */
  readonly pausedDays?: number;
}

/**
 * The last day on which an answer is in time, until its midnight in Helsinki, by Regulation (EEC, Euratom)
 * 1182/71. Receipt may be on any day. The extension runs from receipt too: one month and two more, each
 * clamped and rolled, would end on another day.
 */
export function dueOn(receivedOn: string, { months, profile, pausedDays = 0 }: DeadlineRule): string {
  let due = parseDayNumber(periodEndsOn(receivedOn, { months, pausedDays }));
  // Art. 3(4): a last day that is no working day moves to the next one. Art. 3(3): those before it count.
  while (!isWorkingDay(due, profile)) due += 1;
  return encodeDayNumber(due);
}

/** The day on which the months end, which may be no working day: the day before Art. 3(4) of 1182/71 moves it. */
export function periodEndsOn(
  receivedOn: string,
  { months, pausedDays = 0 }: Pick<DeadlineRule, 'months' | 'pausedDays'>,
): string {
  return encodeDayNumber(sameDateMonthsLater(receivedOn, months) + pausedDays);
}

/** How many days the controller waited, from the day it asked to the day it was answered. */
export function pausedDaysBetween(askedOn: string, repliedOn: string): number {
  return Math.max(0, parseDayNumber(repliedOn) - parseDayNumber(askedOn));
}

/** Art. 3(1) and 3(2)(c): the day of receipt is not counted; a date that the last month lacks is its last day. */
function sameDateMonthsLater(day: string, months: number): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const monthsFromZero = year * 12 + (month - 1) + months;
  const [dueYear, dueMonth] = [Math.floor(monthsFromZero / 12), (monthsFromZero % 12) + 1];
  return dayNumber(dueYear, dueMonth, Math.min(date, daysInMonth(dueYear, dueMonth)));
}
