import { useEffect, useState } from 'preact/hooks';
import type { BackupReminder as Reminder } from '../../domain/life/backup-reminder.ts';
import { basePathOf } from '../doors/base-path.ts';
import { whenStoreChanged } from '../doors/store-door.ts';
import { ReminderLine } from './ReminderLine.tsx';

interface Props {
  readonly businessId: string;
  /** The way to the portal's root. */
  readonly root: string;
}

/** Above the list, one line for who has sent a letter that lies in a browser which may delete it. */
export function BackupReminder({ businessId, root }: Props) {
  const [reminder, setReminder] = useState<Reminder>();
  useEffect(() => {
    const place = { businessId, basePath: basePathOf(root, location.href) };
    const look = (): void => {
      import('./find-backup-reminder.ts')
        .then(({ findBackupReminder }) => findBackupReminder(place, new Date()))
        // Without the file, or the store, the page says what is wrong elsewhere.
        .then(setReminder, () => {});
    };
    look();
    return whenStoreChanged(look);
  }, []);
  return reminder ? <ReminderLine reminder={reminder} href="#varmuuskopio" /> : null;
}
