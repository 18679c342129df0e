import { describe, expect, test } from 'vitest';
import { reckonDue } from '../../../src/domain/calendar/due-reckoning.ts';

describe('the reckoning of a due day', () => {
  test.each([
    ['2026-08-31', 1, 0, '2026-09-30', [], '2026-09-30', undefined],
    ['2026-01-31', 1, 0, '2026-02-28', ['saturday', 'sunday'], '2026-03-02', undefined],
    [
      '2026-03-03',
      1,
      0,
      '2026-04-03',
      ['goodFriday', 'saturday', 'easterSunday', 'easterMonday'],
      '2026-04-07',
      undefined,
    ],
    ['2027-11-06', 1, 0, '2027-12-06', ['independenceDay'], '2027-12-07', undefined],
    [
      '2026-11-24',
      1,
      0,
      '2026-12-24',
      ['christmasEve', 'christmasDay', 'boxingDay', 'sunday'],
      '2026-12-28',
      'christmasEve',
    ],
    ['2026-05-20', 1, 0, '2026-06-20', ['midsummerDay', 'sunday'], '2026-06-22', undefined],
    ['2027-01-31', 3, 0, '2027-04-30', [], '2027-04-30', undefined],
    ['2026-08-31', 1, 3, '2026-10-03', ['saturday', 'sunday'], '2026-10-05', undefined],
  ] as const)(
    'of a receipt on %s, %i months and %i paused days',
    (on, months, pausedDays, ends, off, due, eve) => {
      const reckoned = reckonDue(on, { months, pausedDays });
      expect(reckoned.periodEndsOn).toBe(ends);
      expect(reckoned.daysOff).toEqual(off);
      expect(reckoned.dueOn).toBe(due);
      expect(reckoned.eve).toBe(eve);
    },
  );
});
