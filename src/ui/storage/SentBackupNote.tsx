import { useEffect, useState } from 'preact/hooks';
import { ReminderLine } from './BackupReminder.tsx';
import { findPersistence } from './persistence.ts';
import '../../styles/storage.css';

/** After a letter was sent: a line on taking a copy, unless the browser has promised to keep what is stored. */
export function SentBackupNote({ root }: { root: string }) {
  const [isNeeded, setIsNeeded] = useState(false);
  useEffect(() => {
    void findPersistence().then((persistence) => setIsNeeded(persistence !== 'granted'));
  }, []);
  return isNeeded ? <ReminderLine reminder="calm" href={`${root}pyynnot/#varmuuskopio`} /> : null;
}
