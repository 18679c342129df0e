import { type BackupReminder, backupReminder } from '../../domain/life/backup-reminder.ts';
import type { PortalPlace } from '../../store/medium/database-name.ts';
import { openStoreDoor } from '../doors/store-door.ts';
import { dayInHelsinki } from '../parts/helsinki-day.ts';
import { findPersistence } from '../parts/persistence.ts';

/** How many of the newest requests are looked at: a letter is sent soon after it was signed. */
const NEWEST = 50;

/** Whether to remind of a copy; never where the browser has promised to keep what is stored, or is locked. */
export async function findBackupReminder(place: PortalPlace, now: Date): Promise<BackupReminder | undefined> {
  if ((await findPersistence()) === 'granted') return undefined;
  const { store, refusal } = await openStoreDoor(place);
  try {
    if (refusal) return undefined;
    const [{ timelines }, backup] = await Promise.all([
      store.listTimelines({ count: NEWEST }),
      store.loadBackup(),
    ]);
    return backupReminder(timelines, backup?.exportedAt, dayInHelsinki(now));
  } finally {
    store.close();
  }
}
