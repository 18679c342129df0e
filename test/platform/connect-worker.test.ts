import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerOrders } from '../../src/platform/answer-orders.ts';
import { connectWorker } from '../../src/platform/connect-worker.ts';
import { PairedWorker } from './paired-worker.ts';

class CodedError extends Error {
  readonly code = 'PAPER_JAM';
}

const hanging: (() => void)[] = [];
const service = {
  double: (content: number) => content * 2,
  reverse: async ({ bytes }: { bytes: Uint8Array<ArrayBuffer> }) => ({ bytes: bytes.toReversed() }),
  hang: () => new Promise<string>((resolve) => hanging.push(() => resolve('late'))),
  report(content: string, tell: (news: string) => void): string {
    tell('one');
    tell('two');
    return content;
  },
  jam(): never {
    throw new CodedError('Expected paper, got none.');
  },
  blunder(): never {
    throw new TypeError('Expected no blunder.');
  },
  throwText(): never {
    throw 'text';
  },
  answerFunction: () => () => {},
};
type TestService = typeof service;

const workers: PairedWorker[] = [];

function startWorker(): Worker {
  const worker = new PairedWorker(() =>
    answerOrders(service, (result) =>
      typeof result === 'object' && 'bytes' in result ? [result.bytes.buffer] : [],
    ),
  );
  workers.push(worker);
  return worker.asWorker;
}

const line = () => connectWorker<TestService>(startWorker);

beforeEach(() => {
  workers.length = 0;
  hanging.length = 0;
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a question', () => {
  test('starts one worker, when it is first needed, and gets its result', async () => {
    const { ask } = line();
    expect(workers).toHaveLength(0);
    expect(await ask('double', 21)).toMatchObject({ result: 42 });
    expect(await ask('double', 4)).toMatchObject({ result: 8 });
    expect(workers).toHaveLength(1);
  });

  test('gets the answer to itself, whatever the order of the answers', async () => {
    const { ask } = line();
    const late = ask('hang', undefined as never);
    expect(await ask('double', 1)).toMatchObject({ result: 2 });
    hanging[0]?.();
    expect(await late).toMatchObject({ result: 'late' });
  });

  test('hands its buffers over, and gets those of the result', async () => {
    const bytes = Uint8Array.of(1, 2, 3);
    const asked = await line().ask('reverse', { bytes }, { transfer: [bytes.buffer] });
    expect(asked).toMatchObject({ result: { bytes: Uint8Array.of(3, 2, 1) } });
    expect(bytes.byteLength).toBe(0);
  });

  test('is told how far the worker is', async () => {
    const news: string[] = [];
    const asked = await line().ask('report', 'done', { onNews: (one) => news.push(one) });
    expect(asked).toMatchObject({ result: 'done' });
    expect(news).toEqual(['one', 'two']);
    expect(await line().ask('report', 'unheard')).toMatchObject({ result: 'unheard' });
  });

  test.each([
    ['jam', { code: 'PAPER_JAM', message: 'Expected paper, got none.' }],
    ['blunder', { message: 'Expected no blunder.' }],
    ['throwText', { message: 'text' }],
  ] as const)('that fails by %s learns why', async (name, failure) => {
    const { ask } = line();
    expect(await ask(name, undefined as never)).toEqual({ order: 1, failure });
    expect(await ask('double', 3)).toMatchObject({ result: 6 });
    expect(workers).toHaveLength(1);
  });

  test('whose result cannot cross fails', async () => {
    expect(await line().ask('answerFunction', undefined as never)).toHaveProperty('failure.message');
  });

  test('that cannot cross fails, and the worker lives on', async () => {
    const { ask } = line();
    expect(await ask('double', (() => {}) as never)).toHaveProperty('failure.message');
    expect(await ask('double', 3)).toMatchObject({ result: 6 });
    expect(workers).toHaveLength(1);
  });

  test('that the worker does not know fails', async () => {
    const { ask } = connectWorker<{ treble: (content: number) => number }>(startWorker);
    expect(await ask('treble', 1)).toHaveProperty('failure.message');
  });
});

describe('an answer', () => {
  test('to a question that nobody asked is passed over', async () => {
    const { ask } = line();
    const asked = ask('hang', undefined as never);
    await workers[0]?.begun;
    workers[0]?.say({ order: 99, result: 'stray' });
    workers[0]?.say({ order: 99, news: 'stray' });
    await vi.waitFor(() => expect(hanging).toHaveLength(1));
    hanging[0]?.();
    expect(await asked).toMatchObject({ result: 'late' });
  });

  test('that comes in time stops the clock', async () => {
    vi.useFakeTimers();
    const { ask } = line();
    await ask('double', 1, { timeoutMs: 1000 });
    await vi.advanceTimersByTimeAsync(5000);
    expect(workers[0]?.isTerminated).toBe(false);
  });
});

describe('a lost worker', () => {
  test('that died ends every question, and the next one starts another', async () => {
    const { ask } = line();
    const asked = [ask('hang', undefined as never), ask('hang', undefined as never)];
    workers[0]?.die();
    for (const one of asked) expect(await one).toMatchObject({ failure: { code: 'WORKER_DIED' } });
    expect(await ask('double', 2)).toMatchObject({ result: 4 });
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  });

  test('does not take its successor along', async () => {
    const { ask } = line();
    const first = ask('hang', undefined as never);
    workers[0]?.die();
    await first;
    const second = ask('double', 2);
    workers[0]?.die();
    expect(await second).toMatchObject({ result: 4 });
  });

  test('to a worker that died between two questions starts another', async () => {
    const { ask } = line();
    await ask('double', 1);
    workers[0]?.die();
    expect(await ask('double', 2)).toMatchObject({ result: 4 });
    expect(workers).toHaveLength(2);
  });

  test('that hangs is stopped after the time given, and the next question starts another', async () => {
    vi.useFakeTimers();
    const { ask } = line();
    const asked = ask('hang', undefined as never, { timeoutMs: 1000 });
    await vi.advanceTimersByTimeAsync(999);
    expect(workers[0]?.isTerminated).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await asked).toMatchObject({ failure: { code: 'WORKER_TIMEOUT' } });
    expect(workers[0]?.isTerminated).toBe(true);
    expect(await ask('double', 2)).toMatchObject({ result: 4 });
  });

  test('that the browser refuses to start is a failure, and may start later', async () => {
    let isRefusing = true;
    const { ask } = connectWorker<TestService>(() => {
      if (isRefusing) throw new DOMException('refused', 'SecurityError');
      return startWorker();
    });
    expect(await ask('double', 2)).toMatchObject({ failure: { code: 'WORKER_DIED' } });
    isRefusing = false;
    expect(await ask('double', 2)).toMatchObject({ result: 4 });
  });

  test('that was closed ends its questions without a code', async () => {
    const { ask, close } = line();
    const asked = ask('hang', undefined as never);
    close();
    const { failure } = (await asked) as { failure: object };
    expect(failure).not.toHaveProperty('code');
    expect(workers[0]?.isTerminated).toBe(true);
    close();
  });
});
