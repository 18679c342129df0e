import { describe, expect, test } from 'vitest';
import { encodeDayNumber, parseDayNumber } from '../../../src/domain/calendar/day-number.ts';
import {
  dayOffOf,
  isEve,
  isWorkingDay,
  publicHolidaysOf,
} from '../../../src/domain/calendar/public-holidays.ts';

describe('a day off', () => {
  test.each([
    ['2026-01-01', 'newYearsDay'],
    ['2026-01-06', 'epiphany'],
    ['2026-04-03', 'goodFriday'],
    ['2026-04-04', 'saturday'],
    ['2026-04-05', 'easterSunday'],
    ['2026-04-06', 'easterMonday'],
    ['2026-05-01', 'mayDay'],
    ['2026-05-14', 'ascensionDay'],
    ['2026-05-24', 'whitSunday'],
    ['2026-06-19', 'midsummerEve'],
    ['2026-06-20', 'midsummerDay'],
    ['2026-06-21', 'sunday'],
    ['2026-10-31', 'allSaintsDay'],
    ['2026-12-06', 'independenceDay'],
    ['2026-12-24', 'christmasEve'],
    ['2026-12-25', 'christmasDay'],
    ['2026-12-26', 'boxingDay'],
    ['2008-05-01', 'mayDay'],
    ['1972-05-22', 'whitMonday'],
    ['1980-05-24', 'whitsunEve'],
  ])('%s is %s', (day, off) => {
    expect(dayOffOf(day)).toBe(off);
  });

  test('has a reason exactly when it is no working day', () => {
    const last = parseDayNumber('2035-12-31');
    for (let number = parseDayNumber('2026-01-01'); number <= last; number += 1) {
      const day = encodeDayNumber(number);
      expect([day, dayOffOf(day) === undefined]).toEqual([day, isWorkingDay(number, 'cautious')]);
    }
  });

  test('is named after each public holiday, and after an eve where the cautious profile adds one', () => {
    for (let year = 1970; year <= 2199; year += 1) {
      const statutory = publicHolidaysOf(year, 'statutory');
      for (const day of publicHolidaysOf(year, 'cautious')) {
        const off = dayOffOf(day) ?? 'saturday';
        expect([day, off]).not.toEqual([day, expect.stringMatching(/^(saturday|sunday)$/)]);
        expect([day, isEve(off)]).toEqual([day, !statutory.includes(day)]);
      }
    }
  });
});
