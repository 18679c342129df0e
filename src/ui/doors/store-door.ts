import type { Store } from '../../store/make-store.ts';
import { StoreError, type StoreErrorCode } from '../../store/medium/store-error.ts';
import { createMemoryStore } from '../../store/memory-store.ts';
import type { DeviceStore, StoreOptions } from '../../store/store.ts';
import { pageLock } from './page-lock.ts';

/** A store that can be used at once, and why it is not the device's own, if it is not. */
export interface OpenedStore {
  readonly store: Store;
  /**
   * With STORE_NEWER the store can be read; with STORE_LOCKED it is the device's, and works once the page's lock is
   * opened; with any other code it keeps everything in this tab's memory.
   */
  readonly refusal?: StoreErrorCode;
  /** The same store, where it is the device's own. */
  readonly device?: DeviceStore;
}

const listeners = new Set<() => void>();
let isWiped = false;

/**
 * Opens the device's store, or a store in memory with the reason. It never throws, so that the page works
 * whatever the browser refuses. Call it after the first paint: it loads Dexie, the largest part of the form.
 */
export async function openStoreDoor(options: StoreOptions): Promise<OpenedStore> {
  // A database made anew would belie the page that has just shown that none is left.
  if (isWiped) return { store: createMemoryStore(options) };
  try {
    const { openStore } = await import('../../store/store.ts');
    const device = await openStore({ keyring: pageLock.keyring, ...options });
    const forget = pageLock.attend(options, device);
    const close = (): void => {
      forget();
      device.close();
    };
    const isLocked = device.isLocked && !(await pageLock.takeOver(device, tellStoreChanged));
    const store = { ...device, isLocked, close };
    if (isLocked) return { store, device: store, refusal: 'STORE_LOCKED' };
    return store.keeping === 'read-only' ? { store, refusal: 'STORE_NEWER' } : { store, device: store };
  } catch (error) {
    // A chunk that a newer deployment has removed ends here too: to the person it is the same loss.
    const refusal = error instanceof StoreError ? error.code : 'STORE_UNAVAILABLE';
    return { store: createMemoryStore(options), refusal };
  }
}

/**
 * Calls back when a part of this page has changed what the others have read: the lock was opened, a file restored,
 * or everything deleted. Open the store again then. Returns how to stop listening.
 */
export function whenStoreChanged(onChanged: () => void): () => void {
  listeners.add(onChanged);
  return () => listeners.delete(onChanged);
}

/** Tells the other parts of this page. */
export function tellStoreChanged(): void {
  for (const tell of listeners) tell();
}

/** After everything was deleted: this page makes no new database, and its parts show that there is nothing. */
export function forgetDevice(): void {
  isWiped = true;
  tellStoreChanged();
}
