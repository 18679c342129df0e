import { expect, test } from 'vitest';
import { backupReminder } from '../../../src/domain/life/backup-reminder.ts';
import { aTimeline } from '../../store/samples.ts';

const sent = aTimeline({ on: '2026-11-23', channel: 'email' });

test.each([
  ['nothing was sent', [aTimeline()], undefined, '2026-12-24', undefined],
  ['a letter was sent', [sent], undefined, '2026-11-22', 'calm'],
  ['four days have passed', [sent], undefined, '2026-11-26', 'calm'],
  ['five days have passed', [sent], undefined, '2026-11-27', 'urgent'],
  ['a copy was taken since', [sent], '2026-11-22T13:00:00.001Z', '2026-12-24', undefined],
  ['a copy was taken before', [sent], '2026-11-22T12:59:59Z', '2026-11-22', 'calm'],
  ['a copy was taken at that very instant', [sent], '2026-11-22T13:00:00.000Z', '2026-11-22', undefined],
] as const)('when %s, the reminder is as it should be', (_, timelines, exportedAt, today, reminder) => {
  expect(backupReminder(timelines, exportedAt, today)).toBe(reminder);
});
