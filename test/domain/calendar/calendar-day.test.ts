import { describe, expect, test } from 'vitest';
import { encodeWrittenDay, isDay, parseWrittenDay } from '../../../src/domain/calendar/calendar-day.ts';

describe('a calendar day', () => {
  test.each(['2024-02-29', '2000-02-29', '2026-11-22', '1900-01-01', '2199-12-31'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true);
  });

  test.each([
    '2023-02-29',
    '2100-02-29',
    '2026-04-31',
    '0000-00-00',
    '2026-13-01',
    '2026-1-1',
    '9999-01-01',
    '',
  ])('%s does not exist', (day) => {
    expect(isDay(day)).toBe(false);
  });

  test('is written without leading zeros', () => {
    expect(encodeWrittenDay('2026-03-05')).toBe('5.3.2026');
  });

  test.each([
    ['5.3.2026', '2026-03-05'],
    ['05.03.2026', '2026-03-05'],
    [' 29. 2. 2024 ', '2024-02-29'],
    ['29.2.2023', undefined],
    ['31.4.2026', undefined],
    ['1.5.', undefined],
    ['1.5.26', '2026-05-01'],
    ['2026-05-01', '2026-05-01'],
    ['0.0.0', undefined],
  ])('%s reads as %s', (text, day) => {
    expect(parseWrittenDay(text)).toBe(day);
  });
});
