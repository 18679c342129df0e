import { expect, test } from 'vitest';
import { parseWrittenDay, readWrittenDay } from '../../../src/domain/calendar/calendar-day.ts';
import { todayOf } from '../../../src/domain/calendar/today.ts';
import { DAYS_IN_WORDS } from '../../../src/i18n/days-in-words.ts';
import { daySpellings } from '../../../src/i18n/grammars.ts';
import { LANGUAGE_CODES } from '../../../src/i18n/languages.ts';

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
  ['5/31/2025', { problem: 'no-such-day' }],
  ['31. toukokuuta 2025', { day: '2025-05-31' }],
  ['1 marraskuuta 2025', { day: '2025-11-01' }],
  ['6. kesa\u0308kuuta 2025', { day: '2025-06-06' }],
  ['6. kesakuu 2025', { day: '2025-06-06' }],
  ['31 maj 2025', { day: '2025-05-31' }],
  ['den 1 Okt. 2025', { day: '2025-10-01' }],
  ['3:e mars 2025', { day: '2025-03-03' }],
  ['31 May 2025', { day: '2025-05-31' }],
  ['31\u00a0May 2025', { day: '2025-05-31' }],
  ['1st of Sept. 2025', { day: '2025-09-01' }],
  ['May 31, 2025', { day: '2025-05-31' }],
  ['5 mar 2025', { day: '2025-03-05' }],
  ['31 June 2025', { problem: 'no-such-day' }],
  ['31 ma 2025', { problem: 'not-day' }],
  ['31 mayor 2025', { problem: 'not-day' }],
  ['31 May', { problem: 'not-day' }],
  ['May 2025', { problem: 'not-day' }],
  ['', { problem: 'not-day' }],
])('%j reads as %j', (text, read) => {
  expect(readWrittenDay(text)).toEqual(read);
});

test.each(LANGUAGE_CODES)('a day as letters in %s write it reads as itself', (language) => {
  for (const day of ['2026-01-01', '2026-05-31', '2026-11-22'])
    expect(daySpellings(day, language).map(parseWrittenDay)).toEqual([day, day, day, day]);
});

test('every language has its months, no two of them alike', () => {
  expect(Object.keys(DAYS_IN_WORDS)).toEqual(expect.arrayContaining([...LANGUAGE_CODES]));
  for (const { months } of Object.values(DAYS_IN_WORDS)) expect(new Set(months).size).toBe(12);
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
