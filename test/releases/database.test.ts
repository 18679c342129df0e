import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { exported } from '../store/backup/archive-samples.ts';
import { putBack, revived } from './put-back.ts';
import { RELEASES, releaseFiles, type StoredRecord } from './release-files.ts';

/** Records that no release can read: they are kept, and offered as they are. */
const DAMAGED = ['vioittunut1'];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each(RELEASES)('the database of release %s', (release) => {
  const { database, keys, records, passphrase } = releaseFiles(release);
  const open = async (name: string) => {
    const recorded = database(name);
    await putBack(recorded, keys(), revived);
    return reopened(recorded.name);
  };

  test('opens, with every record that could be read', async () => {
    const store = await open('database.json');
    const readable = async (table: string) =>
      idsOf(await records('database.json', table)).filter((id) => !DAMAGED.includes(id));
    expect(store.keeping).toBe('device');
    expect(idsOf(await store.listDrafts())).toEqual(await readable('drafts'));
    expect(idsOf(await store.listRequests())).toEqual(await readable('requests'));
    expect(idsOf((await store.listTimelines({ count: 100 })).timelines)).toEqual(await readable('timelines'));
    for (const { id, bytes } of await records('database.json', 'attachments')) {
      expect((await store.loadAttachment(id))?.bytes, id).toEqual(bytes);
    }
    const [backup] = await records('database.json', 'settings');
    expect(await store.loadBackup()).toMatchObject({ exportedAt: backup?.exportedAt });
  });

  test('offers what could not be read, and nothing more', async () => {
    const store = await open('database.json');
    const drafts = await records('database.json', 'drafts');
    const aside = await records('database.json', 'quarantine');
    const expected = [
      ...aside.map(({ record }) => record),
      ...drafts.filter(({ id }) => DAMAGED.includes(id)),
    ];
    expect(expected).toHaveLength(2);
    expect((await store.listQuarantined()).map(({ record }) => record)).toEqual(expected);
  });

  test('has every signed letter as it was, byte by byte', async () => {
    const store = await open('database.json');
    for (const { id, pdf, fileName, messageDigest, signedAt } of await records('database.json', 'requests')) {
      expect(await store.loadRequest(id), id).toMatchObject({ pdf, fileName, messageDigest, signedAt });
    }
  });

  test('has everything that happened, in its order, and finds and lists it as before', async () => {
    const store = await open('database.json');
    const recorded = await records('database.json', 'timelines');
    for (const { id, events, undone, reference, name } of recorded) {
      expect(await store.loadTimeline(id), id).toMatchObject({ events, undone, reference, name });
    }
    expect(idsOf(await store.searchTimelines('aino esim', 100))).toEqual(idsOf(recorded));
    expect(idsOf(await store.listOpenTimelines())).toEqual(
      idsOf(recorded.filter(({ index }) => index.isOpen === 1)),
    );
  });

  test('has every word of its drafts, and each can be gone on with', async () => {
    const store = await open('database.json');
    for (const recorded of await records('database.json', 'drafts')) {
      if (DAMAGED.includes(recorded.id)) continue;
      const draft = await store.loadDraft(recorded.id);
      if (!draft) throw new Error(`Expected the draft ${recorded.id}.`);
      expect(Object.values(draft.values), draft.id).toEqual(expect.arrayContaining(typedIn(recorded.values)));
      expect(draft).toMatchObject({ step: recorded.step, insisted: recorded.insisted });
      expect(draft.signature).toEqual(recorded.signature);
      expect(draft.follows).toEqual(recorded.follows);
      expect(await store.saveDraft(draft)).toMatchObject({ saved: true });
      expect((await store.loadDraft(draft.id))?.values).toEqual(draft.values);
    }
  });

  test('goes on: what happens is recorded and taken back, a letter deleted and brought back', async () => {
    const store = await open('database.json');
    for (const { id, index, events } of await records('database.json', 'timelines')) {
      if (index.isOpen === 0) continue;
      const closed = await store.recordEvent(id, { kind: 'closed', on: '2026-11-30' });
      expect(closed?.events.at(-1), id).toMatchObject({ kind: 'closed' });
      await store.undoEvent(id, closed?.events.at(-1)?.id ?? '');
      expect((await store.loadTimeline(id))?.events).toEqual(events);
    }
    const before = await exported(store, '0933696-9');
    for (const { id, follows } of await store.listRequests()) {
      if (follows) continue;
      const deleted = await store.deleteRequest(id);
      expect(await store.loadRequest(id)).toBeUndefined();
      if (deleted) await store.restoreRequest(deleted);
    }
    expect(inOrder(await exported(store, '0933696-9'))).toEqual(inOrder(before));
    expect(await store.listQuarantined()).toHaveLength(2);
  });

  test('signs with its keys, which are the ones of its letters', async () => {
    const store = await open('database.json');
    const names = (await records('database.json', 'keys')).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) await expectSigns(await store.findKey(name));
  });

  test('opens with its passphrase where it was locked, and keeps on when the lock is taken off', async () => {
    const store = await open('locked-database.json');
    expect(store.isLocked).toBe(true);
    await expect(store.listDrafts()).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    expect(await store.unlock('aivan toinen lause')).toBe(false);
    expect(await store.unlock(passphrase())).toBe(true);
    const expectAll = async () => {
      const count = async (table: string) => idsOf(await records('locked-database.json', table));
      expect(idsOf(await store.listDrafts())).toEqual(await count('drafts'));
      expect(idsOf(await store.listRequests())).toEqual(await count('requests'));
      expect(idsOf(await store.searchTimelines('aino', 10))).toEqual(await count('timelines'));
      const [timeline] = await store.listOpenTimelines();
      expect(timeline?.events.map(({ kind }) => kind)).toEqual(['sent', 'answered']);
      const file = timeline?.events.at(-1)?.files?.[0];
      const attachment = await store.loadAttachment(file?.id ?? '');
      expect(attachment && new TextDecoder().decode(attachment.bytes)).toBe('%PDF-1.7 vastaus');
      await expectSigns(await store.findKey('Aino Esimerkki'));
      expect(await store.listQuarantined()).toEqual([]);
    };
    await expectAll();
    const [draft] = await store.listDrafts();
    expect(draft && (await store.saveDraft(draft))).toMatchObject({ saved: true });
    expect(await store.turnOffLock(passphrase())).toBe(true);
    await expectAll();
  });
});

