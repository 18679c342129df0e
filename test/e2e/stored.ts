import type { Page } from '@playwright/test';
import type { FollowUpName } from '../../src/domain/letters/follow-up.ts';
import type { Timeline } from '../../src/domain/life/timeline.ts';
import type { Draft, SignedRequest } from '../../src/domain/records/draft.ts';

/** The records of a table of the portal's database, as the page's browser has them; keys come without their parts. */
export function readTable<T>(page: Page, table: string): Promise<T[]> {
  return onTable(page, table, 'readonly') as Promise<T[]>;
}

/** Puts a record into a table, as an earlier visit would have left it. */
export async function plantRecord(page: Page, table: string, record: object): Promise<void> {
  await plantRecords(page, table, [record]);
}

/** Puts many records into a table at once. */
export async function plantRecords(page: Page, table: string, records: readonly object[]): Promise<void> {
  await onTable(page, table, 'readwrite', records);
}

/** Empties a table. */
export async function clearTable(page: Page, table: string): Promise<void> {
  await onTable(page, table, 'clear');
}

/** The only request, without the letters that follow it. */
export async function onlyRequest(page: Page): Promise<SignedRequest> {
  const all = await readTable<SignedRequest>(page, 'requests');
  const [request, another] = all.filter(({ follows }) => !follows);
  if (!request || another) throw new Error(`Expected one request, got ${all.length}.`);
  return request;
}

/** The only request's timeline. */
export async function onlyTimeline(page: Page): Promise<Timeline> {
  const [timeline] = await readTable<Timeline>(page, 'timelines');
  if (!timeline) throw new Error('Expected a timeline.');
  return timeline;
}

/** Begins a letter that follows the request, as the request's own page does; returns the draft's id. */
export async function plantFollowUp(
  page: Page,
  requestId: string,
  letter: FollowUpName,
  values: Draft['values'] = {},
): Promise<string> {
  const at = '2026-11-22T12:00:00.000Z';
  const id = `luonnos-${letter}`;
  const draft: Draft = {
    id,
    version: 1,
    revision: 1,
    createdAt: at,
    savedAt: at,
    step: 1,
    values,
    insisted: [],
    follows: { id: requestId, letter },
  };
  await plantRecord(page, 'drafts', draft);
  return id;
}

function onTable(
  page: Page,
  table: string,
  mode: 'readonly' | 'readwrite' | 'clear',
  planted: readonly object[] = [],
): Promise<unknown[]> {
  return page.evaluate(
    async ({ table, mode, planted }) => {
      const settled = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const databases = await indexedDB.databases();
      const name = databases.map((one) => one.name ?? '').find((one) => one.includes('tietopyynto'));
      if (!name) throw new Error(`Expected the portal's database, got ${JSON.stringify(databases)}.`);
      const database = await settled(indexedDB.open(name));
      const transaction = database.transaction(table, mode === 'readonly' ? mode : 'readwrite');
      const store = transaction.objectStore(table);
      if (mode === 'clear') await settled(store.clear());
      for (const record of planted) await settled(store.put(record));
      const records = await settled(store.getAll());
      database.close();
      // What does not cross to the test as data, such as bytes and keys, is left out.
      return JSON.parse(JSON.stringify(records));
    },
    { table, mode, planted },
  );
}
