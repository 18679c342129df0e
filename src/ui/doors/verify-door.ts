/*
 * The way from the interface to the verifier: a worker, made when the first file comes, so that the page loads
 * neither the drawing nor the QR reader before.
 */

import type { Container } from '../../packet/containers/container.ts';
import { type CheckedItem, checkContents } from '../../packet/verify/check-contents.ts';
import type { CheckedPart, UnreadableCode } from '../../packet/verify/checked-file.ts';
import { MAX_FILE_LENGTH } from '../../packet/verify/max-file-length.ts';
import type { CheckService } from '../../packet/verify/verify-worker.ts';
import workerUrl from '../../packet/verify/verify-worker.ts?worker&url';
import { connectWorker } from '../../platform/connect-worker.ts';
import { encodeInstant } from '../../platform/instant.ts';
import { trustedScriptUrl } from './trusted-types.ts';

export type { SealContent } from '../../packet/seal/seal-content.ts';
export type { UnprovenPart } from '../../packet/seal/seal-numbers.ts';
export type { SealInvalidCode, SealVerdict } from '../../packet/seal/seal-verdict.ts';
export type { Signer, Verdict } from '../../packet/verdict/verdict.ts';
export type { CheckedItem } from '../../packet/verify/check-contents.ts';
export type { CheckedFile, UnreadableCode } from '../../packet/verify/checked-file.ts';
export { receivedLetterOf } from '../../packet/verify/received-letter.ts';

/** A photo that has to be turned and enlarged takes seconds on a slow phone; longer than this is a hang. */
const TIMEOUT_MS = 60_000;

/** Checks files one at a time. */
export interface Verifier {
  /** Never fails: what cannot be checked is a result too. At least one item; `onFile` hears of each file in it. */
  check(
    name: string,
    subject: Blob | string,
    onFile?: (path: readonly string[]) => void,
  ): Promise<CheckedItem[]>;
  /** Stops at once and lets all memory go; a check under way answers that it was not made. */
  close(): void;
}

/** A verifier that writes letters again with the portal's wordings, which come with the first file. */
export function openVerifier(): Verifier {
  const line = connectWorker<CheckService>(() => new Worker(trustedScriptUrl(workerUrl), { type: 'module' }));

  async function ask(subject: Uint8Array<ArrayBuffer> | string): Promise<readonly CheckedPart[] | Container> {
    const order = { subject, now: encodeInstant(new Date()) };
    const transfer = typeof subject === 'string' ? [] : [subject.buffer];
    const asked = await line.ask('check', order, { transfer, timeoutMs: TIMEOUT_MS });
    return 'result' in asked ? asked.result : unreadable('checker-failed');
  }

  return {
    async check(name, subject, onFile = () => {}) {
      if (typeof subject === 'string') return checkContents(name, subject, ask, onFile);
      // Not even read into memory.
      if (subject.size > MAX_FILE_LENGTH)
        return unreadable('too-large').map((part) => ({ ...part, path: [name] }));
      try {
        return await checkContents(name, new Uint8Array(await subject.arrayBuffer()), ask, onFile);
      } catch {
        // The file was moved or changed since it was chosen.
        return unreadable('checker-failed').map((part) => ({ ...part, path: [name] }));
      }
    },
    close: line.close,
  };
}

function unreadable(code: UnreadableCode): CheckedPart[] {
  return [{ checked: { kind: 'unreadable', code } }];
}
