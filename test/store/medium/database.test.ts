import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StoreError } from '../../../src/store/medium/store-error.ts';
import { encodeQuarantined } from '../../../src/store/records/quarantine.ts';
import { openStore, type StoreOptions } from '../../../src/store/store.ts';
import { aDraft, emptyBrowser, place, steadySurroundings } from '../samples.ts';

const NAME = 'tietopyynto:0933696-9:/portaali/';

beforeEach(emptyBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('portals on one origin', () => {
  test.each([
    ['under other paths', { ...place, basePath: '/toinen/' }],
    ['of other controllers', { ...place, businessId: '1234567-1' }],
  ])('%s never meet', async (_, other) => {
    await (await openStore(place)).saveDraft(aDraft());
    expect(await (await openStore(other)).listDrafts()).toEqual([]);
    expect(await (await openStore(place)).listDrafts()).toHaveLength(1);
  });
});

describe('what is stored', () => {
  test('outlives the page', async () => {
    const store = await openStore(place);
    await store.saveDraft(aDraft());
    store.close();
    expect(await (await openStore(place)).listDrafts()).toHaveLength(1);
  });

  test('is acknowledged with strict durability, once the transaction is complete', async () => {
    const events: string[] = [];
    onNextWrite((transaction, options) => {
      events.push(`begun ${options?.durability}`);
      transaction.addEventListener('complete', () => events.push('complete'));
    });
    const store = await openStore(place);
    await store.saveDraft(aDraft());
    events.push('acknowledged');
    expect(events).toEqual(['begun strict', 'complete', 'acknowledged']);
  });
});

describe('a record that no longer parses', () => {
  const damaged = { id: 'damaged01', savedAt: '2026-11-22T13:00:00.000Z', words: 'Kirjoitin tämän' };

  test('is left out of the list, and offered as it was found', async () => {
    const store = await openStore({ ...place, ...steadySurroundings() });
    await store.saveDraft(aDraft());
    await plant('drafts', damaged);
    expect((await store.listDrafts()).map(({ id }) => id)).toEqual(['draft0001']);
    expect(await store.loadDraft('damaged01')).toBeUndefined();
    expect(await store.listQuarantined()).toMatchObject([{ table: 'drafts', record: damaged }]);
  });

  test('is found even when it lacks the field that orders the list', async () => {
    const store = await openStore(place);
    await plant('drafts', { id: 'damaged02' });
    await plant('requests', { id: 'damaged03', pdf: new Uint8Array([1, 2, 255]) });
    await plant('keys', { name: 'Aino' });
    const found = await store.listQuarantined();
    expect(found.map(({ table }) => table)).toEqual(['drafts', 'requests', 'keys']);
  });

  test('is set aside, not lost, when its place is needed', async () => {
    const store = await openStore({ ...place, ...steadySurroundings() });
    await plant('drafts', { ...damaged, id: 'draft0001' });
    expect(await store.saveDraft(aDraft())).toMatchObject({ saved: true });
    expect(await store.listDrafts()).toHaveLength(1);
    expect(await store.listQuarantined()).toMatchObject([
      { table: 'drafts', record: { words: 'Kirjoitin tämän' } },
    ]);
  });

  test.each([
    ['an unknown field', { extra: true }],
    ['an object where text belongs', { values: { 'dataSubject.name': { type: 'img', props: {} } } }],
    ['a later version', { version: 2 }],
    ['an id that is a path', { id: '../../draft' }],
  ])('may have %s', async (_, more) => {
    const store = await openStore(place);
    await plant('drafts', { ...aDraft(), ...more });
    expect(await store.listDrafts()).toEqual([]);
    expect(await store.listQuarantined()).toHaveLength(1);
  });

  test('becomes JSON text with its bytes', () => {
    const text = encodeQuarantined([
      {
        id: 'requests:x',
        table: 'requests',
        foundAt: '2026-11-22T13:00:00.000Z',
        record: { pdf: new Uint8Array([1, 2, 255]) },
      },
    ]);
    expect(JSON.parse(text)).toMatchObject([{ record: { pdf: { base64: 'AQL/' } } }]);
  });
});

describe('storage that fails', () => {
  test('as missing is unavailable', async () => {
    // @ts-expect-error A browser without storage.
    globalThis.indexedDB = undefined;
    await expect(openStore(place)).rejects.toMatchObject({ name: 'StoreError', code: 'STORE_UNAVAILABLE' });
  });

  test.each([
    ['SecurityError', 'STORE_UNAVAILABLE'],
    ['InvalidStateError', 'STORE_UNAVAILABLE'],
    ['QuotaExceededError', 'STORE_FULL'],
  ])('to open with %s is %s, and keeps the cause', async (name, code) => {
    const cause = new DOMException('refused', name);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw cause;
    });
    const failure = await openStore(place).catch((error) => error);
    expect(failure).toBeInstanceOf(StoreError);
    expect(failure.code).toBe(code);
    expect(failure.cause).toBeDefined();
  });

  test('as full refuses the save, keeps what was stored, and takes the next save', async () => {
    const store = await openStore(place);
    await store.saveDraft(aDraft());
    failWrites('QuotaExceededError', 1);
    await expect(store.saveDraft(aDraft({ revision: 1, step: 4 }))).rejects.toMatchObject({
      code: 'STORE_FULL',
    });
    expect((await store.loadDraft('draft0001'))?.step).toBe(2);
    expect(await store.saveDraft(aDraft({ revision: 1, step: 4 }))).toMatchObject({ saved: true });
  });

  test('full at commit arrives as an abort, and is still called full', async () => {
    const store = await openStore(place);
    abortNext(new DOMException('full', 'QuotaExceededError'));
    await expect(store.saveDraft(aDraft())).rejects.toMatchObject({ code: 'STORE_FULL' });
  });

  test('once with a lost connection is opened again without a word', async () => {
    const store = await openStore(place);
    failWrites('UnknownError', 1);
    expect(await store.saveDraft(aDraft())).toMatchObject({ saved: true, revision: 1 });
  });

  test('twice with a lost connection is lost', async () => {
    const store = await openStore(place);
    failWrites('UnknownError', 2);
    await expect(store.saveDraft(aDraft())).rejects.toMatchObject({ code: 'STORE_LOST' });
  });

  test('to acknowledge a write that was made does not turn it into a conflict', async () => {
    onNextWrite(loseAcknowledgement);
    const store = await openStore({ ...place, ...steadySurroundings() });
    expect(await store.saveDraft(aDraft())).toMatchObject({ saved: true, revision: 1 });
    expect(await store.loadDraft('draft0001')).toMatchObject({ revision: 1 });
  });

  test('with a mistake of ours throws the mistake', async () => {
    const store = await openStore(place);
    // @ts-expect-error A function cannot be stored.
    await expect(store.saveDraft(aDraft({ values: { oops: () => {} } }))).rejects.not.toBeInstanceOf(
      StoreError,
    );
  });
});

