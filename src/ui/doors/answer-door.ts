/*
 * The way from the interface to what reads an answer's files: a worker, made when the first file is opened.
 */

import type { ReadFile } from '../../exchange/reading/read-file.ts';
import type { ReadService } from '../../exchange/reading/read-worker.ts';
import workerUrl from '../../exchange/reading/read-worker.ts?worker&url';
import { connectWorker } from '../../platform/connect-worker.ts';
import { trustedScriptUrl } from './trusted-types.ts';

/** Three hundred pages take seconds on a slow phone; longer than this is a hang. */
const TIMEOUT_MS = 45_000;

const line = connectWorker<ReadService>(() => new Worker(trustedScriptUrl(workerUrl), { type: 'module' }));

/** What the file holds. Never fails: a file that hangs or breaks its reader says so, and the next one gets a new one. */
export async function readAnswer(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ReadFile> {
  const asked = await line.ask('read', { name, bytes }, { timeoutMs: TIMEOUT_MS });
  return 'result' in asked ? asked.result : { name, parts: [], inner: [], problem: 'gave-up' };
}
