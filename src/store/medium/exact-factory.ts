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
interface ExactFactory {
  readonly indexedDB: Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases'>;
  /** Whether the last opening has not come to its upgrade while an older database is there. */
  isBehindOlder(): Promise<boolean>;
  /** Closes the connection of the last opening as soon as it comes. */
  abandon(): void;
}

/**
 * Wraps a factory so that it opens the given native version only. Dexie answers a newer database by opening it
 * as it is and adding the tables it misses, which would change data of a release that we know nothing about.
 */
export function exactFactory(factory: IDBFactory, nativeVersion: number): ExactFactory {
  let last: IDBOpenDBRequest | undefined;
  let lastName: string | undefined;
  let isUpgrading = false;
  return {
    indexedDB: {
      open(name, version) {
        if (version !== nativeVersion) {
          throw new DOMException(`Expected version ${nativeVersion}, got another.`, 'VersionError');
        }
        last = factory.open(name, version);
        lastName = name;
        isUpgrading = false;
        last.addEventListener('upgradeneeded', () => {
          isUpgrading = true;
        });
        return last;
      },
      deleteDatabase: (name) => factory.deleteDatabase(name),
      // Where this is missing, Dexie keeps a database of database names.
      databases: () => Promise.resolve([]),
    },
    async isBehindOlder() {
      const found = (await listDatabases(factory)).find(({ name }) => name === lastName);
      return !isUpgrading && found?.version !== undefined && found.version < nativeVersion;
    },
    abandon() {
      // An opening cannot be taken back; its connection would later keep other tabs waiting.
      const request = last;
      request?.addEventListener('success', () => request.result.close());
    },
  };
}

/** The databases, as far as the browser tells: an older one has no list, and one that keeps nothing refuses. */
async function listDatabases(factory: IDBFactory): Promise<IDBDatabaseInfo[]> {
  if (!('databases' in factory)) return [];
  try {
    return await factory.databases();
  } catch {
    return [];
  }
}
