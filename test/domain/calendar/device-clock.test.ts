import { expect, test } from 'vitest';
import { clockFault } from '../../../src/domain/calendar/device-clock.ts';

test.each([
  ['2026-11-26', '2026-11-20', undefined],
  // West of the publisher the day before is still today.
  ['2026-11-19', '2026-11-20', undefined],
  ['2026-11-18', '2026-11-20', 'behind'],
  ['1970-01-01', '2026-11-20', 'behind'],
  ['2024-12-31', '2025-01-02', 'behind'],
  ['2036-11-20', '2026-11-20', undefined],
  ['2036-11-21', '2026-11-20', 'ahead'],
  ['2199-12-31', '2026-11-20', 'ahead'],
])('a device that shows %s where the newest text is of %s is %s', (today, newest, expected) => {
  expect(clockFault(today, newest)).toBe(expected);
});
