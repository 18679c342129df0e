import { vi } from 'vitest';
import type { Answer, Order } from '../../src/platform/answer-orders.ts';

interface Scope {
  onmessage?: (event: { data: Order }) => void;
  postMessage?: (answer: Answer, transfer: Transferable[]) => void;
}

/**
 * A worker whose other side runs in the same thread: `begin` does what the worker's module does. What crosses is
 * cloned and transferred as by a browser.
 */
export class PairedWorker extends EventTarget {
  isTerminated = false;
  /** What the worker's side has handed over. */
  readonly handedOver: Transferable[] = [];
  readonly begun: Promise<unknown>;
  readonly #scope: Scope;

  constructor(begin: () => unknown) {
    super();
    this.#scope = {
      postMessage: (answer, transfer) => {
        this.handedOver.push(...transfer);
        this.say(structuredClone(answer, { transfer }));
      },
    };
    vi.stubGlobal('self', this.#scope);
    this.begun = Promise.resolve(begin());
  }

  postMessage(order: Order, transfer: Transferable[]): void {
    const data = structuredClone(order, { transfer });
    void this.begun.then(() => this.give(data));
  }

  /** The question on the worker's side, as it is. */
  give(data: Order): void {
    this.#scope.onmessage?.({ data });
  }

  say(answer: Answer): void {
    if (!this.isTerminated) this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }

  die(): void {
    this.dispatchEvent(new Event('error'));
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** Itself, as the page's side takes it. */
  get asWorker(): Worker {
    return this as unknown as Worker;
  }
}
