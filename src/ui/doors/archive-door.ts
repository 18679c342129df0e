/*
 * The way from the interface to the worker that makes and reads backups: one worker for each file, which comes when
 * it is needed and takes its memory with it.
 */

import { connectWorker, type WorkerLine } from '../../platform/connect-worker.ts';
import { recordBuffers } from '../../store/backup/archive-buffers.ts';
import type { ArchiveOutline } from '../../store/backup/archive-outline.ts';
import type { ArchiveRecord } from '../../store/backup/archive-record.ts';
import type { ArchiveService, ReadOutline, WriteOrder } from '../../store/backup/archive-worker.ts';
import workerUrl from '../../store/backup/archive-worker.ts?worker&url';
import type { ArchiveOrder } from '../../store/backup/read-archive.ts';
import { trustedScriptUrl } from './trusted-types.ts';

export type { FileProblem } from '../../store/backup/read-archive.ts';

/** How far the making of a file is. */
export type Making = 'gathering' | 'encrypting' | 'reading-back';

/** `worker-failed` may go better another time. */
const FAILED = { problem: 'worker-failed' } as const;

/** A file that was made, and what reading it back found in it; or why there is none. */
type MadeFile = { readonly file: Blob; readonly outline: ArchiveOutline } | typeof FAILED;

/** A worker that stopped, or that could not do what it was asked. */
export class WorkerFailure extends Error {}

/**
 * Makes the records into a file, and resolves only after the reader has read it back to its end. The records' bytes
 * are handed over. Throws what reading the records throws.
 */
export async function makeFile(
  order: WriteOrder,
  records: AsyncIterable<ArchiveRecord>,
  onMaking: (making: Making) => void,
): Promise<MadeFile> {
  const line = openLine();
  try {
    if (order.passphrase !== undefined) onMaking('encrypting');
    if (!('result' in (await line.ask('begin', order)))) return FAILED;
    onMaking('gathering');
    let count = 0;
    for await (const record of records) {
      const added = await line.ask('add', record, { transfer: recordBuffers(record) });
      if (!('result' in added)) return FAILED;
      count += 1;
    }
    onMaking('reading-back');
    const made = await line.ask('end', undefined as never);
    if (!('result' in made)) return FAILED;
    return countOf(made.result.outline) === count ? made.result : FAILED;
  } finally {
    line.close();
  }
}

/** Reads a file to its end, and says what is in it. */
export async function readOutline(order: ArchiveOrder): Promise<ReadOutline | typeof FAILED> {
  const line = openLine();
  const asked = await line.ask('outline', order);
  line.close();
  return 'result' in asked ? asked.result : FAILED;
}

/** The file's records, one by one. Throws a WorkerFailure when it can no longer be read. */
export async function* readRecords(order: ArchiveOrder): AsyncGenerator<ArchiveRecord, void> {
  const line = openLine();
  try {
    await line.ask('open', order);
    for (;;) {
      const asked = await line.ask('next', undefined);
      if (!('result' in asked))
        throw new WorkerFailure('Expected the next record, and there was none to be had.');
      if (!asked.result) return;
      yield asked.result;
    }
  } finally {
    line.close();
  }
}

function countOf({ drafts, timelines, requests, attachments, quarantine }: ArchiveOutline): number {
  return [drafts, timelines, requests, attachments, quarantine].reduce((sum, list) => sum + list.length, 0);
}

function openLine(): WorkerLine<ArchiveService> {
  return connectWorker(() => new Worker(trustedScriptUrl(workerUrl), { type: 'module' }));
}
