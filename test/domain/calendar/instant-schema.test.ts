import { expect, test } from 'vitest';
import { instantSchema } from '../../../src/domain/calendar/instant-schema.ts';

test.each([
  ['2026-11-22T12:02:00Z', true],
  ['2024-02-29T23:59:59Z', true],
  ['2026-02-29T12:02:00Z', false],
  ['2026-13-01T12:02:00Z', false],
  ['2026-11-22T24:00:00Z', false],
  ['2026-11-22T12:60:00Z', false],
  ['2026-11-22T12:02:00.5Z', false],
  ['2026-11-22T12:02:00+02:00', false],
])('%s is an instant: %s', (text, expected) => {
  expect(instantSchema.safeParse(text).success).toBe(expected);
});
