import { useEffect, useRef, useState } from 'preact/hooks';
import type { Store } from '../../store/make-store.ts';
import { StoreError, type StoreErrorCode } from '../../store/medium/store-error.ts';
import type { LockSetting } from '../../store/records/settings.ts';
import type { DeviceStore } from '../../store/store.ts';
import { basePathOf } from '../doors/base-path.ts';
import { type OpenedStore, openStoreDoor, whenStoreChanged } from '../doors/store-door.ts';
import { findPersistence, findUsage, type Persistence } from '../parts/persistence.ts';

/** Where requests are kept, as the section shows it. */
export interface StorageStatus {
  readonly persistence: Persistence;
  /** Bytes; undefined where the browser does not say. */
  readonly usage: number | undefined;
  /** When everything was last taken out; undefined when never, or while that cannot be read. */
  readonly exportedAt: string | undefined;
  readonly lock: Pick<LockSetting, 'idleMinutes'> | undefined;
  readonly refusal: StoreErrorCode | undefined;
}

/** What an attempt came to. */
export type Attempted<T> = { readonly value: T } | { readonly refusal: StoreErrorCode };

/** The store as the section's parts use it. */
export interface StorageAccess {
  readonly businessId: string;
  readonly basePath: string;
  /** Does the work, or says by which code the store refused. */
  attempt<T>(work: (device: DeviceStore) => Promise<T>): Promise<Attempted<T>>;
  /** The same for work that only reads, which the database of a newer release allows, too. */
  read<T>(work: (store: Store) => Promise<T>): Promise<Attempted<T>>;
  /** Reads anew what the section shows. */
  refresh(): Promise<void>;
}

/** Opens the store for the section, after the list has come, and reads what the section shows. */
export function useStorageStatus(
  businessId: string,
  root: string,
): [StorageStatus | undefined, StorageAccess | undefined] {
  const opened = useRef<OpenedStore>();
  const [status, setStatus] = useState<StorageStatus>();
  const [basePath, setBasePath] = useState<string>();

  async function refresh(): Promise<void> {
    const { store, device, refusal } = opened.current ?? {};
    const [persistence, usage, exportedAt, lock] = await Promise.all([
      findPersistence(),
      findUsage(),
      orUndefined(() => exportedAtOf(store)),
      orUndefined(async () => device?.loadLock()),
    ]);
    setStatus({ persistence, usage, exportedAt, lock, refusal });
  }

  useEffect(() => {
    const path = basePathOf(root, location.href);
    async function open(): Promise<void> {
      opened.current?.store.close();
      opened.current = await openStoreDoor({ businessId, basePath: path });
      await refresh();
    }
    void open().then(() => setBasePath(path));
    const stop = whenStoreChanged(() => void open());
    return () => {
      stop();
      opened.current?.store.close();
    };
  }, []);

  if (basePath === undefined) return [status, undefined];
  return [
    status,
    {
      businessId,
      basePath,
      async attempt(work) {
        const { device, refusal = 'STORE_DELETED' } = opened.current ?? {};
        return device ? await attempted(() => work(device)) : { refusal };
      },
      async read(work) {
        const { store, refusal = 'STORE_DELETED' } = opened.current ?? {};
        return store && store.keeping !== 'memory' ? await attempted(() => work(store)) : { refusal };
      },
      refresh,
    },
  ];
}

async function attempted<T>(work: () => Promise<T>): Promise<Attempted<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { refusal: error.code };
  }
}

async function exportedAtOf(store: Store | undefined): Promise<string | undefined> {
  return (await store?.loadBackup())?.exportedAt;
}

/** What cannot be read is not shown; the parts say why when they are used. */
async function orUndefined<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError) return undefined;
    throw error;
  }
}
