import { dateOfNumber, dayNumber, parseDayNumber, weekdayOf } from './day-number.ts';
import { easterSundayOf, isWorkingDay } from './public-holidays.ts';

/** Why a day is no working day, by the cautious profile. */
export type DayOff =
  | 'saturday'
  | 'sunday'
  | 'newYearsDay'
  | 'epiphany'
  | 'goodFriday'
  | 'easterSunday'
  | 'easterMonday'
  | 'mayDay'
  | 'ascensionDay'
  | 'whitSunday'
  | 'midsummerEve'
  | 'midsummerDay'
  | 'allSaintsDay'
  | 'independenceDay'
  | 'christmasEve'
  | 'christmasDay'
  | 'boxingDay';

const FIXED: Readonly<Record<string, DayOff>> = {
  '1.1': 'newYearsDay',
  '6.1': 'epiphany',
  '1.5': 'mayDay',
  '6.12': 'independenceDay',
  '24.12': 'christmasEve',
  '25.12': 'christmasDay',
  '26.12': 'boxingDay',
};

/** By the days since Easter Sunday. */
const MOVABLE: Readonly<Record<number, DayOff>> = {
  [-2]: 'goodFriday',
  0: 'easterSunday',
  1: 'easterMonday',
  39: 'ascensionDay',
  49: 'whitSunday',
};

const [FRIDAY, SATURDAY] = [4, 5];

/** What makes the ISO day no working day, its holiday before its weekday; undefined for a working day. From 1992. */
export function dayOffOf(day: string): DayOff | undefined {
  const number = parseDayNumber(day);
  if (isWorkingDay(number, 'cautious')) return undefined;
  const { year, month, day: date } = dateOfNumber(number);
  const weekday = weekdayOf(number);
  const midsummerDay = saturdayFrom(dayNumber(year, 6, 20));
  const fixed = FIXED[`${date}.${month}`] ?? MOVABLE[number - parseDayNumber(easterSundayOf(year))];
  if (fixed) return fixed;
  if (number === midsummerDay) return 'midsummerDay';
  if (weekday === FRIDAY && number === midsummerDay - 1) return 'midsummerEve';
  if (number === saturdayFrom(dayNumber(year, 10, 31))) return 'allSaintsDay';
  return weekday === SATURDAY ? 'saturday' : 'sunday';
}

function saturdayFrom(number: number): number {
  return number + ((SATURDAY - weekdayOf(number) + 7) % 7);
}
