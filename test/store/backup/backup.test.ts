import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EventFacts } from '../../../src/domain/life/event.ts';
import type { SignedRequest } from '../../../src/domain/records/draft.ts';
import { parseArchive } from '../../../src/store/backup/archive.ts';
import type { Store } from '../../../src/store/make-store.ts';
import { databaseName } from '../../../src/store/medium/database-name.ts';
import { createMemoryStore } from '../../../src/store/memory-store.ts';
import { openStore } from '../../../src/store/store.ts';
import { aDraft, aSignedRequest, aTimeline, emptyBrowser, place, steadySurroundings } from '../samples.ts';
import { exported, fileOf, outlineIn, readWhole, recordsOf, type WholeArchive } from './archive-samples.ts';
import { encodeArchive } from './encode-archive.ts';

const stores = [
  ['on the device', () => openStore({ ...place, ...steadySurroundings() })],
  ['in memory', async () => createMemoryStore(steadySurroundings())],
] as const;
const OWNER = place.businessId;

beforeEach(emptyBrowser);
afterEach(() => vi.restoreAllMocks());

describe.each(stores)('everything %s', (_, open) => {
  const openFilled = async () => {
    const store = await open();
    await store.saveDraft(aDraft({ id: 'draft0002' }));
    await store.signDraft({ id: 'draft0001', revision: 0 }, aSignedRequest());
    await store.recordEvent('draft0001', { kind: 'sent', on: '2026-11-23', channel: 'letter' });
    await store.recordEvent('draft0001', { kind: 'answered', on: '2026-12-20' }, [
      { name: 'vastaus.pdf', type: 'application/pdf', bytes: new Uint8Array([1, 2, 3]) },
    ]);
    return store;
  };
  const throughFile = async (archive: WholeArchive) => readWhole(await fileOf(archive), OWNER);
  const parseText = (text: string): WholeArchive => {
    const parsed = parseArchive(new TextEncoder().encode(text), OWNER);
    if ('problem' in parsed) throw new TypeError(parsed.problem);
    return { ...parsed.archive, quarantine: [] };
  };
  const preview = (store: Store, archive: WholeArchive) => store.previewRestore(outlineIn(archive));
  const restore = (store: Store, archive: WholeArchive) =>
    store.restoreRecords(outlineIn(archive), recordsOf(archive));
  const none = { add: 0, keep: 0, replace: 0 };
  const added = { add: 1, keep: 0, replace: 0 };
  const kept = { add: 0, keep: 1, replace: 0 };

  test('goes out into a file and comes back in an empty browser, with the same events', async () => {
    const archive = await throughFile(await exported(await openFilled(), OWNER));
    emptyBrowser();
    const store = await open();
    const report = { drafts: added, requests: added, timelines: added, attachments: added, quarantine: none };
    expect(await preview(store, archive)).toEqual(report);
    expect(await store.listDrafts()).toEqual([]);
    expect(await restore(store, archive)).toEqual(report);
    const { exportedAt: _when, ...again } = await exported(store, OWNER);
    const { exportedAt: _then, ...before } = archive;
    expect(again).toEqual(before);
    expect(await store.searchTimelines('aino', 5)).toHaveLength(1);
  });

  test.each([
    ['a file', (archive: WholeArchive) => throughFile(archive)],
    [
      'a file of version 1',
      async ({ quarantine: _, ...archive }: WholeArchive) => parseText(await encodeArchive(archive)),
    ],
  ])(
    'carries corrections and what was begun through %s, and the later correction counts',
    async (_kind, through) => {
      const before = await openFilled();
      const old = await through(await exported(before, OWNER));
      const [sending, answer] = (await before.loadTimeline('draft0001'))?.events ?? [];
      if (!sending || !answer) throw new TypeError('Expected what was recorded.');
      const files = [{ name: 'liite.txt', type: '', bytes: new Uint8Array([4]) }];
      const facts = { kind: 'answered', on: '2026-12-21', note: 'Kirje', files: answer.files } as const;
      await before.correctEvent('draft0001', answer.id, facts as EventFacts, files);
      await before.keepWriting('draft0001', sending.id, { on: '24.11.2026', note: 'Posti', details: {} });
      const timeline = await before.loadTimeline('draft0001');
      const archive = await through(await exported(before, OWNER));
      // What was taken out before the correction changes nothing after it.
      expect((await restore(before, old)).timelines).toEqual(kept);
      expect(await before.loadTimeline('draft0001')).toEqual(timeline);
      emptyBrowser();
      const store = await open();
      await restore(store, old);
      expect((await restore(store, archive)).timelines).toEqual({ add: 0, keep: 0, replace: 1 });
      expect(await store.loadTimeline('draft0001')).toEqual(timeline);
      for (const { id } of timeline?.events.at(-1)?.files ?? []) {
        expect(await store.loadAttachment(id)).toBeDefined();
      }
      expect((await restore(store, archive)).timelines).toEqual(kept);
    },
  );

  // Read as it is, and never written anew in another shape: its bytes were signed.
  test('of version 1 of request.json is kept as it was, and goes out again like that', async () => {
    const text = readFileSync(new URL('../../fixtures/format-1/backup.json', import.meta.url), 'utf8');
    const archive = await throughFile(parseText(text));
    const store = await open();
    expect(await restore(store, archive)).toMatchObject({
      requests: { add: 3 },
      timelines: { add: 2 },
    });
    const { exportedAt: _when, ...again } = await exported(store, OWNER);
    const { exportedAt: _then, ...before } = parseText(text);
    const byId = <T extends { id: string }>(records: readonly T[]) =>
      [...records].sort((one, other) => one.id.localeCompare(other.id));
    expect(byId(again.requests)).toEqual(byId(before.requests));
    expect(byId(again.timelines)).toEqual(byId(before.timelines));
    expect(again.drafts).toEqual(before.drafts);
    expect(again.requests.map(({ file }) => file.version)).toEqual([1, 1, 1]);
    expect(await store.searchTimelines('esimerkki', 5)).toHaveLength(2);
  });

  test('restored a second time changes nothing', async () => {
    const store = await openFilled();
    const archive = await throughFile(await exported(store, OWNER));
    const report = { drafts: kept, requests: kept, timelines: kept, attachments: kept, quarantine: none };
    expect(await preview(store, archive)).toEqual(report);
    expect(await restore(store, archive)).toEqual(report);
    const { exportedAt: _, ...rest } = await exported(store, OWNER);
    expect(rest).toEqual({ ...archive, exportedAt: undefined });
  });

  test('taken back after the file was made stays taken back', async () => {
    const store = await openFilled();
    const archive = await throughFile(await exported(store, OWNER));
    const answered = archive.timelines[0]?.events.at(-1);
    await store.undoEvent('draft0001', answered?.id ?? '');
    await restore(store, archive);
    expect((await store.loadTimeline('draft0001'))?.events.map(({ kind }) => kind)).toEqual(['sent']);
    expect(await store.loadAttachment(answered?.files?.[0]?.id ?? '')).toBeUndefined();
  });

  test('recorded after the file was made stays beside what the file brings', async () => {
    const store = await openFilled();
    const archive = await throughFile(await exported(store, OWNER));
    await store.deleteRequest('draft0001');
    await store.signDraft({ id: 'draft0001', revision: 0 }, aSignedRequest());
    await store.recordEvent('draft0001', { kind: 'sent', on: '2026-11-24', channel: 'email' });
    expect((await preview(store, archive)).timelines).toEqual({ add: 0, keep: 0, replace: 1 });
    await restore(store, archive);
    const events = (await store.loadTimeline('draft0001'))?.events ?? [];
    expect(events.map(({ on }) => on)).toEqual(['2026-11-23', '2026-11-24', '2026-12-20']);
  });

  test('that was signed is never changed by a file', async () => {
    const store = await openFilled();
    const archive = await throughFile(await exported(store, OWNER));
    const forged = archive.requests.map((request) => ({ ...request, pdf: new Uint8Array([0]) }));
    await restore(store, { ...archive, requests: forged });
    expect((await store.loadRequest('draft0001'))?.pdf).toEqual(aSignedRequest().pdf);
  });

  test('is not half restored when a write fails', async () => {
    const archive = await throughFile(await exported(await openFilled(), OWNER));
    emptyBrowser();
    const store = await open();
    // A value that no store takes, in the last table to be written.
    const broken = archive.attachments.map((one) => ({ ...one, bytes: (() => {}) as never }));
    await expect(restore(store, { ...archive, attachments: broken })).rejects.toThrow();
    expect(await store.listDrafts()).toEqual([]);
    expect(await store.listRequests()).toEqual([]);
  });

  test('is not half restored when the file ends early or cannot be read any more', async () => {
    const archive = await throughFile(await exported(await openFilled(), OWNER));
    emptyBrowser();
    const store = await open();
    async function* breaking() {
      yield* recordsOf(archive).filter(({ table }) => table === 'requests');
      throw new DOMException('moved', 'NotReadableError');
    }
    await expect(store.restoreRecords(outlineIn(archive), breaking())).rejects.toThrow('moved');
    await expect(store.restoreRecords(outlineIn(archive), [])).rejects.toThrow('fewer');
    expect(await store.listRequests()).toEqual([]);
    expect(await store.listDrafts()).toEqual([]);
    expect(await restore(store, archive)).toMatchObject({ requests: added, timelines: added });
  });

  test('remembers when it was last taken out', async () => {
    const store = await open();
    expect(await store.loadBackup()).toBeUndefined();
    await store.saveBackup('2026-11-22T12:00:00.000Z');
    await store.saveBackup('2026-11-23T12:00:00.000Z');
    expect(await store.loadBackup()).toMatchObject({ exportedAt: '2026-11-23T12:00:00.000Z' });
  });
});

