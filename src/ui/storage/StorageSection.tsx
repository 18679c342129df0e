import { useEffect, useState } from 'preact/hooks';
import { storageWords as words } from '#words/storage.ts';
import { parseFragment } from '../parts/fragment.ts';
import { askPersistence } from '../parts/persistence.ts';
import { StorageFacts } from './StorageFacts.tsx';
import { StoragePart } from './StoragePart.tsx';
import { useStorageStatus } from './use-storage-status.ts';
import '../../styles/parts/button.css';
import '../../styles/parts/form-buttons.css';
import '../../styles/parts/notice-box.css';
import '../../styles/parts/passphrase-form.css';
import '../../styles/parts/storage-form.css';
import '../../styles/parts/storage-section.css';
import '../../styles/parts/word-button.css';

interface Props {
  readonly controller: { readonly businessId: string };
  /** The way to the portal's root. */
  readonly root: string;
}

/** The fragment that opens the part in which a copy is taken. */
const BACKUP_FRAGMENT = '#varmuuskopio';

/**
 * Where requests are kept and how safely, and what a person can do about it: take a copy, restore one, lock, delete.
 *
 * MUST: say in words what the browser promised; load each part only when it is opened; work by keyboard alone.
 * MUST NOT: stand below a request that is open by itself; keep the list waiting.
 */
export function StorageSection({ controller: { businessId }, root }: Props) {
  const [status, access] = useStorageStatus(businessId, root);
  const [isHidden, setIsHidden] = useState(false);
  const [openings, setOpenings] = useState(0);
  const [message, setMessage] = useState('');
  const openBackup = (): void => {
    setOpenings((before) => before + 1);
    const summary = document.querySelector<HTMLElement>(`${BACKUP_FRAGMENT} > summary`);
    summary?.scrollIntoView();
    summary?.focus();
  };
  useEffect(() => {
    // After whoever else follows the fragment, who may put another one in its place.
    const follow = (): unknown =>
      setTimeout(() => {
        setIsHidden(parseFragment(location.hash, [])?.kind === 'request');
        if (location.hash === BACKUP_FRAGMENT) openBackup();
      });
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  async function ask(): Promise<void> {
    await askPersistence();
    await access?.refresh();
    setMessage(words.asked);
  }

  return (
    <section class="storage" aria-labelledby="tallennus" hidden={isHidden}>
      <h2 id="tallennus">{words.heading}</h2>
      <p>{words.lead}</p>
      {status ? (
        <StorageFacts status={status} onAsk={() => void ask()} />
      ) : (
        <p class="on-its-way" role="status">
          {words.loading}
        </p>
      )}
      <p role="status" class="unseen">
        {message}
      </p>
      <StoragePart
        id="varmuuskopio"
        summary={words.parts.backup}
        openings={openings}
        load={async () => (await import('./BackupPart.tsx')).BackupPart}
        {...{ access, status, openBackup }}
      />
      <StoragePart
        id="palautus"
        summary={words.parts.restore}
        load={async () => (await import('./RestorePart.tsx')).RestorePart}
        {...{ access, status, openBackup }}
      />
      <StoragePart
        id="lukitus"
        summary={words.parts.lock}
        load={async () => (await import('./LockPart.tsx')).LockPart}
        {...{ access, status, openBackup }}
      />
      <StoragePart
        id="poisto"
        summary={words.parts.wipe}
        load={async () => (await import('./WipePart.tsx')).WipePart}
        {...{ access, status, openBackup }}
      />
      <p class="note">{words.shared}</p>
    </section>
  );
}
