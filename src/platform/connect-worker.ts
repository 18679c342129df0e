import type { Answer, Failure, Order, Service } from './answer-orders.ts';

/** What came of a question: `WORKER_DIED` and `WORKER_TIMEOUT` may go better another time, with a new worker. */
export type Asked<Result> = { readonly result: Result } | { readonly failure: Failure };

/** What a question may bring along. */
interface AskOptions {
  /** Buffers that are handed over, and empty here afterwards. */
  readonly transfer?: ArrayBuffer[];
  /** How long to wait. Without it, as long as the worker lives. */
  readonly timeoutMs?: number;
  onNews?(news: string): void;
}

/** A worker that is started when it is first needed, and again after it was lost. */
export interface WorkerLine<S extends Service> {
  /** Never fails: a worker that does not start, dies or hangs is an answer too. */
  ask<Name extends keyof S & string>(
    name: Name,
    content: Parameters<S[Name]>[0],
    options?: AskOptions,
  ): Promise<Asked<Awaited<ReturnType<S[Name]>>>>;
  /** Stops the worker and lets its memory go; questions under way get no result. */
  close(): void;
}

/** The line to a worker that answers with `answerOrders`. */
export function connectWorker<S extends Service>(start: () => Worker): WorkerLine<S> {
  let worker: Worker | undefined;
  let orders = 0;
  const waiting = new Map<number, (answer: Answer | { failure: Failure }) => void>();

  function end(failure: Failure): void {
    worker?.terminate();
    worker = undefined;
    for (const settle of [...waiting.values()]) settle({ failure });
  }

  function open(): Worker {
    if (worker) return worker;
    const started = start();
    worker = started;
    // An answer that nobody waits for came too late.
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => waiting.get(data.order)?.(data));
    started.addEventListener('error', (cause) => {
      if (worker === started)
        end({ code: DIED, message: 'Expected an answer, but the worker stopped.', cause });
    });
    return started;
  }

  return {
    ask(name, content, { transfer = [], timeoutMs, onNews } = {}) {
      orders += 1;
      const order = orders;
      return new Promise((resolve) => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        waiting.set(order, (answer) => {
          if ('news' in answer) {
            onNews?.(answer.news);
            return;
          }
          clearTimeout(timer);
          waiting.delete(order);
          resolve(answer as Asked<never>);
        });
        if (timeoutMs !== undefined) {
          const message = `Expected an answer in ${timeoutMs} ms, got none.`;
          timer = setTimeout(() => end({ code: 'WORKER_TIMEOUT', message }), timeoutMs);
        }
        try {
          open().postMessage({ order, name, content } satisfies Order, transfer);
        } catch (cause) {
          // With a worker the question could not cross, which no other worker changes.
          const code = worker ? undefined : DIED;
          waiting.get(order)?.({ failure: { code, message: String(cause), cause } });
        }
      });
    },

    close: () => end({ message: 'The worker was closed.' }),
  };
}

const DIED = 'WORKER_DIED';