describe('a file of an answer', () => {
  const answered = async () => {
    const store = await openStore({ ...place, ...steadySurroundings() });
    await store.signDraft({ id: 'draft0001', revision: 0 }, aSignedRequest());
    await store.recordEvent('draft0001', { kind: 'sent', on: '2026-11-23', channel: 'letter' });
    await store.recordEvent('draft0001', { kind: 'answered', on: '2026-12-20' }, [
      { name: 'vastaus.pdf', type: 'application/pdf', bytes: new Uint8Array([1, 2, 3]) },
    ]);
    return store;
  };

  // All of them may be gigabytes, and none of it is needed to know which are there.
  test('is not read again while a backup is looked at or restored', async () => {
    const store = await answered();
    const archive = await exported(store, OWNER);
    const fetched = recordsFetched('attachments');
    await store.previewRestore(archive);
    await store.restoreRecords(archive, recordsOf(archive));
    expect(fetched()).toBe(0);
    const [file] = archive.attachments;
    await store.loadAttachment(file?.id ?? '');
    expect(fetched()).toBe(1);

    emptyBrowser();
    const other = await openStore({ ...place, ...steadySurroundings() });
    const report = await other.restoreRecords(archive, recordsOf(archive));
    expect(report.attachments).toEqual({ add: 1, keep: 0, replace: 0 });
    expect(fetched()).toBe(1);
    expect(await other.loadAttachment(file?.id ?? '')).toEqual(file);
  });
});

