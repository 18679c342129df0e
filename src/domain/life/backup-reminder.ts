import { parseDayNumber } from '../calendar/day-number.ts';
import { isLaterInstant } from '../calendar/later-instant.ts';
import type { Timeline } from './timeline.ts';

/** How a person is reminded to take a copy; `urgent` when what the browser may delete has lain there for days. */
export type BackupReminder = 'calm' | 'urgent';

/** WebKit deletes after seven days without a visit; two are left then. */
const DAYS_UNTIL_URGENT = 5;

/** The reminder that a person needs who has sent a letter since the last copy; undefined when none is needed. */
export function backupReminder(
  timelines: readonly Timeline[],
  exportedAt: string | undefined,
  today: string,
): BackupReminder | undefined {
  const sentAt = timelines
    .flatMap(({ events }) => events)
    .filter(({ kind }) => kind === 'sent' || kind === 'letterSent')
    .map(({ recordedAt }) => recordedAt)
    .filter((at) => exportedAt === undefined || isLaterInstant(at, exportedAt))
    .sort();
  const [earliest] = sentAt;
  if (earliest === undefined) return undefined;
  const days = parseDayNumber(today) - parseDayNumber(earliest.slice(0, 10));
  return days >= DAYS_UNTIL_URGENT ? 'urgent' : 'calm';
}
