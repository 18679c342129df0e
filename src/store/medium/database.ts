import { Dexie } from 'dexie';
import { tableOf } from './database-table.ts';
import { exactFactory, findFactory } from './exact-factory.ts';
import { fromVersion1 } from './from-version-1.ts';
import { openPatiently, settledWithin } from './patience.ts';
import { storedForm } from './records.ts';
import { openingError, outdated, StoreError, workingError } from './store-error.ts';
import { type Medium, TABLES, type TableName, type Tables } from './tables.ts';
import { whenWiped } from './wipe-news.ts';

/*
 * The stored shape, version 2 (the key first, then the index that orders a list, then the one that finds what
 * belongs to a request):
 *
 *   drafts       id, savedAt, follows.id   Draft                             domain/records/draft.ts
 *   requests     id, signedAt, follows.id  SignedRequest, with its bytes     domain/records/draft.ts
 *   timelines    id, signedAt              Timeline, with its TimelineIndex  domain/life/timeline.ts, tables.ts
 *   attachments  id, addedAt, requestId    Attachment, with its bytes        domain/records/attachment.ts
 *   keys         name                      StoredKey, with a CryptoKey       stored-key.ts
 *   quarantine   id, foundAt               QuarantinedRecord                 store/records/quarantine.ts
 *   settings     id                        LockSetting, BackupSetting        store/records/settings.ts
 *
 * With a passphrase lock, all but settings hold sealed records (store/lock/sealed-medium.ts).
 *
 * Version 1 had no timelines and no attachments, and noted in the request itself how it was sent.
 *
 * Drafts outlive releases on machines that we cannot reach. What happens to old data when we
 *   - add an optional field to a schema: nothing; old records still parse.
 *   - add a required field, or rename or retype one: raise VERSION and the record's `version`, and convert in
 *     `.upgrade()`. A record that cannot be converted goes into `quarantine` there, and the rest goes on.
 *   - add a table or an index: raise VERSION; IndexedDB builds it from the old records.
 *   - remove a table: raise VERSION and put what it held into `quarantine` first.
 *   - take a release back: the older page opens the newer database for reading, and changes nothing in it.
 * A record that does not parse stays where it is, is left out of lists, and is offered as a file.
 */
const VERSION = 2;
const SCHEMA: Record<TableName, string> = {
  drafts: 'id, savedAt, follows.id',
  requests: 'id, signedAt, follows.id',
  timelines: 'id, signedAt, index.isOpen, *index.words',
  attachments: 'id, addedAt, requestId',
  keys: 'name',
  quarantine: 'id, foundAt',
  settings: 'id',
};
/** The stores of the databases that older releases left behind. */
const SCHEMA_1 = { drafts: 'id, savedAt', requests: 'id, signedAt', keys: 'name', quarantine: 'id, foundAt' };

/** Dexie multiplies its versions by ten. */
const NATIVE_VERSION = VERSION * 10;
/** How long a newer tab is kept waiting for this one's last save. */
const MS_TO_LET_GO = 1000;

/** What an open database tells the page about other tabs and about the browser. */
export interface DatabaseListeners {
  /** Another tab holds an older database open; the opening is then given up with STORE_BLOCKED. */
  onBlocked?: (() => void) | undefined;
  /** A newer page wants the database. It is closed once the returned promise settles, or after a second. */
  onVersionChange?: (() => unknown) | undefined;
  /** Everything is being deleted in another tab. The database is closed for good. */
  onDeleted?: (() => void) | undefined;
  /** The browser closed the database, as when site data are cleared; the next save opens a new one. */
  onClosed?: (() => void) | undefined;
}

// On localhost Dexie would write every failure to the console; a StoreError says it to whoever asked.
Dexie.debug = false;

