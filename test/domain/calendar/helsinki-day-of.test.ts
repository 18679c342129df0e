import { expect, test } from 'vitest';
import { helsinkiDayOf } from '../../../src/domain/calendar/helsinki-day-of.ts';

test.each([
  ['2026-11-22T12:00:00Z', '2026-11-22', 'noon is the same day everywhere near'],
  ['2026-11-22T21:59:59Z', '2026-11-22', 'the last second of a winter day'],
  ['2026-11-22T22:00:00.000Z', '2026-11-23', 'midnight in winter'],
  ['2026-07-31T20:59:00Z', '2026-07-31', 'the last minute of a summer day'],
  ['2026-07-31T21:00:00Z', '2026-08-01', 'midnight in summer'],
  ['2026-03-28T22:00:00Z', '2026-03-29', 'midnight before the clocks go on'],
  ['2026-10-24T21:00:00Z', '2026-10-25', 'midnight before the clocks go back'],
  ['2026-10-25T21:59:00Z', '2026-10-25', 'the last minute of the day on which they did'],
  ['2026-12-31T22:00:00Z', '2027-01-01', 'the new year'],
  ['2028-02-28T22:30:00Z', '2028-02-29', 'a leap day'],
])('%s is %s in Finland: %s', (at, day) => {
  expect(helsinkiDayOf(at)).toBe(day);
});
