/*
 * The way from the interface to the packet layer: a worker, made when it is first needed, so that a page
 * without a signature never loads jsPDF.
 */

import type { SigningKey } from '../packet/key.ts';
import type { PacketContent } from '../packet/make-packet.ts';
import { MAX_CERTIFICATE_FILE } from '../packet/max-certificate-file.ts';
import type { OwnCertificate } from '../packet/own-certificate.ts';
import { PacketError } from '../packet/packet-error.ts';
import type {
  FailureAnswer,
  OpenAnswer,
  OpenOrder,
  SignAnswer,
  SignedRequestPacket,
  SignOrder,
} from '../packet/worker.ts';
import workerUrl from '../packet/worker.ts?worker&url';
import { trustedScriptUrl } from './trusted-types.ts';

export type { OwnCertificate } from '../packet/own-certificate.ts';
export type { SignedRequestPacket } from '../packet/worker.ts';

/** Longer than the slowest phone draws; a worker that needs more hangs. */
const TIMEOUT_MS = 10_000;
/** A file may ask for millions of rounds of key derivation. */
const OPENING_TIMEOUT_MS = 30_000;

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
  own,
  ...content
}: PacketContent & {
  key?: SigningKey | undefined;
  own?: OwnCertificate | undefined;
}): Promise<SignedRequestPacket> {
  const order = { content, ...(key ? { key } : {}), ...(own ? { own } : {}) };
  const { packet } = await ask<SignOrder, SignAnswer>(order, TIMEOUT_MS);
  return packet;
}

/** Opens a PKCS#12 file; its key stays in Web Crypto. Throws a PacketError, `CERTIFICATE_…` for the file's faults. */
export async function openCertificate({
  file,
  ...order
}: Omit<OpenOrder, 'order' | 'certificateFile'> & { readonly file: Blob }): Promise<OwnCertificate> {
  const certificateFile = await bytesOf(file);
  const { certificate } = await ask<OpenOrder, OpenAnswer>({ ...order, certificateFile }, OPENING_TIMEOUT_MS);
  return certificate;
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  // Not even read into memory.
  if (file.size > MAX_CERTIFICATE_FILE) {
    const message = `Expected a file of at most ${MAX_CERTIFICATE_FILE} bytes, got ${file.size}.`;
    throw new PacketError('CERTIFICATE_FILE_TOO_LARGE', message);
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new PacketError('CERTIFICATE_FILE_NOT_READ', 'Expected a file that can be read.', { cause });
  }
}

async function ask<Order extends { order: number }, Answer extends { order: number }>(
  content: Omit<Order, 'order'>,
  timeoutMs: number,
): Promise<Exclude<Answer, FailureAnswer>> {
  const used = openWorker();
  orders += 1;
  const order = orders;
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
      () => fail(new PacketError('WORKER_TIMEOUT', `Expected an answer in ${timeoutMs} ms, got none.`)),
      timeoutMs,
    );
    const onError = (event: Event): void =>
      fail(new PacketError('WORKER_DIED', 'Expected an answer, but the worker stopped.', { cause: event }));
    const onMessage = ({ data }: MessageEvent<Answer | FailureAnswer>): void => {
      if (data.order !== order) return;
      settle();
      if ('failure' in data) reject(toError(data.failure));
      else resolve(data as Exclude<Answer, FailureAnswer>);
    };
    used.addEventListener('message', onMessage);
    used.addEventListener('error', onError);
    used.postMessage({ order, ...content });
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

function toError({ code, message }: FailureAnswer['failure']): Error {
  return code ? new PacketError(code, message) : new Error(message);
}
