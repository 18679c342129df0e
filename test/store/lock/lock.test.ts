import { beforeEach, describe, expect, test, vi } from 'vitest';
import { databaseName } from '../../../src/store/medium/database-name.ts';
import { openStore } from '../../../src/store/store.ts';
import { exported } from '../backup/archive-samples.ts';
import { aDraft, aKey, aSignedRequest, emptyBrowser, place, steadySurroundings } from '../samples.ts';

const PASSPHRASE = 'yö on pitkä ja hevonen syö';
const SECRETS = ['Aino', 'Esimerkki', 'asiakasrekisteri', 'Salainen muistiinpano', '%PDF', 'vastaus.pdf'];

const open = () => openStore({ ...place, ...steadySurroundings() });

async function openFilled() {
  const store = await open();
  await store.signDraft({ id: 'request01', revision: 0 }, aSignedRequest({ id: 'request01' }));
  await store.recordEvent('request01', { kind: 'sent', on: '2026-11-23', channel: 'email' });
  await store.recordEvent(
    'request01',
    { kind: 'answered', on: '2026-12-01', note: 'Salainen muistiinpano' },
    [{ name: 'vastaus.pdf', type: 'application/pdf', bytes: new TextEncoder().encode('%PDF vastaus') }],
  );
  await store.saveDraft(aDraft());
  await store.saveKey('Aino Esimerkki', await aKey());
  return store;
}

beforeEach(emptyBrowser);

