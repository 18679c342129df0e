import type { Page } from '@playwright/test';
import { databaseName } from '../../src/store/medium/database-name.ts';

/*
 * The portal's database past the portal's code, as another release in another tab handles it. The page has to be
 * one of the portal's that opens no database itself, such as `./tietoa/`.
 */

/** The database's name where the portal stands at the root of its host. */
export const DATABASE = databaseName({ businessId: '0933696-9', basePath: '/' });

/** The tables of the first release as IndexedDB has them: key and index. */
const FIRST_RELEASE = {
  drafts: ['id', 'savedAt'],
  requests: ['id', 'signedAt'],
  keys: ['name', undefined],
  quarantine: ['id', 'foundAt'],
} as const;

/** IndexedDB's number of the first release's version. */
const FIRST_VERSION = 10;

/** Leaves a database as the first release left it. */
export async function plantFirstRelease(
  page: Page,
  records: { drafts?: readonly object[]; requests?: readonly object[] },
): Promise<void> {
  await page.evaluate(
    async ({ name, version, tables, rows }) => {
      const opening = indexedDB.open(name, version);
      opening.onupgradeneeded = () => {
        for (const [table, [key, index]] of Object.entries(tables)) {
          const store = opening.result.createObjectStore(table, { keyPath: key as string });
          if (index) store.createIndex(index, index);
        }
      };
      await new Promise((resolve, reject) => {
        opening.onsuccess = resolve;
        opening.onerror = () => reject(opening.error);
      });
      const writing = opening.result.transaction(Object.keys(rows), 'readwrite');
      for (const [table, planted] of Object.entries(rows)) {
        for (const row of planted) writing.objectStore(table).put(row);
      }
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onabort = () => reject(writing.error);
      });
      opening.result.close();
    },
    {
      name: DATABASE,
      version: FIRST_VERSION,
      tables: FIRST_RELEASE,
      rows: { drafts: [], requests: [], ...records },
    },
  );
}

/** Raises the database to a version that no release has yet, and lets it go; resolves when that was possible. */
export async function raiseVersion(page: Page): Promise<void> {
  await page.evaluate(async (name) => {
    const { version = 0 } = (await indexedDB.databases()).find((one) => one.name === name) ?? {};
    const opening = indexedDB.open(name, version + 10);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    database.close();
  }, DATABASE);
}

/** Opens a database that is older than any release's, and never lets it go, whoever asks. */
export async function holdOlderDatabase(page: Page): Promise<void> {
  await page.evaluate(async (name) => {
    const opening = indexedDB.open(name, 1);
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = () => reject(opening.error);
    });
    // A connection without a reference may be collected, and would then be closed.
    Object.assign(globalThis, { heldDatabase: opening.result });
  }, DATABASE);
}
