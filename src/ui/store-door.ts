import type { Store } from '../store/make-store.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { StoreOptions } from '../store/store.ts';
import { StoreError, type StoreErrorCode } from '../store/store-error.ts';

/** A store that can be used at once, and why it is not the device's own, if it is not. */
export interface OpenedStore {
  readonly store: Store;
  /** With STORE_NEWER the store can be read; with any other code it keeps everything in this tab's memory. */
  readonly refusal?: StoreErrorCode;
}

/**
 * Opens the device's store, or a store in memory with the reason. It never throws, so that the page works
 * whatever the browser refuses. Call it after the first paint: it loads Dexie, the largest part of the form.
 */
export async function openStoreDoor(options: StoreOptions): Promise<OpenedStore> {
  try {
    const { openStore } = await import('../store/store.ts');
    const store = await openStore(options);
    return store.keeping === 'read-only' ? { store, refusal: 'STORE_NEWER' } : { store };
  } catch (error) {
    // A chunk that a newer deployment has removed ends here too: to the person it is the same loss.
    const refusal = error instanceof StoreError ? error.code : 'STORE_UNAVAILABLE';
    return { store: createMemoryStore(options), refusal };
  }
}