/** The store of the database, by what its name says of the portal. */
async function reopened(name: string) {
  const [, businessId = '', basePath = ''] = name.split(':');
  return await openStore({ businessId, basePath });
}

function idsOf(all: readonly StoredRecord[]): string[] {
  return all.map(({ id }) => id).sort();
}

/** Each list by the records' ids: those of one instant come in no promised order. */
function inOrder({ exportedAt: _, quarantine: __, ...archive }: StoredRecord) {
  return Object.entries(archive).map(([name, list]) => [
    name,
    Array.isArray(list) ? list.toSorted((one, other) => (one.id < other.id ? -1 : 1)) : list,
  ]);
}

/** What a person wrote among the values, as against what was chosen: it has a space, an @ or a digit in it. */
function typedIn(values: Readonly<Record<string, unknown>>): string[] {
  return Object.values(values).filter(
    (value): value is string => typeof value === 'string' && /[\s@\d]/.test(value),
  );
}

async function expectSigns(key: { privateKey: CryptoKey; publicKey: JsonWebKey } | undefined): Promise<void> {
  if (!key) throw new Error('Expected a key.');
  expect(key.privateKey.extractable).toBe(false);
  const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const message = new TextEncoder().encode('kirje');
  const signature = await crypto.subtle.sign(ecdsa, key.privateKey, message);
  const publicKey = await crypto.subtle.importKey('jwk', key.publicKey, ecdsa, true, ['verify']);
  expect(await crypto.subtle.verify(ecdsa, publicKey, signature, message)).toBe(true);
}
