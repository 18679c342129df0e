import { type LockChannel, openLockChannel } from '../../store/lock/lock-news.ts';
import type { Keyring } from '../../store/lock/lockable-medium.ts';
import { databaseName, type PortalPlace } from '../../store/medium/database-name.ts';
import type { DeviceStore } from '../../store/store.ts';
import { type IdleWatch, watchIdle } from './idle-watch.ts';
import type { KeyHolder } from './key-holder-door.ts';

/** What stays open of a store: the part that the lock needs. */
type Lockable = Pick<DeviceStore, 'unlock' | 'loadLock' | 'isLocked'>;
type Lock = NonNullable<Awaited<ReturnType<Lockable['loadLock']>>>;

/** How long a page waits for keys before it asks for the passphrase. Keys that come later open it all the same. */
const MS_TO_WAIT = 1000;

/**
 * The lock of a page. Its keys live in memory only, the page's and that of the worker which hands them to the next
 * page, and serve every connection to the store; locking reloads the page, since nothing else takes everything out of
 * its memory and off the screen.
 */
export function createPageLock(reload: () => void, startWatch = watchIdle, openHolder = loadHolder) {
  const keyring: Keyring = { vault: undefined };
  const stores = new Set<Lockable>();
  const savers = new Set<() => Promise<boolean>>();
  let name = '';
  let channel: LockChannel | undefined;
  let watch: IdleWatch | undefined;
  let loading: Promise<KeyHolder | undefined> | undefined;
  /** The holder once it has come: what a page without a lock never asks for. */
  let holder: KeyHolder | undefined;
  let isLocking = false;

  function findHolder(): Promise<KeyHolder | undefined> {
    loading ??= openHolder(name, () => void lockHere()).then(
      (opened) => {
        holder = opened;
        return opened;
      },
      // Its file cannot be had: each page asks, as in a browser that hands nothing over.
      () => undefined,
    );
    return loading;
  }

  /** Takes everything off the screen, with the words that are not saved yet saved first. */
  async function comeDown(forget: () => Promise<void> | undefined): Promise<void> {
    if (isLocking) return;
    isLocking = true;
    const [, ...saved] = await Promise.all([forget(), ...[...savers].map((save) => save())]);
    // Words that could not be saved stay on the screen: losing them would be worse than showing them.
    if (saved.every(Boolean)) reload();
    isLocking = false;
  }

  // A page that never had the keys lets those be that another one may just have handed over.
  const lockHere = (): Promise<void> => comeDown(async () => (keyring.vault ? holder?.forget() : undefined));

  function watchOver(lock: Lock | undefined): void {
    watch?.stop();
    watch = undefined;
    if (!lock || !keyring.vault) return;
    watch = startWatch({
      minutes: lock.idleMinutes,
      onIdle: () => void lockHere(),
      // Loaded anew it gets the keys if they are still held.
      onBack: () => void comeDown(async () => undefined),
      onActive: () => {
        channel?.tell('active');
        holder?.touch();
      },
    });
  }

  /** Watches over a lock that was opened here, and lets the next page have its keys. */
  async function start(store: Lockable): Promise<void> {
    const lock = await store.loadLock();
    watchOver(lock);
    if (lock && keyring.vault) (await findHolder())?.keep(keyring.vault, lock.idleMinutes);
  }

  return {
    keyring,

    /** Takes notice of a store that this page has opened; returns what forgets it. */
    attend(place: PortalPlace, store: Lockable): () => void {
      stores.add(store);
      name = databaseName(place);
      channel ??= openLockChannel(name, (news) => {
        if (news === 'lock') void lockHere();
        else if (news === 'active') watch?.touch();
      });
      return () => stores.delete(store);
    },

    /**
     * Opens the lock with the keys that another page has left for this one; false when there are none within a
     * second. Calls back when they come later and open it after all.
     */
    async takeOver(store: Lockable, onLate: () => void): Promise<boolean> {
      const lock = await store.loadLock();
      if (!lock) return false;
      let isLate = false;
      const taking = findHolder().then(async (found) => {
        const vault = await found?.take(lock.vaultId);
        if (!vault) return false;
        const isNew = !keyring.vault;
        keyring.vault ??= vault;
        if (isNew) watchOver(lock);
        if (isNew && isLate) onLate();
        return true;
      });
      const waiting = new Promise<boolean>((resolve) => setTimeout(resolve, MS_TO_WAIT, false));
      const isTaken = await Promise.race([taking, waiting]);
      isLate = !isTaken;
      return isTaken;
    },

    /** Opens the lock; false when the passphrase is another one. */
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
      else await holder?.forget();
    },

    /** After the passphrase was changed the next page asks for the new one. */
    passphraseChanged: async (): Promise<void> => holder?.forget(),

    /** Whether this browser opens the next page with the keys of this one. */
    handsOver: async (): Promise<boolean> => (await findHolder())?.handsOver() ?? false,

    /** Locks every page of the portal. */
    async lockNow(): Promise<void> {
      // First, so that no page that hears of it gets them again.
      await holder?.forget();
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

async function loadHolder(name: string, onOver: () => void): Promise<KeyHolder> {
  return (await import('./key-holder-door.ts')).openKeyHolder(name, onOver);
}

/** The lock of the page that this program runs in. */
export const pageLock = createPageLock(() => location.reload());
