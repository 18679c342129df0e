import { expect, test } from 'vitest';
import { readSendingDay } from '../../../src/ui/sending/sending-day.ts';

const period = { signedOn: '2026-11-20', today: '2026-11-22' };

test.each([
  ['22.11.2026', { day: '2026-11-22' }],
  [' 20. 11. 2026 ', { day: '2026-11-20' }],
  ['23.11.2026', { problem: 'future' }],
  ['19.11.2026', { problem: 'before-signing' }],
  ['31.11.2026', { problem: 'no-such-day' }],
  ['2026-11-22', { day: '2026-11-22' }],
  ['eilen', { problem: 'not-day' }],
  ['', { problem: 'not-day' }],
])('%j reads as %j', (written, read) => {
  expect(readSendingDay(written, period)).toEqual(read);
});

test('a clock set back after signing leaves the day of signing', () => {
  const setBack = { signedOn: '2026-11-20', today: '2026-11-01' };
  expect(readSendingDay('20.11.2026', setBack)).toEqual({ day: '2026-11-20' });
  expect(readSendingDay('21.11.2026', setBack)).toEqual({ problem: 'future' });
});
