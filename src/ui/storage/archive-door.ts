/*
 * The way from the interface to the worker that makes and reads archives: one worker for each file, which comes when
 * it is needed and takes its memory with it.
 */

import type { Archive } from '../../store/archive.ts';
import { archiveBuffers } from '../../store/archive-buffers.ts';
import type { ArchiveAnswer, EncodeOrder, FileProblem, ParseOrder } from '../../store/archive-worker.ts';
import workerUrl from '../../store/archive-worker.ts?worker&url';
import { trustedScriptUrl } from '../trusted-types.ts';

export type { FileProblem } from '../../store/archive-worker.ts';

/** A file that was made, an archive that was read, or why not; `worker-failed` may go better another time. */
export type MadeFile = { readonly file: Uint8Array<ArrayBuffer> } | { readonly problem: 'worker-failed' };
export type ReadFile = { readonly archive: Archive } | { readonly problem: FileProblem | 'worker-failed' };

/** Makes the archive into a file; its bytes are handed over, so the archive is empty afterwards. */
export async function makeFile(order: EncodeOrder, onEncrypting: () => void): Promise<MadeFile> {
  const answer = await ask(order, archiveBuffers(order.archive), onEncrypting);
  return 'file' in answer ? answer : { problem: 'worker-failed' };
}

/** Reads the archive in a file; the file's bytes are handed over. */
export async function readFile(order: ParseOrder): Promise<ReadFile> {
  const answer = await ask(order, [order.file.buffer], () => {});
  return 'archive' in answer || 'problem' in answer ? answer : { problem: 'worker-failed' };
}

type LastAnswer = Exclude<ArchiveAnswer, { stage: unknown }>;

/** Never fails: a worker that does not start, or dies of a file, is an answer too. */
function ask(
  order: EncodeOrder | ParseOrder,
  transfer: ArrayBuffer[],
  onEncrypting: () => void,
): Promise<LastAnswer> {
  return new Promise((resolve) => {
    let worker: Worker | undefined;
    const settle = (answer: LastAnswer): void => {
      worker?.terminate();
      resolve(answer);
    };
    try {
      worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<ArchiveAnswer>) => {
        if ('stage' in data) onEncrypting();
        else settle(data);
      };
      worker.onerror = () => settle({ failure: 'The worker stopped.' });
      worker.postMessage(order, transfer);
    } catch (error) {
      settle({ failure: String(error) });
    }
  });
}
