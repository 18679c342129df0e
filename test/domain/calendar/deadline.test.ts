import Holidays from 'date-holidays';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateOfNumber,
  dayNumber,
  encodeDayNumber,
  parseDayNumber,
  weekdayOf,
} from '../../../src/domain/calendar/day-number.ts';
import { dueOn, pausedDaysBetween } from '../../../src/domain/calendar/deadline.ts';
import {
  dayOffOf,
  type HolidayProfile,
  publicHolidaysOf,
} from '../../../src/domain/calendar/public-holidays.ts';
import { DEADLINE_VECTORS } from '../../fixtures/deadline-vectors.ts';

const anyDay = fc
  .integer({ min: parseDayNumber('1970-01-01'), max: parseDayNumber('2199-12-31') })
  .map(encodeDayNumber);
const anyProfile = fc.constantFrom<HolidayProfile>('statutory', 'cautious');

describe('an answer to a request', () => {
  test.each(DEADLINE_VECTORS)(
    'received on %s is due on %s, cautiously on %s, extended on %s: %4$s',
    (...vector) => {
      const [received, statutory, cautious, extended] = vector;
      expect(dueOn(received, { months: 1, profile: 'statutory' })).toBe(statutory);
      expect(dueOn(received, { months: 1, profile: 'cautious' })).toBe(cautious);
      expect(dueOn(received, { months: 3, profile: 'statutory' })).toBe(extended);
    },
  );

  test('is due later by the days that the controller waited to know who asks, before the roll', () => {
    // 5 April and ten days of waiting: 15 April, a Wednesday, and no Easter in the way.
    const pausedDays = pausedDaysBetween('2026-03-06', '2026-03-16');
    expect(dueOn('2026-03-05', { months: 1, profile: 'statutory', pausedDays })).toBe('2026-04-15');
    expect(dueOn('2026-03-05', { months: 1, profile: 'statutory', pausedDays: 6 })).toBe('2026-04-13');
    expect(pausedDaysBetween('2026-03-16', '2026-03-06')).toBe(0);
  });

  test('received at the end of the range is due in the year after it', () => {
    expect(dueOn('2199-12-31', { months: 3, profile: 'statutory' })).toBe('2200-03-31');
  });

  test('is never due on a day off, never before the nominal day and never a week after it', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom<1 | 3>(1, 3), anyProfile, (received, months, profile) => {
        const due = dueOn(received, { months, profile });
        const { year, month, day } = dateOfNumber(parseDayNumber(received));
        // A nominal day that does not exist, as 31 April, is the last of its month.
        const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
        const nominal = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)));
        const moved = (Date.parse(due) - nominal.getTime()) / 86_400_000;
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(moved).toBeLessThan(7);
        expect([0, 6]).not.toContain(new Date(due).getUTCDay());
        expect(publicHolidaysOf(Number(due.slice(0, 4)), profile)).not.toContain(due);
      }),
    );
  });

  test('is due on the first working day of a calendar that others wrote, the nominal day among them', () => {
    const library = new Holidays('FI');
    const isOff = (at: Date, types: readonly string[]): boolean => {
      const day = at.toISOString().slice(0, 10);
      const isHoliday = library
        .getHolidays(at.getUTCFullYear())
        .some(({ date, type }) => date.startsWith(day) && types.includes(type) && !day.endsWith('-12-31'));
      return at.getUTCDay() === 0 || at.getUTCDay() === 6 || isHoliday;
    };
    const since1992 = fc.integer({ min: parseDayNumber('1992-01-01'), max: parseDayNumber('2199-06-30') });
    fc.assert(
      fc.property(
        since1992.map(encodeDayNumber),
        fc.constantFrom<1 | 3>(1, 3),
        anyProfile,
        fc.constantFrom(0, 0, 1, 6, 45),
        (received, months, profile, pausedDays) => {
          const types = profile === 'statutory' ? ['public'] : ['public', 'bank'];
          const at = new Date(received);
          const date = at.getUTCDate();
          at.setUTCMonth(at.getUTCMonth() + months);
          // A month without the date runs over into the next one; its last day is the day 0 of that.
          if (at.getUTCDate() !== date) at.setUTCDate(0);
          at.setUTCDate(at.getUTCDate() + pausedDays);
          while (isOff(at, types)) at.setUTCDate(at.getUTCDate() + 1);
          expect(dueOn(received, { months, profile, pausedDays })).toBe(at.toISOString().slice(0, 10));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('received later is never due earlier', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), anyProfile, (received, days, profile) => {
        const later = encodeDayNumber(parseDayNumber(received) + days);
        const rule = { months: 1, profile } as const;
        expect(dueOn(later, rule) >= dueOn(received, rule)).toBe(true);
      }),
    );
  });

  test('is due cautiously on the statutory day or after it', () => {
    fc.assert(
      fc.property(anyDay, (received) => {
        const statutory = dueOn(received, { months: 1, profile: 'statutory' });
        expect(dueOn(received, { months: 1, profile: 'cautious' }) >= statutory).toBe(true);
      }),
    );
  });
});

