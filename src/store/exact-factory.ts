import { openingError, StoreError } from './store-error.ts';

/** The browser's IndexedDB, or a StoreError where there is none. */
export function findFactory(): IDBFactory {
  try {
    // Merely reading the property throws where cookies are blocked.
    if (globalThis.indexedDB) return globalThis.indexedDB;
  } catch (error) {
    throw openingError(error);
  }
  throw new StoreError('STORE_UNAVAILABLE', 'Expected indexedDB, got none.');
}

/** A factory that opens one version only, and can close a connection that comes after nobody waits for it. */
export interface ExactFactory {
  readonly indexedDB: Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases'>;
  /** Closes the connection of the last opening as soon as it comes. */
  abandon(): void;
}

/**
 * Wraps a factory so that it opens the given native version only. Dexie answers a newer database by opening it
 * as it is and adding the tables it misses, which would change data of a release that we know nothing about.
 */
export function exactFactory(factory: IDBFactory, nativeVersion: number): ExactFactory {
  let last: IDBOpenDBRequest | undefined;
  return {
    indexedDB: {
      open(name, version) {
        if (version !== nativeVersion) {
          throw new DOMException(`Expected version ${nativeVersion}, got another.`, 'VersionError');
        }
        last = factory.open(name, version);
        return last;
      },
      deleteDatabase: (name) => factory.deleteDatabase(name),
      // Where this is missing, Dexie keeps a database of database names.
      databases: () => Promise.resolve([]),
    },
    abandon() {
      // An opening cannot be taken back; its connection would later keep other tabs waiting.
      const request = last;
      request?.addEventListener('success', () => request.result.close());
    },
  };
}
