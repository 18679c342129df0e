import { lockFunctions } from './lock/lock.ts';
import { type Keyring, type LockableMedium, lockableMedium } from './lock/lockable-medium.ts';
import { makeStore, type Store } from './make-store.ts';
import { type DatabaseListeners, openDatabase } from './medium/database.ts';
import { databaseName, type PortalPlace } from './medium/database-name.ts';
import { StoreError } from './medium/store-error.ts';
import { SURROUNDINGS, type Surroundings } from './records/new-draft.ts';

/** Where the store is, whom it tells, and what replaces the clock and chance in tests. */
export type StoreOptions = PortalPlace &
  DatabaseListeners &
  Partial<Surroundings> & {
    /** The page's keys, which its stores share; by default each store has its own. */
    readonly keyring?: Keyring | undefined;
  };

/** A store on the device: what it keeps can be locked with a passphrase. */
export type DeviceStore = Store &
  ReturnType<typeof lockFunctions> & {
    /** Whether it was locked when it was opened. */
    readonly isLocked: boolean;
  };

/**
 * Opens this portal's store on the device, or throws a StoreError. A database of a newer release opens for
 * reading (`keeping` is `read-only`), and writing to it throws STORE_NEWER. While `isLocked` holds, all but the
 * functions of the lock throw STORE_LOCKED; after `unlock` they work.
 */
export async function openStore(options: StoreOptions): Promise<DeviceStore> {
  const { now = SURROUNDINGS.now, newId = SURROUNDINGS.newId } = options;
  const { keyring = { vault: undefined } } = options;
  const surroundings = { now, newId };
  const name = databaseName(options);
  const medium = lockableMedium(await openDatabase(name, options), keyring, name);
  return {
    ...makeStore(medium, surroundings),
    ...lockFunctions(medium, surroundings),
    isLocked: await isLocked(medium),
  };
}

/** A connection that is lost just now tells nothing of a lock; each transaction looks again, once it is back. */
async function isLocked(medium: LockableMedium): Promise<boolean> {
  try {
    return await medium.isLocked();
  } catch (error) {
    if (error instanceof StoreError && error.code === 'STORE_LOST') return false;
    throw error;
  }
}
