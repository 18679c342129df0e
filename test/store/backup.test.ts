import { beforeEach, describe, expect, test } from 'vitest';
import { type Archive, encodeArchive, parseArchive } from '../../src/store/archive.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { openStore } from '../../src/store/store.ts';
import { aDraft, aSignedRequest, emptyBrowser, place, steadySurroundings } from './samples.ts';

const stores = [
  ['on the device', () => openStore({ ...place, ...steadySurroundings() })],
  ['in memory', async () => createMemoryStore(steadySurroundings())],
] as const;
const OWNER = place.businessId;

beforeEach(emptyBrowser);

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
  const throughFile = (archive: Archive): Archive => {
    const parsed = parseArchive(new TextEncoder().encode(encodeArchive(archive)), OWNER);
    if ('problem' in parsed) throw new TypeError(parsed.problem);
    return parsed.archive;
  };
  const added = { add: 1, keep: 0, replace: 0 };
  const kept = { add: 0, keep: 1, replace: 0 };

  test('goes out into a file and comes back in an empty browser, with the same events', async () => {
    const archive = throughFile(await (await openFilled()).exportArchive(OWNER));
    emptyBrowser();
    const store = await open();
    const report = { drafts: added, requests: added, timelines: added, attachments: added };
    expect(await store.previewRestore(archive)).toEqual(report);
    expect(await store.listDrafts()).toEqual([]);
    expect(await store.restoreArchive(archive)).toEqual(report);
    const { exportedAt: _when, ...again } = await store.exportArchive(OWNER);
    const { exportedAt: _then, ...before } = archive;
    expect(again).toEqual(before);
    expect(await store.searchTimelines('aino', 5)).toHaveLength(1);
  });

  test('restored a second time changes nothing', async () => {
    const store = await openFilled();
    const archive = throughFile(await store.exportArchive(OWNER));
    const report = { drafts: kept, requests: kept, timelines: kept, attachments: kept };
    expect(await store.previewRestore(archive)).toEqual(report);
    expect(await store.restoreArchive(archive)).toEqual(report);
    const { exportedAt: _, ...rest } = await store.exportArchive(OWNER);
    expect(rest).toEqual({ ...archive, exportedAt: undefined });
  });

  test('taken back after the file was made stays taken back', async () => {
    const store = await openFilled();
    const archive = throughFile(await store.exportArchive(OWNER));
    const answered = archive.timelines[0]?.events.at(-1);
    await store.undoEvent('draft0001', answered?.id ?? '');
    await store.restoreArchive(archive);
    expect((await store.loadTimeline('draft0001'))?.events.map(({ kind }) => kind)).toEqual(['sent']);
    expect(await store.loadAttachment(answered?.files?.[0]?.id ?? '')).toBeUndefined();
  });

  test('recorded after the file was made stays beside what the file brings', async () => {
    const store = await openFilled();
    const archive = throughFile(await store.exportArchive(OWNER));
    await store.deleteRequest('draft0001');
    await store.signDraft({ id: 'draft0001', revision: 0 }, aSignedRequest());
    await store.recordEvent('draft0001', { kind: 'sent', on: '2026-11-24', channel: 'email' });
    expect((await store.previewRestore(archive)).timelines).toEqual({ add: 0, keep: 0, replace: 1 });
    await store.restoreArchive(archive);
    const events = (await store.loadTimeline('draft0001'))?.events ?? [];
    expect(events.map(({ on }) => on)).toEqual(['2026-11-23', '2026-11-24', '2026-12-20']);
  });

  test('that was signed is never changed by a file', async () => {
    const store = await openFilled();
    const archive = throughFile(await store.exportArchive(OWNER));
    const forged = archive.requests.map((request) => ({ ...request, pdf: new Uint8Array([0]) }));
    await store.restoreArchive({ ...archive, requests: forged });
    expect((await store.loadRequest('draft0001'))?.pdf).toEqual(aSignedRequest().pdf);
  });

  test('is not half restored when a write fails', async () => {
    const archive = throughFile(await (await openFilled()).exportArchive(OWNER));
    emptyBrowser();
    const store = await open();
    // A value that no store takes, in the last table to be written.
    const broken = archive.attachments.map((one) => ({ ...one, bytes: (() => {}) as never }));
    await expect(store.restoreArchive({ ...archive, attachments: broken })).rejects.toThrow();
    expect(await store.listDrafts()).toEqual([]);
    expect(await store.listRequests()).toEqual([]);
  });

  test('remembers when it was last taken out', async () => {
    const store = await open();
    expect(await store.loadBackup()).toBeUndefined();
    await store.saveBackup('2026-11-22T12:00:00.000Z');
    await store.saveBackup('2026-11-23T12:00:00.000Z');
    expect(await store.loadBackup()).toMatchObject({ exportedAt: '2026-11-23T12:00:00.000Z' });
  });
});
