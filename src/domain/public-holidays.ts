/*
 * Finnish public holidays, computed. Range: 1970 to 2199. Sources: the Church Act (652/2023, earlier 1054/1993
 * 4:3), the act on 1 May (272/1944) and the act on Independence Day (388/1937), taken to stay as they are.
 *
 * What has changed inside the range, by the almanac: from 1973 to 1991 Epiphany and Ascension Day stood on
 * Saturdays, so they gave no weekday off; Whit Monday was a holiday until 1972, and the Saturday before Whit
 * Sunday took its place until 1991. Midsummer Day and All Saints' Day have been Saturdays since 1955. No day
 * before 25 May 2018 matters for a request under the GDPR.
 */

import { dateOfNumber, dayNumber, encodeDayNumber, weekdayOf } from './day-number.ts';

/**
 * Which days count as holidays. `statutory` is the law's list. `cautious` adds Midsummer Eve and Christmas Eve,
 * off which the national act on time limits (150/1930 § 5) moves a last day; that act binds acts before courts
 * and authorities only, so the day is safe for whoever waits and not for whoever must answer.
 */
export type HolidayProfile = 'statutory' | 'cautious';

const SATURDAY = 5;

/** The public holidays of the year as ISO days, in the order of the calendar. */
export function publicHolidaysOf(year: number, profile: HolidayProfile): string[] {
  return holidayNumbersOf(year, profile).map(encodeDayNumber);
}

/** Easter Sunday of the year as an ISO day. */
export function easterSundayOf(year: number): string {
  return encodeDayNumber(easterNumberOf(year));
}

/**
 * Whether the day is a working day: neither a Saturday nor a Sunday nor a public holiday (Regulation 1182/71
 * art. 2 and 3(4)).
 */
export function isWorkingDay(number: number, profile: HolidayProfile): boolean {
  return (
    weekdayOf(number) < SATURDAY && !holidayNumbersOf(dateOfNumber(number).year, profile).includes(number)
  );
}

function holidayNumbersOf(year: number, profile: HolidayProfile): number[] {
  const easter = easterNumberOf(year);
  const wereMoved = year >= 1973 && year <= 1991;
  const midsummer = saturdayFrom(dayNumber(year, 6, 20));
  const statutory = [
    dayNumber(year, 1, 1),
    wereMoved ? saturdayFrom(dayNumber(year, 1, 6)) : dayNumber(year, 1, 6),
    easter - 2,
    easter,
    easter + 1,
    dayNumber(year, 5, 1),
    wereMoved ? easter + 34 : easter + 39,
    easter + 49,
    ...(year <= 1972 ? [easter + 50] : []),
    ...(wereMoved ? [easter + 48] : []),
    midsummer,
    saturdayFrom(dayNumber(year, 10, 31)),
    dayNumber(year, 12, 6),
    dayNumber(year, 12, 25),
    dayNumber(year, 12, 26),
  ];
  const eves = profile === 'cautious' ? [midsummer - 1, dayNumber(year, 12, 24)] : [];
  // A set: 1 May and Ascension Day fell together in 2008 and will again in 2160.
  return [...new Set([...statutory, ...eves])].sort((one, other) => one - other);
}

/** The Gregorian Easter by the anonymous algorithm of 1876 (Meeus, Jones, Butcher). */
function easterNumberOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const fromMarch = epact + toSunday - 7 * late + 114;
  return dayNumber(year, Math.floor(fromMarch / 31), (fromMarch % 31) + 1);
}

function saturdayFrom(number: number): number {
  return number + ((SATURDAY - weekdayOf(number) + 7) % 7);
}
