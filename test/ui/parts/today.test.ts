import { afterEach, expect, test } from 'vitest';
import { futureMessage, todayAt } from '../../../src/ui/parts/today.ts';

const timeZone = process.env.TZ;
afterEach(() => {
  if (timeZone === undefined) delete process.env.TZ;
  else process.env.TZ = timeZone;
});

test.each([
  ['Europe/Helsinki', '2026-11-26T10:00:00Z', '2026-11-26', '2026-11-26'],
  ['America/Los_Angeles', '2026-11-26T00:30:00Z', '2026-11-25', '2026-11-26'],
  ['Asia/Tokyo', '2026-11-25T16:00:00Z', '2026-11-25', '2026-11-26'],
  ['Pacific/Kiritimati', '2026-11-26T11:00:00Z', '2026-11-26', '2026-11-27'],
])('in %s at %s today is from %s to %s', (zone, instant, first, last) => {
  process.env.TZ = zone;
  expect(todayAt(new Date(instant))).toMatchObject({ first, last });
});

test('a day ahead is told the last day that can be, and by whose clock', () => {
  process.env.TZ = 'America/Los_Angeles';
  expect(futureMessage(todayAt(new Date('2026-11-26T00:30:00Z')))).toBe(
    'Kirjoita päivä, joka on viimeistään 26.11.2026, Suomen aikaa',
  );
  process.env.TZ = 'Pacific/Kiritimati';
  expect(futureMessage(todayAt(new Date('2026-11-26T11:00:00Z')))).toBe(
    'Kirjoita päivä, joka on viimeistään 27.11.2026, laitteesi kellon mukaan',
  );
});
