import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectWorker, type WorkerLine } from '../../../src/platform/connect-worker.ts';
import type { ArchiveService } from '../../../src/store/backup/archive-worker.ts';
import { PairedWorker } from '../../platform/paired-worker.ts';
import { aDraft, aSignedRequest } from '../samples.ts';

const OWNER = '0933696-9';
const PASSPHRASE = 'yö on pitkä ja hevonen syö';
const head = { businessId: OWNER, exportedAt: '2026-11-22T12:00:00.000Z' };
let worker: PairedWorker;
let line: WorkerLine<ArchiveService>;

beforeEach(() => {
  vi.resetModules();
  line = connectWorker(() => {
    worker = new PairedWorker(() => import('../../../src/store/backup/archive-worker.ts'));
    return worker.asWorker;
  });
});

afterEach(() => vi.unstubAllGlobals());

async function write(passphrase?: string): Promise<Blob> {
  await line.ask('begin', { head, passphrase });
  await line.ask('add', { table: 'drafts', record: aDraft({ id: 'draft0002' }) });
  await line.ask('add', { table: 'requests', record: aSignedRequest() });
  const made = await line.ask('end', undefined as never);
  if (!('result' in made)) throw new TypeError('Expected a file.');
  expect(made.result.outline).toMatchObject({ ...head, requests: [{ id: 'draft0001' }] });
  return made.result.file;
}

test('records become a file, which was read back, and come out of it one by one', async () => {
  const file = await write();
  const order = { file, businessId: OWNER };
  expect(await line.ask('outline', order)).toMatchObject({
    result: { outline: { drafts: [{ id: 'draft0002' }], requests: [{ id: 'draft0001' }] } },
  });
  await line.ask('open', order);
  expect(await line.ask('next', undefined)).toMatchObject({ result: { table: 'drafts' } });
  const { pdf } = aSignedRequest();
  expect(await line.ask('next', undefined)).toMatchObject({ result: { table: 'requests', record: { pdf } } });
  expect(worker.handedOver).toHaveLength(1);
  expect(await line.ask('next', undefined)).toEqual({ order: expect.anything(), result: undefined });
});

test('with a passphrase the file asks for it', async () => {
  const order = { file: await write(PASSPHRASE), businessId: OWNER };
  const ask = (passphrase?: string) => line.ask('outline', { ...order, passphrase });
  expect(await ask()).toMatchObject({ result: { problem: 'needs-passphrase' } });
  expect(await ask('toinen')).toMatchObject({ result: { problem: 'wrong-passphrase' } });
  expect(await ask(PASSPHRASE)).toMatchObject({ result: { outline: head } });
});

test('a file that cannot be read back is no backup', async () => {
  await line.ask('begin', { head });
  // What the store would never hold: the reader refuses it.
  await line.ask('add', { table: 'drafts', record: { ...aDraft(), step: 9 } });
  expect(await line.ask('end', undefined as never)).toHaveProperty('failure');
});
