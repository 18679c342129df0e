import { useEffect, useState } from 'preact/hooks';
import { parseFragment } from '../parts/fragment.ts';
import { findPersistence } from '../parts/persistence.ts';
import { ReminderLine } from './ReminderLine.tsx';

/** After a letter was sent: a line on taking a copy, unless the browser has promised to keep what is stored. */
export function SentBackupNote() {
  const [isNeeded, setIsNeeded] = useState(false);
  useEffect(() => {
    // Only a letter that is on the device stands in the address; one in memory is gone with its tab anyway.
    if (parseFragment(location.hash, [])?.kind !== 'request') return;
    void findPersistence().then((persistence) => setIsNeeded(persistence !== 'granted'));
  }, []);
  // The form stands one folder below the root in every language.
  return isNeeded ? <ReminderLine reminder="calm" href="../pyynnot/#varmuuskopio" /> : null;
}