/** Opens the database, or refuses with a StoreError. One that belongs to a newer release opens for reading. */
export async function openDatabase(name: string, listeners: DatabaseListeners): Promise<Medium> {
  const factory = findFactory();
  const exact = exactFactory(factory, NATIVE_VERSION);
  const db = dexieOn(name, exact.indexedDB);
  db.version(1).stores(SCHEMA_1);
  db.version(VERSION)
    .stores(SCHEMA)
    .upgrade(async (transaction) => {
      const requests = transaction.table<unknown>('requests');
      for (const record of await requests.toArray()) {
        const converted = fromVersion1(record);
        if (!converted) continue;
        await requests.put(converted.request);
        await transaction.table('timelines').put(storedForm('timelines', converted.timeline));
      }
    });
  let isOutdated = false;
  let isDeleted = false;
  let isOurDoing = false;
  const close = (disableAutoOpen: boolean): void => {
    isOurDoing = true;
    db.close({ disableAutoOpen });
    isOurDoing = false;
  };
  // Returning false keeps Dexie's own subscribers from closing at once and from writing to the console.
  db.on('versionchange', (event) => {
    if (event.newVersion === null) {
      db.close({ disableAutoOpen: false });
    } else if (!isOutdated) {
      isOutdated = true;
      void settledWithin(MS_TO_LET_GO, () => listeners.onVersionChange?.()).then(() => close(true));
    }
    return false;
  });
  const stopListening = whenWiped(name, () => {
    // A save after this would make the database anew, with what was just deleted.
    isDeleted = true;
    close(true);
    listeners.onDeleted?.();
  });
  db.on('close', () => {
    if (!isOurDoing && db.isOpen()) listeners.onClosed?.();
  });
  const whenBlocked = (told: () => void): void => {
    db.on('blocked', () => {
      told();
      return false;
    });
  };

  try {
    await openPatiently(
      { open: () => db.open(), whenBlocked, isBehindOlder: exact.isBehindOlder },
      listeners.onBlocked,
    );
  } catch (error) {
    close(true);
    stopListening();
    exact.abandon();
    const failure = openingError(error);
    if (failure.code === 'STORE_NEWER') return openForReading(name, factory);
    throw failure;
  }
  return {
    keeping: 'device',
    async transact(mode, body) {
      try {
        return await transactOn(db, mode, body);
      } catch (error) {
        if (isDeleted) throw deleted(error);
        if (isOutdated && !db.isOpen()) throw outdated(error);
        const failure = workingError(error);
        if (!(failure instanceof StoreError && failure.code === 'STORE_LOST')) throw failure;
      }
      try {
        // Once only: a storage process that died comes back with the next opening, a broken disk does not.
        close(false);
        await db.open();
        return await transactOn(db, mode, body);
      } catch (error) {
        throw workingError(error);
      }
    },
    hold: (work) => Dexie.waitFor(work),
    putsAtOnce: () => !isDeleted && !isOutdated,
    putAtOnce: (table, record) => (isDeleted ? Promise.reject(deleted()) : putAtOnce(db, table, record)),
    close() {
      stopListening();
      close(true);
    },
  };
}

async function openForReading(name: string, factory: IDBFactory): Promise<Medium> {
  // Without a declared version Dexie takes the tables as it finds them.
  const db = dexieOn(name, factory);
  db.on('versionchange', () => {
    db.close();
    return false;
  });
  try {
    await db.open();
  } catch (error) {
    throw openingError(error);
  }
  return {
    keeping: 'read-only',
    async transact(mode, body) {
      if (mode === 'readwrite') throw outdated();
      try {
        return await transactOn(db, mode, body);
      } catch (error) {
        throw workingError(error);
      }
    },
    hold: (work) => Dexie.waitFor(work),
    putsAtOnce: () => false,
    putAtOnce: () => Promise.reject(outdated()),
    close: () => db.close(),
  };
}

function dexieOn(name: string, indexedDB: Pick<IDBFactory, 'open'>): Dexie {
  return new Dexie(name, {
    indexedDB,
    IDBKeyRange: globalThis.IDBKeyRange,
    // Relaxed, the default, acknowledges what a power cut then takes; strict costs some milliseconds.
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
  });
}

function deleted(cause?: unknown): StoreError {
  return new StoreError('STORE_DELETED', 'Expected a database, and another tab has deleted it.', cause);
}

/** Resolves on the transaction's `complete`, which with strict durability means: on disk. */
async function transactOn<T>(
  db: Dexie,
  mode: 'readonly' | 'readwrite',
  body: (tables: Tables) => Promise<T>,
): Promise<T> {
  const stored = db.tables.map((table) => table.name);
  return await db.transaction(mode === 'readonly' ? 'r' : 'rw', stored, async (transaction) => {
    const names = Object.keys(TABLES) as TableName[];
    const tables = names.map((name) => [name, tableOf(name, () => transaction.table(name), stored)]);
    return await body(Object.fromEntries(tables) as Tables);
  });
}

/**
 * A page that is going away hears no more of its transactions, and one that still waits for an answer is undone.
 * So this asks for everything at once, past Dexie, which would wait for the answer to the write.
 */
async function putAtOnce(db: Dexie, table: TableName, record: object): Promise<void> {
  try {
    const transaction = db.backendDB().transaction(table, 'readwrite', { durability: 'strict' });
    const completed = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    transaction.objectStore(table).put(record);
    transaction.commit();
    await completed;
  } catch (error) {
    // Without a connection there is no native database either.
    if (db.isOpen()) throw workingError(error);
    throw new StoreError('STORE_LOST', 'Expected an open database, and its connection was lost.', error);
  }
}
