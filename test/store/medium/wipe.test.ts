import { beforeEach, describe, expect, test, vi } from 'vitest';
import { databaseName } from '../../../src/store/medium/database-name.ts';
import { wipe } from '../../../src/store/medium/wipe.ts';
import { openStore } from '../../../src/store/store.ts';
import { aDraft, emptyBrowser, place } from '../samples.ts';

const neighbour = { ...place, basePath: '/muu/' };

beforeEach(emptyBrowser);

describe('deleting everything', () => {
  test('leaves nothing of this portal and everything of another one', async () => {
    for (const portal of [place, neighbour]) {
      const store = await openStore(portal);
      await store.saveDraft(aDraft());
      store.close();
    }
    expect(await wipe(place)).toEqual({ databases: [], caches: [], isProven: true });
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([databaseName(neighbour)]);
    expect(await (await openStore(neighbour)).listDrafts()).toHaveLength(1);
  });

  test('is told to a page that still has the store open, which makes no new database', async () => {
    const onDeleted = vi.fn();
    const store = await openStore({ ...place, onDeleted });
    await store.saveDraft(aDraft());
    expect(await wipe(place)).toMatchObject({ databases: [] });
    await vi.waitFor(() => expect(onDeleted).toHaveBeenCalledOnce());
    await expect(store.saveDraft(aDraft())).rejects.toMatchObject({ code: 'STORE_DELETED' });
    await expect(store.saveLeavingDraft(aDraft())).rejects.toMatchObject({ code: 'STORE_DELETED' });
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('is no news to the page of another portal', async () => {
    const onDeleted = vi.fn();
    const store = await openStore({ ...neighbour, onDeleted });
    await wipe(place);
    await store.saveDraft(aDraft());
    expect(onDeleted).not.toHaveBeenCalled();
  });

  test('says what a browser would not delete', async () => {
    const store = await openStore(place);
    await store.saveDraft(aDraft());
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      const request = {} as IDBOpenDBRequest;
      queueMicrotask(() => request.onerror?.(new Event('error')));
      return request;
    });
    expect(await wipe(place)).toMatchObject({ databases: [databaseName(place)] });
  });

  test('deletes the caches that carry the name of this portal only', async () => {
    const name = databaseName(place);
    const kept = new Set([`${name}:1`, `${databaseName(neighbour)}:1`, `${name}muu`]);
    vi.stubGlobal('caches', {
      keys: async () => [...kept],
      delete: async (cache: string) => kept.delete(cache),
    });
    expect(await wipe(place)).toMatchObject({ caches: [] });
    expect([...kept]).toEqual([`${databaseName(neighbour)}:1`, `${name}muu`]);
    vi.unstubAllGlobals();
  });
});
