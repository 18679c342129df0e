/*
 * Makes backups into files and files into backups, away from the page's thread: the key derivation of an encrypted
 * one blocks it for a second. One record crosses at a time, its bytes without being copied, so that gigabytes pass
 * with little memory. One worker is for one file.
 */

import '../../platform/without-network.ts';
import { answerOrders } from '../../platform/answer-orders.ts';
import { recordBuffers } from './archive-buffers.ts';
import { type ArchiveOutline, outlineOf } from './archive-outline.ts';
import type { ArchiveRecord } from './archive-record.ts';
import { ArchiveError, type ArchiveOrder, type FileProblem, readArchive } from './read-archive.ts';
import { sameRoom } from './tar.ts';
import { type ArchiveHead, type ArchiveWriter, writeArchive } from './write-archive.ts';

/** Asks for a backup, encrypted where there is a passphrase. */
export interface WriteOrder {
  readonly head: ArchiveHead;
  readonly passphrase?: string | undefined;
}

/** What a file holds, or why it cannot be restored. */
export type ReadOutline = { readonly outline: ArchiveOutline } | { readonly problem: FileProblem };

let order: WriteOrder | undefined;
let writer: ArchiveWriter | undefined;
let parts: ReturnType<typeof readArchive> | undefined;

const service = {
  async begin(begun: WriteOrder): Promise<void> {
    order = begun;
    writer = await writeArchive(begun.head, begun.passphrase);
  },

  async add(record: ArchiveRecord): Promise<void> {
    await writer?.add(record);
  },

  /** The file, once it was read back from its beginning to its end. */
  async end(): Promise<{ readonly file: Blob; readonly outline: ArchiveOutline }> {
    if (!writer || !order) throw new TypeError('Expected a backup that was begun.');
    const file = await writer.end();
    const { head, passphrase } = order;
    const made: ArchiveOrder = { file, businessId: head.businessId, passphrase };
    return { file, outline: await outlineOf(readArchive(made, sameRoom())) };
  },

  /** Reads the file to its end, and says what is in it. */
  async outline(asked: ArchiveOrder): Promise<ReadOutline> {
    try {
      return { outline: await outlineOf(readArchive(asked, sameRoom())) };
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      return { problem: error.problem };
    }
  },

  /** Begins to read the file anew, for `next`. */
  open(asked: ArchiveOrder): void {
    parts = readArchive(asked);
  },

  /** The next record; undefined after the last one. */
  async next(_: undefined): Promise<ArchiveRecord | undefined> {
    for (;;) {
      const next = await parts?.next();
      if (!next || next.done) return undefined;
      if ('table' in next.value) return next.value;
    }
  },
};

/** What this worker can do. */
export type ArchiveService = typeof service;

answerOrders(service, (answer) =>
  typeof answer === 'object' && 'table' in answer ? recordBuffers(answer) : [],
);
