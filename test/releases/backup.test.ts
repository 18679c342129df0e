import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { isAgeFile } from '../../src/store/backup/age.ts';
import { openStore } from '../../src/store/store.ts';
import { readWhole, recordsOf } from '../store/backup/archive-samples.ts';
import { putBack, revived } from './put-back.ts';
import { RELEASES, releaseFiles, type StoredRecord } from './release-files.ts';

const OWNER = '0933696-9';
const TABLES = ['drafts', 'requests', 'timelines', 'attachments'] as const;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each(RELEASES)('a backup of release %s', (release) => {
  const { bytes, json, database, keys, passphrase } = releaseFiles(release);
  const open = () => openStore({ businessId: OWNER, basePath: '/' });
  const plain = (): StoredRecord => json('backup.json');

  test.each(['backup.json', 'encrypted-backup.json.age'])('%s is restored whole', async (name) => {
    const archive = await read(name);
    const store = await open();
    const counts = await store.restoreRecords(archive, recordsOf(archive));
    for (const table of TABLES) {
      expect(counts[table], table).toEqual({ add: plain()[table].length, keep: 0, replace: 0 });
    }
    expect(idsOf(await store.listDrafts())).toEqual(idsOf(plain().drafts));
    for (const { id, pdf, fileName, messageDigest } of plain().requests) {
      const request = await store.loadRequest(id);
      expect(request, id).toMatchObject({ fileName, messageDigest });
      expect(request && Buffer.from(request.pdf).toString('base64')).toBe(pdf);
    }
    for (const { id, events, undone } of plain().timelines) {
      expect(await store.loadTimeline(id), id).toMatchObject({ events, undone });
    }
    for (const file of plain().attachments) {
      const attachment = await store.loadAttachment(file.id);
      expect(attachment && Buffer.from(attachment.bytes).toString('base64'), file.id).toBe(file.bytes);
    }
    expect(await store.listQuarantined()).toEqual([]);
  });

  test('opens with no other passphrase', async () => {
    expect(isAgeFile(bytes('encrypted-backup.json.age'))).toBe(true);
    await expect(read('encrypted-backup.json.age', 'aivan toinen lause')).rejects.toMatchObject({
      problem: 'wrong-passphrase',
    });
  });

  test('brings nothing new to the database that it was taken from', async () => {
    await putBack(database('database.json'), keys(), revived);
    const counts = await (await open()).previewRestore(await read('backup.json'));
    for (const table of TABLES) {
      expect(counts[table], table).toEqual({ add: 0, keep: plain()[table].length, replace: 0 });
    }
  });

  test('that is the file of one draft is restored as that draft', async () => {
    const store = await open();
    const archive = await read('draft.json');
    await store.restoreRecords(archive, recordsOf(archive));
    const { id, values } = json('draft.json');
    const draft = await store.loadDraft(id);
    expect(Object.values(draft?.values ?? {})).toContain(values['dataSubject.name']);
  });

  const read = (name: string, secret = passphrase()) =>
    readWhole(new Blob([new Uint8Array(bytes(name))]), OWNER, secret);
});

function idsOf(all: readonly StoredRecord[]): string[] {
  return all.map(({ id }) => id).sort();
}
