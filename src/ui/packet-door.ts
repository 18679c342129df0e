/*
 * The way from the interface to the packet layer: a worker, made when it is first needed, so that a page
 * without a signature never loads jsPDF.
 */

import type { SigningKey } from '../packet/key.ts';
import type { PacketContent } from '../packet/make-packet.ts';
import { PacketError } from '../packet/packet-error.ts';
import type { SignAnswer, SignedRequestPacket, SignOrder } from '../packet/worker.ts';
import workerUrl from '../packet/worker.ts?worker&url';
import { trustedScriptUrl } from './trusted-types.ts';

export type { SignedRequestPacket } from '../packet/worker.ts';

/** Longer than the slowest phone draws; a worker that needs more hangs. */
const TIMEOUT_MS = 10_000;

let worker: Worker | undefined;
let orders = 0;

/** Fetches and starts the worker, so that signing does not wait for the network. A failure shows at signing. */
export function warmUp(): void {
  try {
    openWorker();
  } catch (error) {
    if (!(error instanceof PacketError)) throw error;
  }
}

/**
 * Draws and signs a request; makes a key when none is given. Throws a PacketError: `WORKER_DIED` and
 * `WORKER_TIMEOUT` are worth trying again, which starts a new worker.
 */
export async function signRequest({
  key,
  ...content
}: PacketContent & { key?: SigningKey | undefined }): Promise<SignedRequestPacket> {
  const used = openWorker();
  orders += 1;
  const order: SignOrder = { order: orders, content, ...(key ? { key } : {}) };
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(timer);
      used.removeEventListener('message', onMessage);
      used.removeEventListener('error', onError);
    };
    const fail = (error: PacketError): void => {
      settle();
      closeWorker(used);
      reject(error);
    };
    const timer = setTimeout(
      () => fail(new PacketError('WORKER_TIMEOUT', `Expected a packet in ${TIMEOUT_MS} ms, got none.`)),
      TIMEOUT_MS,
    );
    const onError = (event: Event): void =>
      fail(new PacketError('WORKER_DIED', 'Expected a packet, but the worker stopped.', { cause: event }));
    const onMessage = ({ data }: MessageEvent<SignAnswer>): void => {
      if (data.order !== order.order) return;
      settle();
      if ('packet' in data) resolve(data.packet);
      else reject(toError(data.failure));
    };
    used.addEventListener('message', onMessage);
    used.addEventListener('error', onError);
    used.postMessage(order);
  });
}

function openWorker(): Worker {
  worker ??= startWorker();
  return worker;
}

function startWorker(): Worker {
  try {
    const started = new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
    // Without a listener of its own a worker that fails to load would be kept for the next order.
    started.addEventListener('error', () => closeWorker(started));
    return started;
  } catch (cause) {
    throw new PacketError('WORKER_DIED', 'Expected a worker to start, but the browser refused.', { cause });
  }
}

function closeWorker(dead: Worker): void {
  dead.terminate();
  if (worker === dead) worker = undefined;
}

function toError({
  code,
  message,
}: {
  readonly code?: PacketError['code'];
  readonly message: string;
}): Error {
  return code ? new PacketError(code, message) : new Error(message);
}
