import { expect, test } from 'vitest';
import { readWrittenDay } from '../../../src/domain/calendar/calendar-day.ts';
import { todayOf } from '../../../src/domain/calendar/today.ts';

test.each([
  ['22.11.2026', { day: '2026-11-22' }],
  [' 1. 3. 2025 ', { day: '2025-03-01' }],
  ['2025-03-01', { day: '2025-03-01' }],
  ['1.3.25', { day: '2025-03-01' }],
  ['1.3.98', { day: '1998-03-01' }],
  ['1/3/2025', { day: '2025-03-01' }],
  ['29.2.2024', { day: '2024-02-29' }],
  ['29.2.2025', { problem: 'no-such-day' }],
  ['31.4.25', { problem: 'no-such-day' }],
  ['2025-02-30', { problem: 'no-such-day' }],
  ['3/25/2025', { problem: 'no-such-day' }],
  ['1.3.1850', { problem: 'no-such-day' }],
  ['1/3.2025', { problem: 'not-day' }],
  ['1.3.', { problem: 'not-day' }],
  ['25-03-01', { problem: 'not-day' }],
  ['maaliskuussa', { problem: 'not-day' }],
  ['', { problem: 'not-day' }],
])('%j reads as %j', (text, read) => {
  expect(readWrittenDay(text)).toEqual(read);
});

test.each([
  ['2026-11-26', '2026-11-26', '2026-11-26', '2026-11-26'],
  ['2026-11-26', '2026-11-25', '2026-11-25', '2026-11-26'],
  ['2026-11-26', '2026-11-27', '2026-11-26', '2026-11-27'],
  ['2027-01-01', '2026-12-31', '2026-12-31', '2027-01-01'],
  // A clock that is years wrong moves today by no more than a day.
  ['2026-11-26', '2030-01-01', '2026-11-26', '2026-11-27'],
])('%s in Finland with %s on the device is from %s to %s', (inFinland, own, first, last) => {
  expect(todayOf(inFinland, own)).toEqual({ inFinland, first, last });
});
