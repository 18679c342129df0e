/*
 * The way to the worker that holds the keys of an opened lock while one page goes and the next comes. It is loaded
 * where there is a lock, or where one is about to be turned on.
 */

import type { HolderAnswer, HolderOrder } from '../../store/lock/key-holder-worker.ts';
import workerUrl from '../../store/lock/key-holder-worker.ts?sharedworker&url';
import type { Vault } from '../../store/lock/vault.ts';
import { trustedScriptUrl } from './trusted-types.ts';

/** What a page asks of the holder. Nothing here fails: a browser that cannot do it answers like one that has nothing. */
export interface KeyHolder {
  /** The keys of the lock, or undefined; where the worker hangs it never resolves. */
  take(vaultId: string): Promise<Vault | undefined>;
  keep(vault: Vault, idleMinutes: number): void;
  /** Somebody is at this page. */
  touch(): void;
  /** Resolves when the keys are forgotten, or after a second. */
  forget(): Promise<void>;
  /** Whether this browser hands keys from page to page. */
  handsOver(): Promise<boolean>;
}

const MS_TO_FORGET = 1000;
const MS_TO_PROVE = 5000;

type Answer = Extract<HolderAnswer, { number: number }>;
type Question = Extract<HolderOrder, { number: number }>;

/** Opens the way under the database's name, and calls back when the keys were forgotten because their time was over. */
export function openKeyHolder(name: string, onOver: () => void): KeyHolder {
  /** Whether the browser knows Chromium's word for a worker that outlives its last page for a while. */
  let isExtended = false;
  const waiting = new Map<number, (answer: Answer | undefined) => void>();
  let questions = 0;

  function start(): SharedWorker | undefined {
    if (typeof SharedWorker === 'undefined') return undefined;
    const options = {
      name,
      type: 'module',
      get extendedLifetime() {
        isExtended = true;
        return true;
      },
    } as const;
    try {
      return new SharedWorker(trustedScriptUrl(workerUrl), options);
    } catch {
      // Refused with other storage.
      return undefined;
    }
  }

  let port: MessagePort | undefined;
  const worker = start();
  if (worker) {
    port = worker.port;
    port.onmessage = ({ data }: MessageEvent<HolderAnswer>) => {
      if ('news' in data) onOver();
      else waiting.get(data.number)?.(data);
    };
    // Its file cannot be had: a newer deployment has removed it.
    worker.onerror = () => {
      port = undefined;
      for (const settle of [...waiting.values()]) settle(undefined);
    };
    addEventListener('pagehide', () => post({ kind: 'leave' }));
  }

  const post = (order: HolderOrder): void => port?.postMessage(order);

  function ask<Kind extends Question['kind']>(
    question: Omit<Extract<Question, { kind: Kind }>, 'number'>,
    timeoutMs?: number,
  ): Promise<Answer | undefined> {
    if (!port) return Promise.resolve(undefined);
    questions += 1;
    const number = questions;
    return new Promise((resolve) => {
      const settle = (answer: Answer | undefined): void => {
        waiting.delete(number);
        resolve(answer);
      };
      waiting.set(number, settle);
      if (timeoutMs !== undefined) setTimeout(() => settle(undefined), timeoutMs);
      post({ ...question, number } as Question);
    });
  }

  return {
    async take(vaultId) {
      const answer = await ask<'take'>({ kind: 'take', vaultId });
      return answer?.vault?.id === vaultId ? answer.vault : undefined;
    },
    keep: (vault, idleMinutes) => post({ kind: 'keep', vault, idleMinutes }),
    touch: () => post({ kind: 'touch' }),
    async forget() {
      await ask<'forget'>({ kind: 'forget' }, MS_TO_FORGET);
    },
    async handsOver() {
      const answer = await ask<'take'>({ kind: 'take', vaultId: '' }, MS_TO_PROVE);
      return answer?.proof !== undefined && isExtended;
    },
  };
}