describe('a database of a newer release', () => {
  test('opens for reading, and is not changed', async () => {
    const store = await openStore(place);
    await store.saveDraft(aDraft());
    store.close();
    (await openNative(30)).close();
    const older = await openStore(place);
    expect(older.keeping).toBe('read-only');
    expect(await older.listDrafts()).toHaveLength(1);
    await expect(older.saveDraft(aDraft({ revision: 1 }))).rejects.toMatchObject({ code: 'STORE_NEWER' });
    older.close();
    expect((await indexedDB.databases()).find(({ name }) => name === NAME)?.version).toBe(30);
  });

  test('may have lost tables and indexes that this release knows', async () => {
    (
      await openNative(30, (db) => {
        db.createObjectStore('drafts', { keyPath: 'id' }).put(aDraft());
      })
    ).close();
    const older = await openStore(place);
    expect(await older.listDrafts()).toEqual([aDraft()]);
    expect(await older.listRequests()).toEqual([]);
    expect(await older.listQuarantined()).toEqual([]);
  });

  test('is let in: the older page saves, closes and says so', async () => {
    const events: string[] = [];
    const store = await openStore({
      ...place,
      async onVersionChange() {
        await store.saveDraft(aDraft());
        events.push('saved');
      },
    });
    const db = await openNative(30);
    events.push('opened');
    expect(events).toEqual(['saved', 'opened']);
    db.close();
    await expect(store.saveDraft(aDraft({ revision: 1 }))).rejects.toMatchObject({ code: 'STORE_NEWER' });
    expect(await (await openStore(place)).listDrafts()).toHaveLength(1);
  });

  test('waits a second at most for an older page that never finishes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await openStore({ ...place, onVersionChange: () => new Promise(() => {}) });
    const onOpen = vi.fn();
    void openNative(30).then(onOpen);
    await pass(900);
    expect(onOpen).not.toHaveBeenCalled();
    await pass(500);
    expect(onOpen).toHaveBeenCalled();
  });
});

describe('a tab that another one blocks', () => {
  test('is told within two seconds, and does not hang', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // An old page that ignores the newer one's wish.
    await openNative(5);
    const onBlocked = vi.fn();
    const opening = openStore({ ...place, onBlocked }).catch((error) => error);
    await pass(1400);
    expect(onBlocked).not.toHaveBeenCalled();
    await pass(400);
    expect(onBlocked).toHaveBeenCalledTimes(1);
    expect(await opening).toMatchObject({ code: 'STORE_BLOCKED' });
  });

  test('can open when the other has gone, and blocks nobody itself', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const old = await openNative(5);
    const opening = openStore(place).catch((error) => error);
    await pass(1800);
    expect(await opening).toMatchObject({ code: 'STORE_BLOCKED' });
    old.close();
    const store = await openStore(place);
    expect(await store.saveDraft(aDraft())).toMatchObject({ saved: true });
    store.close();
    (await openNative(30)).close();
  });
});

