/*
 * Finnish public holidays, computed. Range: 1970 to 2199. Sources: the Church Act (652/2023, earlier 1054/1993
 * 4:3), the act on 1 May (272/1944) and the act on Independence Day (388/1937), taken to stay as they are.
 *
 * What has changed inside the range, by the almanac: from 1973 to 1991 Epiphany and Ascension Day stood on
 * Saturdays, so they gave no weekday off; Whit Monday was a holiday until 1972, and the Saturday before Whit
 * Sunday took its place until 1991. Midsummer Day and All Saints' Day have been Saturdays since 1955. No day
 * before 25 May 2018 matters for a request under the GDPR.
 */

import { dateOfNumber, dayNumber, encodeDayNumber, parseDayNumber, weekdayOf } from './day-number.ts';

/**
 * Which days count as holidays. `statutory` is the law's list. `cautious` adds Midsummer Eve and Christmas Eve,
 * off which the national act on time limits (150/1930 § 5) moves a last day; that act binds acts before courts
 * and authorities only, so the day is safe for whoever waits and not for whoever must answer.
 */
export type HolidayProfile = 'statutory' | 'cautious';

/** What the holidays of a year are reckoned from. */
interface YearDays {
  readonly year: number;
  readonly easter: number;
  readonly midsummer: number;
  /** From 1973 to 1991, when holidays inside the week stood on Saturdays. */
  readonly wereMoved: boolean;
}

/** The day's number in a year; undefined in a year without it. */
type DayOfYear = (days: YearDays) => number | undefined;

const SATURDAY = 5;

/**
 * The law's holidays by name. Of two on one day the first gives it its name: 1 May and Ascension Day fell together in
 * 2008 and will again in 2160.
 */
const STATUTORY = {
  newYearsDay: ({ year }) => dayNumber(year, 1, 1),
  epiphany: ({ year, wereMoved }) =>
    wereMoved ? saturdayFrom(dayNumber(year, 1, 6)) : dayNumber(year, 1, 6),
  goodFriday: ({ easter }) => easter - 2,
  easterSunday: ({ easter }) => easter,
  easterMonday: ({ easter }) => easter + 1,
  mayDay: ({ year }) => dayNumber(year, 5, 1),
  ascensionDay: ({ easter, wereMoved }) => easter + (wereMoved ? 34 : 39),
  whitsunEve: ({ easter, wereMoved }) => (wereMoved ? easter + 48 : undefined),
  whitSunday: ({ easter }) => easter + 49,
  whitMonday: ({ year, easter }) => (year <= 1972 ? easter + 50 : undefined),
  midsummerDay: ({ midsummer }) => midsummer,
  allSaintsDay: ({ year }) => saturdayFrom(dayNumber(year, 10, 31)),
  independenceDay: ({ year }) => dayNumber(year, 12, 6),
  christmasDay: ({ year }) => dayNumber(year, 12, 25),
  boxingDay: ({ year }) => dayNumber(year, 12, 26),
} as const satisfies Readonly<Record<string, DayOfYear>>;

/** What the cautious profile adds. */
const EVES = {
  midsummerEve: ({ midsummer }) => midsummer - 1,
  christmasEve: ({ year }) => dayNumber(year, 12, 24),
} as const satisfies Readonly<Record<string, DayOfYear>>;

/** A public holiday of either profile. */
type Holiday = keyof typeof STATUTORY | keyof typeof EVES;

/** Why a day is no working day, by the cautious profile. */
export type DayOff = Holiday | 'saturday' | 'sunday';

/** The public holidays of the year as ISO days, in the order of the calendar. */
export function publicHolidaysOf(year: number, profile: HolidayProfile): string[] {
  return [...holidaysOf(year, profile).keys()].sort((one, other) => one - other).map(encodeDayNumber);
}

/**
 * Whether the day is a working day: neither a Saturday nor a Sunday nor a public holiday (Regulation 1182/71
 * art. 2 and 3(4)).
 */
export function isWorkingDay(number: number, profile: HolidayProfile): boolean {
  return weekdayOf(number) < SATURDAY && !holidaysOf(dateOfNumber(number).year, profile).has(number);
}

/** What makes the ISO day no working day, its holiday before its weekday; undefined for a working day. */
export function dayOffOf(day: string): DayOff | undefined {
  const number = parseDayNumber(day);
  const holiday = holidaysOf(dateOfNumber(number).year, 'cautious').get(number);
  const weekday = weekdayOf(number);
  return holiday ?? (weekday < SATURDAY ? undefined : weekday === SATURDAY ? 'saturday' : 'sunday');
}

/** Whether the day is off by the cautious profile only. */
export function isEve(off: DayOff): boolean {
  return Object.hasOwn(EVES, off);
}

function holidaysOf(year: number, profile: HolidayProfile): Map<number, Holiday> {
  const days: YearDays = {
    year,
    easter: easterNumberOf(year),
    midsummer: saturdayFrom(dayNumber(year, 6, 20)),
    wereMoved: year >= 1973 && year <= 1991,
  };
  const rules: Partial<Record<Holiday, DayOfYear>> =
    profile === 'cautious' ? { ...STATUTORY, ...EVES } : STATUTORY;
  const holidays = new Map<number, Holiday>();
  for (const [name, dayIn] of Object.entries(rules) as [Holiday, DayOfYear][]) {
    const number = dayIn(days);
    if (number !== undefined && !holidays.has(number)) holidays.set(number, name);
  }
  return holidays;
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
