import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ArchiveRecord } from '../../../src/store/backup/archive-record.ts';
import { makeFile, readOutline, readRecords, WorkerFailure } from '../../../src/ui/doors/archive-door.ts';
import { PairedWorker } from '../../platform/paired-worker.ts';
import { aDraft } from '../../store/samples.ts';

const OWNER = '0933696-9';
const PASSPHRASE = 'yö on pitkä ja hevonen syö';
const head = { businessId: OWNER, exportedAt: '2026-11-22T12:00:00.000Z' };
const workers: PairedWorker[] = [];

class ArchiveWorker extends PairedWorker {
  constructor() {
    super(() => {
      vi.resetModules();
      return import('../../../src/store/backup/archive-worker.ts');
    });
    workers.push(this);
  }
}

/** One that never answers by itself. */
class SilentWorker extends PairedWorker {
  constructor() {
    super(() => {});
    workers.push(this);
  }
}

async function* records(): AsyncGenerator<ArchiveRecord> {
  yield { table: 'drafts', record: aDraft({ id: 'draft0002' }) };
}

beforeEach(() => {
  workers.length = 0;
  vi.stubGlobal('Worker', ArchiveWorker);
  vi.stubGlobal('location', { origin: 'https://example.fi' });
  vi.stubGlobal('document', { baseURI: 'https://example.fi/pyynnot/' });
});

afterEach(() => vi.unstubAllGlobals());

test('records go into a file and come out of it, each by a worker that then goes', async () => {
  const told: string[] = [];
  const made = await makeFile({ head, passphrase: PASSPHRASE }, records(), (making) => told.push(making));
  expect(told).toEqual(['encrypting', 'gathering', 'reading-back']);
  if (!('file' in made)) throw new TypeError('Expected a file.');
  expect(made.outline).toMatchObject({ ...head, drafts: [{ id: 'draft0002' }] });
  const order = { file: made.file, businessId: OWNER, passphrase: PASSPHRASE };
  expect(await readOutline(order)).toMatchObject({ outline: head });
  const read: ArchiveRecord[] = [];
  for await (const record of readRecords(order)) read.push(record);
  expect(read).toEqual([{ table: 'drafts', record: aDraft({ id: 'draft0002' }) }]);
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, true, true]);
});

test('a file of another kind is told of', async () => {
  expect(await readOutline({ file: new Blob(['hei']), businessId: OWNER })).toEqual({
    problem: 'not-archive',
  });
});

test.each([
  ['dies', () => workers[0]?.die()],
  ['fails', () => workers[0]?.say({ order: 1, failure: { message: 'out of memory' } })],
])('a worker that %s gives no file', async (_, fail) => {
  vi.stubGlobal('Worker', SilentWorker);
  const making = makeFile({ head }, records(), () => {});
  fail();
  expect(await making).toEqual({ problem: 'worker-failed' });
  expect(workers[0]?.isTerminated).toBe(true);
});

test('a file that changed while it is restored stops the restoring', async () => {
  const order = { file: new Blob(['hei']), businessId: OWNER };
  await expect(readRecords(order).next()).rejects.toBeInstanceOf(WorkerFailure);
});

test('a browser that starts no worker gives no file', async () => {
  vi.stubGlobal('Worker', undefined);
  expect(await makeFile({ head }, records(), () => {})).toEqual({ problem: 'worker-failed' });
});
