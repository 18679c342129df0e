/*
 * The way from the interface to the verifier: a worker, made when the first file comes, so that the page loads
 * neither the drawing nor the QR reader before.
 */

import type { Wording } from '../domain/wording.ts';
import type { CheckedFile } from '../packet/checked-file.ts';
import { MAX_FILE_LENGTH } from '../packet/verify/max-file-length.ts';
import type { CheckAnswer, CheckOrder } from '../packet/verify-worker.ts';
import workerUrl from '../packet/verify-worker.ts?worker&url';
import { trustedScriptUrl } from './trusted-types.ts';

export type { CheckedFile, UnreadableCode } from '../packet/checked-file.ts';
export type { SealInvalidCode, SealVerdict } from '../packet/seal.ts';
export type { SealContent, UnprovenPart } from '../packet/seal-payload.ts';
export type { Signer, Verdict } from '../packet/verdict.ts';

/** A photo that has to be turned and enlarged takes seconds on a slow phone; longer than this is a hang. */
const TIMEOUT_MS = 60_000;

/** Checks files one at a time. */
export interface Verifier {
  /** Never fails: what cannot be checked is a result too. */
  check(subject: Blob | string): Promise<CheckedFile>;
  /** Stops at once and lets all memory go; a check under way answers that it was not made. */
  close(): void;
}

/** A verifier that writes letters again with the given wordings. */
export function openVerifier(wordings: readonly Wording[]): Verifier {
  let worker: Worker | undefined;
  let orders = 0;
  let letGo: (() => void) | undefined;
  const close = (): void => {
    worker?.terminate();
    worker = undefined;
    letGo?.();
  };

  async function ask(subject: Uint8Array<ArrayBuffer> | string): Promise<CheckedFile> {
    worker ??= new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
    const used = worker;
    orders += 1;
    const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
    const order: CheckOrder = { order: orders, subject, wordings, now };
    return new Promise((resolve) => {
      const settle = (checked: CheckedFile): void => {
        clearTimeout(timer);
        letGo = undefined;
        used.removeEventListener('message', onMessage);
        used.removeEventListener('error', onFailure);
        resolve(checked);
      };
      const onFailure = (): void => {
        if (worker === used) close();
        else settle(FAILED);
      };
      letGo = () => settle(FAILED);
      const timer = setTimeout(onFailure, TIMEOUT_MS);
      const onMessage = ({ data }: MessageEvent<CheckAnswer>): void => {
        if (data.order === order.order) settle(data.checked);
      };
      used.addEventListener('message', onMessage);
      used.addEventListener('error', onFailure);
      used.postMessage(order, typeof subject === 'string' ? [] : [subject.buffer]);
    });
  }

  return {
    async check(subject) {
      if (typeof subject === 'string') return ask(subject);
      // Not even read into memory.
      if (subject.size > MAX_FILE_LENGTH) return { kind: 'unreadable', code: 'too-large' };
      try {
        return await ask(new Uint8Array(await subject.arrayBuffer()));
      } catch {
        // The file was moved or changed since it was chosen, or the browser refuses workers.
        return FAILED;
      }
    },
    close,
  };
}

const FAILED: CheckedFile = { kind: 'unreadable', code: 'checker-failed' };