describe('Easter Sunday', () => {
  test.each([
    ['1981-04-19'],
    ['2024-03-31'],
    ['2025-04-20'],
    ['2026-04-05'],
    ['2027-03-28'],
    ['2028-04-16'],
    ['2029-04-01'],
    ['2030-04-21'],
    ['2031-04-13'],
    ['2032-03-28'],
    ['2033-04-17'],
    ['2034-04-09'],
    ['2035-03-25'],
    ['2038-04-25'],
    ['2049-04-18'],
    ['2076-04-19'],
  ])('is %s', (day) => {
    expect(dayOffOf(day)).toBe('easterSunday');
  });
});

describe('the public holidays', () => {
  test('of 2026 are the thirteen of the law, and two eves for the cautious', () => {
    const statutory = [
      ...['2026-01-01', '2026-01-06', '2026-04-03', '2026-04-05', '2026-04-06', '2026-05-01', '2026-05-14'],
      ...['2026-05-24', '2026-06-20', '2026-10-31', '2026-12-06', '2026-12-25', '2026-12-26'],
    ];
    expect(publicHolidaysOf(2026, 'statutory')).toEqual(statutory);
    expect(publicHolidaysOf(2026, 'cautious')).toEqual([...statutory, '2026-06-19', '2026-12-24'].sort());
  });

  test.each([
    [1972, 14, ['1972-01-06', '1972-05-11', '1972-05-22']],
    [1973, 14, ['1973-01-06', '1973-05-26', '1973-06-09']],
    [1980, 14, ['1980-01-12', '1980-05-10', '1980-05-24']],
    [1991, 14, ['1991-01-12', '1991-05-04', '1991-05-18']],
    [1992, 13, ['1992-01-06', '1992-05-28', '1992-06-07']],
  ])('of %i are %i, with Epiphany, Ascension Day and Whitsun on %j', (year, count, moved) => {
    const days = publicHolidaysOf(year, 'statutory');
    expect(days).toEqual(expect.arrayContaining(moved));
    expect(days).toHaveLength(count);
  });

  test('agree with a library that others wrote, from 1992 to 2199 and for both profiles', () => {
    const library = new Holidays('FI');
    for (let year = 1992; year <= 2199; year++) {
      const listed = library.getHolidays(year);
      const days = (kinds: string[]) =>
        [
          ...new Set(listed.filter(({ type }) => kinds.includes(type)).map(({ date }) => date.slice(0, 10))),
        ].sort();
      expect(publicHolidaysOf(year, 'statutory')).toEqual(days(['public']));
      // The library counts New Year's Eve as a bank holiday too, which no act on time limits knows.
      const cautious = days(['public', 'bank']).filter((day) => !day.endsWith('-12-31'));
      expect(publicHolidaysOf(year, 'cautious')).toEqual(cautious);
    }
  });
});

describe('a day as a number', () => {
  test('is written back as the same day, and has the weekday of the calendar', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const number = parseDayNumber(day);
        expect(encodeDayNumber(number)).toBe(day);
        expect((weekdayOf(number) + 1) % 7).toBe(new Date(day).getUTCDay());
        expect(number - dayNumber(1970, 1, 1)).toBe(Date.parse(day) / 86_400_000);
      }),
    );
  });
});
