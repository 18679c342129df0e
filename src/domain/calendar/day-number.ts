/*
 * Calendar days as integers, so that rules can count in them without a clock or a time zone. Proleptic
 * Gregorian calendar; day 0 is 1 March of the year 0, so that a leap day ends its year.
 */

/** Days in 400 Gregorian years, after which the calendar repeats. */
const DAYS_IN_ERA = 146_097;

/** The day as a running number; days that follow each other differ by one. */
export function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return (
    365 * marchYear +
    Math.floor(marchYear / 4) -
    Math.floor(marchYear / 100) +
    Math.floor(marchYear / 400) +
    daysBeforeMonth +
    day -
    1
  );
}

/** Year, month and day of a running number. */
export function dateOfNumber(number: number): { year: number; month: number; day: number } {
  const era = Math.floor(number / DAYS_IN_ERA);
  const dayOfEra = number - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / (DAYS_IN_ERA - 1))) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The running number of an ISO day, `2026-11-22`. */
export function parseDayNumber(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return dayNumber(year, month, date);
}

/** The ISO day of a running number. */
export function encodeDayNumber(number: number): string {
  const { year, month, day } = dateOfNumber(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The weekday of a running number: 0 is Monday, 5 Saturday, 6 Sunday. */
export function weekdayOf(number: number): number {
  // 1 March of the year 0 was a Wednesday.
  return (number + 2) % 7;
}