describe('a store locked with a passphrase', () => {
  test('has nothing of what was typed, answered or signed in the clear, names included', async () => {
    const store = await openFilled();
    expect(await foundOnDisk()).toEqual(SECRETS);
    await store.turnOnLock(PASSPHRASE, 10);
    expect(await foundOnDisk()).toEqual([]);
    await store.saveDraft(aDraft({ id: 'draft0002' }));
    await store.saveLeavingDraft(aDraft({ id: 'draft0003' }));
    await store.recordEvent('request01', { kind: 'closed', on: '2026-12-02', note: 'Aino' });
    expect(await foundOnDisk()).toEqual([]);
  });

  test('goes on as before in the tab that locked it', async () => {
    const store = await openFilled();
    const before = await exported(store, place.businessId);
    await store.turnOnLock(PASSPHRASE, 10);
    expect({ ...(await exported(store, place.businessId)), exportedAt: before.exportedAt }).toEqual(before);
    expect(await store.searchTimelines('aino', 5)).toHaveLength(1);
    expect(await store.listOpenTimelines()).toHaveLength(1);
    expect((await store.findKey('Aino Esimerkki'))?.name).toBe('Aino Esimerkki');
    expect(await store.listQuarantined()).toEqual([]);
  });

  test('signs with the same key after it was locked and opened', async () => {
    const store = await openFilled();
    const { privateKey } = (await store.findKey('Aino Esimerkki')) ?? {};
    await store.turnOnLock(PASSPHRASE, 10);
    const again = await open();
    await again.unlock(PASSPHRASE);
    const key = await again.findKey('Aino Esimerkki');
    expect(key?.privateKey.extractable).toBe(false);
    expect(key?.privateKey.algorithm).toEqual(privateKey?.algorithm);
    const same = await again.saveKey('Aino Esimerkki', await aKey());
    expect(same.publicKey).toEqual(key?.publicKey);
  });

  test('gives nothing to a page that has not got the passphrase', async () => {
    const store = await openFilled();
    await store.turnOnLock(PASSPHRASE, 10);
    const again = await open();
    expect(again.isLocked).toBe(true);
    await expect(again.listDrafts()).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    await expect(again.saveDraft(aDraft({ id: 'draft0002' }))).rejects.toMatchObject({
      code: 'STORE_LOCKED',
    });
    expect(await again.unlock('väärä')).toBe(false);
    await expect(again.listDrafts()).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    expect(await again.unlock(PASSPHRASE.normalize('NFD'))).toBe(true);
    expect(await again.listDrafts()).toHaveLength(1);
  });

  test('is not written in the clear by another tab that was open before', async () => {
    const store = await openFilled();
    const other = await open();
    await other.listDrafts();
    await store.turnOnLock(PASSPHRASE, 10);
    await expect(other.saveDraft(aDraft({ id: 'draft0002' }))).rejects.toMatchObject({
      code: 'STORE_LOCKED',
    });
    expect(await foundOnDisk()).toEqual([]);
  });

  test('is not written in the clear either by a page that goes away without a look', async () => {
    const store = await openFilled();
    const other = await open();
    await other.listDrafts();
    expect(other.savesLeaving()).toBe(true);
    await store.turnOnLock(PASSPHRASE, 10);
    await vi.waitFor(() => expect(other.savesLeaving()).toBe(false));
    const locked = await open();
    expect(locked.savesLeaving()).toBe(false);
    for (const page of [other, locked]) {
      await expect(page.saveLeavingDraft(aDraft({ id: 'draft0004' }))).rejects.toMatchObject({
        code: 'STORE_LOCKED',
      });
    }
    expect(await foundOnDisk()).toEqual([]);
  });

  test('is not locked over by another page, which would make its records unreadable', async () => {
    const store = await openFilled();
    const other = await open();
    await store.turnOnLock(PASSPHRASE, 10);
    await expect(other.turnOnLock('aivan toinen lause', 5)).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    expect(await store.listDrafts()).toHaveLength(1);
    expect(await (await open()).unlock(PASSPHRASE)).toBe(true);
  });

  test('is written in the clear by a page that had the keys, once another one has turned the lock off', async () => {
    const store = await openFilled();
    await store.turnOnLock(PASSPHRASE, 10);
    const other = await open();
    await other.unlock(PASSPHRASE);
    expect(await store.turnOffLock(PASSPHRASE)).toBe(true);
    expect(await other.listDrafts()).toHaveLength(1);
    await other.saveDraft(aDraft({ id: 'draft0002' }));
    expect(await other.unlock('mikä tahansa')).toBe(true);
    expect(await store.listDrafts()).toHaveLength(2);
  });

  test('is open to every connection of the page that has the keys', async () => {
    const keyring = { vault: undefined };
    const store = await openFilled();
    await store.turnOnLock(PASSPHRASE, 10);
    const one = await openStore({ ...place, keyring });
    const other = await openStore({ ...place, keyring });
    expect(await one.unlock(PASSPHRASE)).toBe(true);
    expect(await other.listDrafts()).toHaveLength(1);
    expect((await openStore({ ...place, keyring })).isLocked).toBe(false);
  });

  test('stays locked when its lock was damaged', async () => {
    const store = await openFilled();
    await store.turnOnLock(PASSPHRASE, 10);
    await putRaw('settings', { id: 'lock', version: 1, iterations: 1 });
    const again = await open();
    expect(again.isLocked).toBe(true);
    expect(await again.unlock(PASSPHRASE)).toBe(false);
    await expect(again.saveDraft(aDraft())).rejects.toMatchObject({ code: 'STORE_LOCKED' });
  });

  test('opens with a new passphrase after it was changed, and no longer with the old one', async () => {
    const store = await openFilled();
    await store.turnOnLock(PASSPHRASE, 10);
    expect(await store.changePassphrase('väärä', 'uusi lause')).toBe(false);
    expect(await store.changePassphrase(PASSPHRASE, 'uusi lause')).toBe(true);
    const again = await open();
    expect(await again.unlock(PASSPHRASE)).toBe(false);
    expect(await again.unlock('uusi lause')).toBe(true);
    expect(await again.listDrafts()).toHaveLength(1);
  });

  test('was locked without the spaces around its passphrase, and opens with them', async () => {
    const store = await openFilled();
    await store.turnOnLock(`${PASSPHRASE}\u00a0`, 10);
    expect(await (await open()).unlock(PASSPHRASE)).toBe(true);
    expect(await (await open()).unlock(` ${PASSPHRASE} `)).toBe(true);
  });

  test('is as it was before once the lock is off', async () => {
    const store = await openFilled();
    const before = await exported(store, place.businessId);
    await store.turnOnLock(PASSPHRASE, 10);
    expect(await store.turnOffLock('väärä')).toBe(false);
    expect(await store.turnOffLock(PASSPHRASE)).toBe(true);
    const again = await open();
    expect(again.isLocked).toBe(false);
    expect({ ...(await exported(again, place.businessId)), exportedAt: before.exportedAt }).toEqual(before);
    expect(await again.searchTimelines('aino', 5)).toHaveLength(1);
    expect((await again.findKey('Aino Esimerkki'))?.name).toBe('Aino Esimerkki');
  });

  test('leaves out a record whose bytes were changed or that was put in the place of another', async () => {
    const store = await openFilled();
    await store.saveDraft(aDraft({ id: 'draft0002' }));
    await store.turnOnLock(PASSPHRASE, 10);
    const drafts = await rawRecords('drafts');
    const [one, other] = drafts as { id: string; sealed: { bytes: Uint8Array } }[];
    if (!one || !other) throw new TypeError('Expected two drafts.');
    one.sealed.bytes[3] = (one.sealed.bytes[3] ?? 0) ^ 1;
    await putRaw('drafts', one);
    await putRaw('drafts', { ...other, id: 'draft0009' });
    expect((await store.listDrafts()).map(({ id }) => id)).toEqual([other.id]);
    expect((await store.listQuarantined()).map(({ id }) => id).sort()).toEqual([
      `drafts:${one.id}`,
      'drafts:draft0009',
    ]);
  });

  test('keeps what no encryption takes as it was found', async () => {
    const store = await openFilled();
    await putRaw('drafts', { id: 'oddity', savedAt: new Date(0), count: 1n });
    await store.turnOnLock(PASSPHRASE, 10);
    expect((await store.listQuarantined()).map(({ id }) => id)).toEqual(['drafts:oddity']);
    expect(await store.listDrafts()).toHaveLength(1);
  });
});

/** Which of the secrets stand in the clear somewhere in the database. */
async function foundOnDisk(): Promise<string[]> {
  const db = await openRaw();
  const tables = [...db.objectStoreNames];
  db.close();
  const texts = await Promise.all(tables.map(async (table) => (await rawRecords(table)).map(textOf).join()));
  return SECRETS.filter((secret) => texts.some((text) => text.includes(secret)));
}

/** Everything in a record as text: strings as they are, bytes as Latin-1. */
function textOf(value: unknown): string {
  if (value instanceof Uint8Array) return new TextDecoder('latin1').decode(value);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, one]) => `${key} ${textOf(one)}`)
    .join(' ');
}

function openRaw(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName(place));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function rawRecords(table: string): Promise<unknown[]> {
  const db = await openRaw();
  const request = db.transaction(table).objectStore(table).getAll();
  await new Promise((resolve) => request.addEventListener('success', resolve));
  db.close();
  return request.result;
}

async function putRaw(table: string, record: object): Promise<void> {
  const db = await openRaw();
  const transaction = db.transaction(table, 'readwrite');
  transaction.objectStore(table).put(record);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  db.close();
}