/** Counts from now on how many stored records of the table are brought into memory. */
function recordsFetched(table: string): () => number {
  let count = 0;
  const { get } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    const request = get.call(this, key);
    request.addEventListener('success', () => {
      if (this.name === table && request.result !== undefined) count += 1;
    });
    return request;
  });
  return () => count;
}

describe('a record that this release cannot read', () => {
  const raw = {
    id: 'draft0009',
    savedAt: '2026-11-22T11:00:00.000Z',
    from: 'later',
    size: 12n,
    bytes: new Uint8Array([7]),
  };

  test('goes out as it was found, and comes back as such, once', async () => {
    const store = await openStore({ ...place, ...steadySurroundings() });
    await store.saveDraft(aDraft({ id: 'draft0002' }));
    await plant('drafts', raw);
    const archive = await readWhole(await fileOf(await exported(store, OWNER)), OWNER);
    expect(archive.drafts.map(({ id }) => id)).toEqual(['draft0002']);
    expect(archive.quarantine).toMatchObject([{ id: 'drafts:draft0009', table: 'drafts', record: raw }]);
    expect(await store.previewRestore(archive)).toMatchObject({ quarantine: { add: 0, keep: 1 } });

    emptyBrowser();
    const other = await openStore({ ...place, ...steadySurroundings() });
    const report = await other.restoreRecords(archive, recordsOf(archive));
    expect(report).toMatchObject({ quarantine: { add: 1, keep: 0 }, drafts: { add: 1 } });
    expect(await other.listQuarantined()).toMatchObject([{ record: raw }]);
    expect(await other.previewRestore(archive)).toMatchObject({ quarantine: { add: 0, keep: 1 } });
    expect((await exported(other, OWNER)).quarantine).toEqual(archive.quarantine);
  });
});

describe('a backup of a portal that has letters in one more language', () => {
  const { file, ...rest } = aSignedRequest({ id: 'draft0003' });
  const foreign = { ...rest, file: { ...file, request: { ...file.request, language: 'et' } } };
  const timeline = { ...aTimeline(), id: 'draft0003' };
  const whole = {
    businessId: OWNER,
    exportedAt: '2026-11-22T12:00:00.000Z',
    drafts: [aDraft({ id: 'draft0002', values: { 'letter.language': 'et', 'dataSubject.name': 'Aino' } })],
    requests: [foreign as unknown as SignedRequest, aSignedRequest()],
    timelines: [timeline, aTimeline()],
    attachments: [],
  };

  test('comes back, with the letter that cannot be read set aside as it is', async () => {
    const archive = await readWhole(await fileOf(whole), OWNER);
    emptyBrowser();
    const store = await openStore({ ...place, ...steadySurroundings() });
    const report = await store.restoreRecords(archive, recordsOf(archive));
    expect(report).toMatchObject({ quarantine: { add: 1 }, requests: { add: 1 }, timelines: { add: 2 } });
    expect(await store.loadDraft('draft0002')).toMatchObject(whole.drafts[0] as object);
    expect(await store.listQuarantined()).toEqual([
      { id: 'requests:draft0003', table: 'requests', foundAt: whole.exportedAt, record: foreign },
    ]);
    // What is set aside goes into the next backup too.
    const again = await readWhole(await fileOf(await exported(store, OWNER)), OWNER);
    expect(again.quarantine).toEqual(archive.quarantine);
  });

  test('is damaged where the record is another than its name says', async () => {
    const misnamed = { ...foreign, id: 'draft0003', file: { ...foreign.file, request: null } };
    const archive = fileOf({ ...whole, requests: [misnamed as unknown as SignedRequest] });
    await expect(readWhole(await archive, OWNER)).rejects.toMatchObject({ problem: 'damaged' });
  });
});

/** Puts a record into the database, whatever it is. */
async function plant(table: string, record: object): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(databaseName(place));
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await new Promise<void>((resolve) => {
    const transaction = database.transaction(table, 'readwrite');
    transaction.objectStore(table).put(record);
    transaction.oncomplete = () => resolve();
  });
  database.close();
}