// Only the first in the queue was told; the second said after ten seconds that the browser allows no storage.
test('a tab behind one that another blocks is told too', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await openNative(5);
  const openings = [1, 2].map(() => openStore(place).catch((error) => error));
  await pass(3500);
  for (const opening of openings) expect(await opening).toMatchObject({ code: 'STORE_BLOCKED' });
});

test('a tab whose own upgrade takes long is not told to close others', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  (await openNative(10, (db) => db.createObjectStore('requests', { keyPath: 'id' }))).close();
  const { open } = indexedDB;
  vi.spyOn(indexedDB, 'open').mockImplementation((...order) => {
    const request = open.apply(indexedDB, order);
    request.addEventListener('upgradeneeded', () => {
      const upgrade = request.transaction as IDBTransaction;
      // Keeps the upgrade at work until the time is over.
      const goOn = () => {
        if (isLong) upgrade.objectStore('requests').count().onsuccess = goOn;
      };
      goOn();
    });
    return request;
  });
  let isLong = true;
  const opening = openStore(place);
  await pass(5000);
  isLong = false;
  expect(await opening).toMatchObject({ keeping: 'device' });
});

test('an opening that never answers is given up', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(indexedDB, 'open').mockReturnValue(new EventTarget() as IDBOpenDBRequest);
  const opening = openStore(place).catch((error) => error);
  await pass(10_000);
  expect(await opening).toMatchObject({ code: 'STORE_UNAVAILABLE' });
});

test('a database that was deleted under the page is opened anew by the next save', async () => {
  const onClosed = vi.fn();
  const store = await openStore({ ...place, onClosed });
  await store.saveDraft(aDraft());
  await new Promise((resolve, reject) => {
    const deletion = indexedDB.deleteDatabase(NAME);
    deletion.onsuccess = resolve;
    deletion.onerror = reject;
  });
  expect(onClosed).toHaveBeenCalledTimes(1);
  expect(await store.saveDraft(aDraft({ revision: 1 }))).toMatchObject({ saved: true, revision: 2 });
  expect(await store.listDrafts()).toHaveLength(1);
});

test('closing the store ourselves is no news', async () => {
  const onClosed = vi.fn();
  (await openStore({ ...place, onClosed } satisfies StoreOptions)).close();
  expect(onClosed).not.toHaveBeenCalled();
});

function openNative(version?: number, upgrade?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Puts a record past the store, as an older release or a damaged disk would. */
async function plant(table: string, record: object): Promise<void> {
  const db = await openNative();
  await new Promise((resolve, reject) => {
    const transaction = db.transaction(table, 'readwrite');
    transaction.objectStore(table).put(record);
    transaction.oncomplete = resolve;
    transaction.onerror = reject;
  });
  db.close();
}

function failWrites(name: string, times: number): void {
  let left = times;
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    left -= 1;
    if (left === 0) put.mockRestore();
    throw new DOMException('failed', name);
  });
}

/** Aborts the next readwrite transaction after its writes, as a browser does that finds no room. */
function abortNext(reason: DOMException): void {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    put.mockRestore();
    const request = this.put(...args);
    const { transaction } = this;
    request.addEventListener('success', () => {
      Object.defineProperty(transaction, 'error', { value: reason });
      transaction.abort();
    });
    return request;
  });
}

/** Reacts to the next readwrite transaction of databases that are opened after this. */
function onNextWrite(react: (transaction: IDBTransaction, options?: IDBTransactionOptions) => void): void {
  const { transaction: begin } = IDBDatabase.prototype;
  let hasReacted = false;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const transaction = begin.apply(this, args);
    if (args[1] === 'readwrite' && !hasReacted) {
      hasReacted = true;
      react(transaction, args[2]);
    }
    return transaction;
  });
}

/** Lets a transaction complete, and reports a lost connection all the same. */
function loseAcknowledgement(transaction: IDBTransaction): void {
  transaction.addEventListener('complete', (event) => {
    event.stopImmediatePropagation();
    Object.defineProperty(transaction, 'error', { value: new DOMException('lost', 'UnknownError') });
    transaction.onabort?.(event);
  });
}

/** Lets the time pass in small steps, and the database, which keeps its own time, do its work in between. */
async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 50) {
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(50);
  }
}
