import { beforeEach, describe, expect, test } from 'vitest';
import { sendingOf } from '../../src/domain/life/timeline.ts';
import { databaseName } from '../../src/store/medium/database-name.ts';
import { openStore } from '../../src/store/store.ts';
import { aDraft, aSignedRequest, emptyBrowser, place } from './samples.ts';

beforeEach(emptyBrowser);

describe('a database of version 1', () => {
  test('keeps its drafts and gives its requests timelines', async () => {
    await plantVersion1({
      drafts: [aDraft({ id: 'draft0002' })],
      requests: [{ ...aSignedRequest(), sent: { on: '2026-11-23', channel: 'post' } }],
    });
    const store = await openStore(place);
    expect(await store.listDrafts()).toEqual([aDraft({ id: 'draft0002' })]);
    expect(await store.listRequests()).toEqual([aSignedRequest()]);
    const { timelines } = await store.listTimelines({ count: 10 });
    expect(timelines.map(sendingOf)).toEqual([{ on: '2026-11-23', channel: 'letter' }]);
    expect(await store.searchTimelines('aino', 10)).toEqual(timelines);
    expect(await store.listQuarantined()).toEqual([]);
  });

  test('keeps a damaged request as it was, converts the rest, and offers the damaged one', async () => {
    const damaged = { id: 'damaged01', signedAt: '2026-11-20T12:00:00Z', sent: 'yesterday' };
    await plantVersion1({ requests: [damaged, aSignedRequest()] });
    const store = await openStore(place);
    expect(await store.listRequests()).toEqual([aSignedRequest()]);
    expect((await store.listQuarantined()).map(({ table, record }) => [table, record])).toEqual([
      ['requests', damaged],
    ]);
  });
});

/** A database as the first release made it; Dexie multiplied its version by ten. */
async function plantVersion1(records: Readonly<Record<string, readonly object[]>>): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(databaseName(place), 10);
    request.onupgradeneeded = () => {
      for (const [table, keyPath, order] of [
        ['drafts', 'id', 'savedAt'],
        ['requests', 'id', 'signedAt'],
        ['keys', 'name', undefined],
        ['quarantine', 'id', 'foundAt'],
      ] as const) {
        const store = request.result.createObjectStore(table, { keyPath });
        if (order) store.createIndex(order, order);
        for (const record of records[table] ?? []) store.put(record);
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  db.close();
}
