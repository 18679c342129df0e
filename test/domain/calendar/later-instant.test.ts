import { expect, test } from 'vitest';
import { isLaterInstant } from '../../../src/domain/calendar/later-instant.ts';

test.each([
  ['2026-11-22T12:02:01Z', '2026-11-22T12:02:00Z', true],
  ['2026-11-22T12:02:00Z', '2026-11-22T12:02:01Z', false],
  ['2026-11-22T12:02:00.250Z', '2026-11-22T12:02:00Z', true],
  ['2026-11-22T12:02:00Z', '2026-11-22T12:02:00.250Z', false],
  ['2026-11-22T12:02:00.250Z', '2026-11-22T12:02:00.249Z', true],
  ['2026-11-22T12:02:00.250Z', '2026-11-22T12:02:00.250Z', false],
])('that %s is later than %s is %s', (one, other, expected) => {
  expect(isLaterInstant(one, other)).toBe(expected);
});
