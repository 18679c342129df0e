import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CheckOrder, CheckService } from '../../../src/packet/verify/verify-worker.ts';
import { connectWorker } from '../../../src/platform/connect-worker.ts';
import { PairedWorker } from '../../platform/paired-worker.ts';

const circumstances = { now: '2026-11-22T12:00:00Z' };

afterEach(() => vi.unstubAllGlobals());

/** Starts the worker's module on a scope of its own and gives it the subject. */
async function check(subject: CheckOrder['subject']) {
  vi.resetModules();
  const line = connectWorker<CheckService>(
    () => new PairedWorker(() => import('../../../src/packet/verify/verify-worker.ts')).asWorker,
  );
  return await line.ask('check', { subject, ...circumstances });
}

describe('the worker', () => {
  test('looks at a file and at a seal', async () => {
    expect(await check(new Uint8Array())).toMatchObject({
      result: [{ checked: { kind: 'unreadable', code: 'empty' } }],
    });
    expect(await check('hei')).toMatchObject({ result: [{ checked: { code: 'foreign-code' } }] });
  });

  test('says nothing of a file that it could not look at', async () => {
    vi.resetModules();
    const worker = new PairedWorker(() => import('../../../src/packet/verify/verify-worker.ts'));
    await worker.begun;
    const answered = new Promise((resolve) =>
      worker.addEventListener('message', (event) => resolve((event as MessageEvent).data)),
    );
    const broken = {
      get length(): number {
        throw new RangeError('out of memory');
      },
    };
    worker.give({ order: 9, name: 'check', content: { subject: broken, ...circumstances } });
    expect(await answered).toEqual({
      order: 9,
      result: [{ checked: { kind: 'unreadable', code: 'checker-failed' } }],
    });
  });
});
