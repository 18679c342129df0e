import { databaseName, type PortalPlace } from '../../store/database-name.ts';
import { type LockChannel, openLockChannel } from '../../store/lock-news.ts';
import type { Keyring } from '../../store/lockable-medium.ts';
import type { DeviceStore } from '../../store/store.ts';
import { type IdleWatch, watchIdle } from './idle-watch.ts';

/** What stays open of a store: the part that the lock needs. */
type Lockable = Pick<DeviceStore, 'unlock' | 'loadLock' | 'isLocked'>;

export type PageLock = ReturnType<typeof createPageLock>;

/**
 * The lock of a page. Its keys live in the page's memory only and serve every connection to the store; locking
 * reloads the page, since nothing else takes everything out of its memory and off the screen.
 */
export function createPageLock(reload: () => void, startWatch = watchIdle) {
  const keyring: Keyring = { vault: undefined };
  const stores = new Set<Lockable>();
  const savers = new Set<() => Promise<boolean>>();
  let channel: LockChannel | undefined;
  let watch: IdleWatch | undefined;
  let isLocking = false;

  async function lockHere(): Promise<void> {
    if (isLocking) return;
    isLocking = true;
    const saved = await Promise.all([...savers].map((save) => save()));
    // Words that could not be saved stay on the screen: losing them would be worse than showing them.
    if (saved.every(Boolean)) reload();
    isLocking = false;
  }

  async function start(store: Lockable): Promise<void> {
    const lock = await store.loadLock();
    watch?.stop();
    watch = undefined;
    if (!lock || !keyring.vault) return;
    watch = startWatch({
      minutes: lock.idleMinutes,
      onIdle: () => void lockHere(),
      onActive: () => channel?.tell('active'),
    });
  }

  return {
    keyring,

    /** Takes notice of a store that this page has opened; returns what forgets it. */
    attend(place: PortalPlace, store: Lockable): () => void {
      stores.add(store);
      if (!channel) {
        channel = openLockChannel(databaseName(place), (news) => {
          if (news === 'lock') void lockHere();
          else if (news === 'active') watch?.touch();
        });
      }
      return () => stores.delete(store);
    },

    /** Opens the lock for this page; false when the passphrase is another one. */
    async unlock(passphrase: string): Promise<boolean> {
      const store = [...stores].at(-1);
      if (!store) throw new TypeError('Expected a store that was opened before its lock is.');
      if (!(await store.unlock(passphrase))) return false;
      await start(store);
      return true;
    },

    /** Begins to watch over a lock that was turned on here, or ends after it was turned off. */
    async changed(store: Lockable): Promise<void> {
      await start(store);
      if (watch) channel?.tell('lock');
    },

    /** Locks every page of the portal. */
    async lockNow(): Promise<void> {
      channel?.tell('lock');
      await lockHere();
    },

    /** Has unsaved words saved before the page is locked; `false` keeps it from being locked. */
    beforeLocking(save: () => Promise<boolean>): () => void {
      savers.add(save);
      return () => savers.delete(save);
    },
  };
}

/** The lock of the page that this program runs in. */
export const pageLock = createPageLock(() => location.reload());
