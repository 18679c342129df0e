import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ArchiveAnswer, EncodeOrder, ParseOrder } from '../../src/store/archive-worker.ts';
import { aDraft, aSignedRequest } from './samples.ts';

interface WorkerScope {
  onmessage?: (event: { data: EncodeOrder | ParseOrder }) => Promise<void>;
  postMessage?: (answer: ArchiveAnswer, transfer: ArrayBuffer[]) => void;
}

const OWNER = '0933696-9';
const archive = {
  businessId: OWNER,
  exportedAt: '2026-11-22T12:00:00.000Z',
  drafts: [aDraft({ id: 'draft0002' })],
  requests: [aSignedRequest()],
  timelines: [],
  attachments: [],
};
let scope: WorkerScope;

beforeEach(async () => {
  vi.resetModules();
  scope = {};
  vi.stubGlobal('self', scope);
  await import('../../src/store/archive-worker.ts');
});

afterEach(() => vi.unstubAllGlobals());

async function ask(order: EncodeOrder | ParseOrder) {
  const answers: ArchiveAnswer[] = [];
  const transferred: ArrayBuffer[] = [];
  scope.postMessage = (answer, transfer) => {
    answers.push(answer);
    transferred.push(...transfer);
  };
  await scope.onmessage?.({ data: order });
  return { answers, transferred, last: answers.at(-1) };
}

test('an archive becomes a file and comes back, its bytes handed over', async () => {
  const { last, transferred } = await ask({ archive });
  if (!last || !('file' in last)) throw new TypeError('Expected a file.');
  expect(transferred).toEqual([last.file.buffer]);
  const read = await ask({ file: last.file, businessId: OWNER });
  expect(read.answers).toEqual([{ archive }]);
  expect(read.transferred).toHaveLength(1);
});

test('with a passphrase the file is encrypted, which is told first, and asks for it', async () => {
  const { answers, last } = await ask({ archive, passphrase: 'yö on pitkä ja hevonen syö' });
  expect(answers[0]).toEqual({ stage: 'encrypting' });
  if (!last || !('file' in last)) throw new TypeError('Expected a file.');
  const order = { file: last.file, businessId: OWNER };
  expect((await ask(order)).answers).toEqual([{ problem: 'needs-passphrase' }]);
  expect((await ask({ ...order, passphrase: 'toinen' })).answers).toEqual([{ problem: 'wrong-passphrase' }]);
  const opened = await ask({ ...order, passphrase: 'yö on pitkä ja hevonen syö' });
  expect(opened.answers).toEqual([{ archive }]);
});

test('a failure of the worker is an answer', async () => {
  const broken = { ...archive, requests: [{ ...aSignedRequest(), pdf: null as never }] };
  expect((await ask({ archive: broken })).last).toHaveProperty('failure');
});
