import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CheckAnswer, CheckOrder } from '../../src/packet/verify-worker.ts';

afterEach(() => vi.unstubAllGlobals());

/** Starts the worker's module on a scope of its own and gives it the order. */
async function ask(order: Omit<CheckOrder, 'wordings' | 'now'>): Promise<CheckAnswer> {
  vi.resetModules();
  return new Promise((resolve) => {
    const scope = { postMessage: resolve, onmessage: undefined as ((event: unknown) => void) | undefined };
    vi.stubGlobal('self', scope);
    void import('../../src/packet/verify-worker.ts').then(() =>
      scope.onmessage?.({ data: { ...order, wordings: [], now: '2026-11-22T12:00:00Z' } }),
    );
  });
}

describe('the worker', () => {
  test('answers an order under its number', async () => {
    expect(await ask({ order: 7, subject: new Uint8Array() })).toEqual({
      order: 7,
      checked: { kind: 'unreadable', code: 'empty' },
    });
    expect(await ask({ order: 8, subject: 'hei' })).toMatchObject({ checked: { code: 'foreign-code' } });
  });

  test('says nothing of a file that it could not look at', async () => {
    const broken = {
      get length(): number {
        throw new RangeError('out of memory');
      },
    };
    expect(await ask({ order: 9, subject: broken as unknown as Uint8Array<ArrayBuffer> })).toEqual({
      order: 9,
      checked: { kind: 'unreadable', code: 'checker-failed' },
    });
  });
});
