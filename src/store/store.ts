import { type DatabaseListeners, openDatabase } from './database.ts';
import { databaseName, type PortalPlace } from './database-name.ts';
import { makeStore, type Store } from './make-store.ts';
import { SURROUNDINGS, type Surroundings } from './new-draft.ts';

/** Where the store is, whom it tells, and what replaces the clock and chance in tests. */
export type StoreOptions = PortalPlace & DatabaseListeners & Partial<Surroundings>;

/**
 * Opens this portal's store on the device, or throws a StoreError. A database of a newer release opens for
 * reading (`keeping` is `read-only`), and writing to it throws STORE_NEWER.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { now = SURROUNDINGS.now, newId = SURROUNDINGS.newId } = options;
  return makeStore(await openDatabase(databaseName(options), options), { now, newId });
}
