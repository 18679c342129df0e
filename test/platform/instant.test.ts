import { expect, test } from 'vitest';
import { encodeInstant } from '../../src/platform/instant.ts';

test('an instant has whole seconds, the fraction cut off', () => {
  expect(encodeInstant(new Date('2026-11-22T14:02:00.999+02:00'))).toBe('2026-11-22T12:02:00Z');
});
