import * as z from 'zod/mini';
import { businessIdSchema } from '../../domain/values/business-id-schema.ts';
import { recordInstantSchema } from '../../domain/values/record-id.ts';
import { decryptStream, isAgeFile } from './age.ts';
import { type Archive, type ArchiveProblem, FORMAT, LARGEST_ARCHIVE, parseArchive } from './archive.ts';
import { type ArchiveDigest, newDigest } from './archive-digest.ts';
import {
  type ArchiveRecord,
  type ArchiveTable,
  bytesOf,
  parseArchiveRecord,
  parseForeignRequest,
} from './archive-record.ts';
import { type EntryRoom, isTar, readTar, type TarEntry, TarError } from './tar.ts';
import { ARCHIVE_VERSION, type ArchiveHead } from './write-archive.ts';

/** Why a file gives no archive; an encrypted one first asks for its passphrase. */
export type FileProblem =
  | ArchiveProblem
  | 'needs-passphrase'
  | 'wrong-passphrase'
  | 'too-heavy'
  /** It was moved or changed since it was chosen. */
  | 'unreadable';

/** A backup's file, in which portal it is to be restored, and what opens it. */
export interface ArchiveOrder {
  readonly file: Blob;
  readonly businessId: string;
  readonly passphrase?: string | undefined;
}

/** What a file gives: whose it is, then its records one by one. */
type Part = { readonly head: ArchiveHead } | ArchiveRecord;

/** A file that cannot be restored; nothing of what was read before counts. */
export class ArchiveError extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(`Expected a backup of this portal, got a file with the problem ${problem}.`);
    this.problem = problem;
  }
}

const headSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(ARCHIVE_VERSION),
  businessId: businessIdSchema,
  exportedAt: recordInstantSchema,
});
const endSchema = z.strictObject({
  records: z.int().check(z.minimum(0)),
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
const NAME = /^(drafts|timelines|requests|attachments|quarantine)\/([0-9A-Za-z_-]{1,64})\.([a-z]+)$/;

/**
 * Reads a backup of this controller's portal, of either version, one record in memory at a time. Whoever takes
 * something from it goes to its end first: only there is it known to be whole. `room` is where a record's bytes go.
 * Throws an ArchiveError.
 */
export async function* readArchive(
  { file, businessId, passphrase }: ArchiveOrder,
  room?: EntryRoom,
): AsyncGenerator<Part, void> {
  const beginning = await bytesIn(file.slice(0, 1024));
  let stream = file.stream() as ReadableStream<Uint8Array>;
  if (isAgeFile(beginning)) {
    if (passphrase === undefined) throw new ArchiveError('needs-passphrase');
    const opened = await decryptStream(stream, beginning, passphrase);
    if ('problem' in opened) throw new ArchiveError(opened.problem);
    stream = opened.stream;
  }
  try {
    const { first, rest } = await peek(stream);
    if (isTar(first)) yield* readEntries(rest, { length: file.size, businessId, room });
    else yield* partsOf(await readWhole(rest, businessId));
  } catch (error) {
    if (error instanceof TarError) throw new ArchiveError('damaged');
    if (error instanceof ArchiveError || error instanceof RangeError) throw error;
    if (error instanceof DOMException && error.name.startsWith('Not')) throw new ArchiveError('unreadable');
    // The age library has no codes for a chunk that does not open.
    if (isAgeFile(beginning)) throw new ArchiveError('damaged');
    throw error;
  }
}

async function* readEntries(
  stream: ReadableStream<Uint8Array>,
  {
    length,
    businessId,
    room,
  }: { readonly length: number; readonly businessId: string; readonly room: EntryRoom | undefined },
): AsyncGenerator<Part, void> {
  const entries = readTar(stream, length, room);
  const digest = newDigest();
  const head = headIn(await nextOf(entries), businessId);
  await digest.add(head.entry.name, head.entry.bytes);
  yield { head: head.value };
  let records = 0;
  for (;;) {
    const entry = await nextOf(entries);
    if (entry.name === 'end.json') {
      const end = endSchema.safeParse(parseJson(entry.bytes));
      if (!end.success || end.data.records !== records || end.data.digest !== digest.hex()) throw damaged();
      if (!(await entries.next()).done) throw damaged();
      return;
    }
    yield await recordAt(entry, { entries, digest, exportedAt: head.value.exportedAt });
    records += 1;
  }
}

/** The record whose JSON the entry is; its bytes are in the next one. */
async function recordAt(
  entry: TarEntry,
  {
    entries,
    digest,
    exportedAt,
  }: {
    readonly entries: AsyncGenerator<TarEntry, void>;
    readonly digest: ArchiveDigest;
    readonly exportedAt: string;
  },
): Promise<ArchiveRecord> {
  const [, table, id, extension] = NAME.exec(entry.name) ?? [];
  if (!table || extension !== 'json') throw damaged();
  await digest.add(entry.name, entry.bytes);
  // Before the next entry, which may take its room.
  const text = textIn(entry.bytes) ?? '';
  const place = bytesOf(table as ArchiveTable);
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  if (place) {
    const beside = await nextOf(entries);
    if (beside.name !== `${table}/${id}.${place.extension}`) throw damaged();
    await digest.add(beside.name, beside.bytes);
    bytes = beside.bytes;
  }
  const foreign = { table: table as ArchiveTable, id: id ?? '', foundAt: exportedAt };
  const record =
    parseArchiveRecord(table as ArchiveTable, text, bytes) ?? parseForeignRequest(foreign, text, bytes);
  if (!record || (record.table !== 'quarantine' && record.record.id !== id)) throw damaged();
  return record;
}

function headIn(entry: TarEntry, businessId: string): { entry: TarEntry; value: ArchiveHead } {
  const value = parseJson(entry.bytes);
  if (entry.name !== 'backup.json' || typeof value !== 'object' || value === null) {
    throw new ArchiveError('not-archive');
  }
  const { format, version } = value as Record<string, unknown>;
  if (format !== FORMAT) throw new ArchiveError('not-archive');
  if (typeof version === 'number' && version > ARCHIVE_VERSION) throw new ArchiveError('newer');
  const parsed = headSchema.safeParse(value);
  if (!parsed.success) throw damaged();
  if (parsed.data.businessId !== businessId) throw new ArchiveError('other-controller');
  return { entry, value: { businessId, exportedAt: parsed.data.exportedAt } };
}

/** A backup of version 1, which is read as a whole. */
async function readWhole(stream: ReadableStream<Uint8Array>, businessId: string): Promise<Archive> {
  const reader = stream.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > LARGEST_ARCHIVE) {
      await reader.cancel();
      throw new ArchiveError('too-large');
    }
    parts.push(value as Uint8Array<ArrayBuffer>);
  }
  const parsed = parseArchive(await bytesIn(new Blob(parts)), businessId);
  if ('problem' in parsed) throw new ArchiveError(parsed.problem);
  return parsed.archive;
}

function* partsOf({ drafts, timelines, requests, attachments, ...head }: Archive): Generator<Part, void> {
  yield { head };
  for (const record of drafts) yield { table: 'drafts', record };
  for (const record of timelines) yield { table: 'timelines', record };
  for (const record of requests) yield { table: 'requests', record };
  for (const record of attachments) yield { table: 'attachments', record };
}

/** The stream's first bytes, and a stream that begins with them. */
async function peek(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let first: Uint8Array = new Uint8Array();
  let isDone = false;
  while (first.length < 512 && !isDone) {
    const { done, value } = await reader.read();
    isDone = done;
    if (!value) continue;
    pieces.push(value);
    first = new Uint8Array([...first, ...value.subarray(0, 512)]);
  }
  const rest = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const piece = pieces.shift();
        if (piece) {
          controller.enqueue(piece);
          return;
        }
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return { first, rest };
}

async function nextOf(entries: AsyncGenerator<TarEntry, void>): Promise<TarEntry> {
  const { done, value } = await entries.next();
  // It ended without its last file.
  if (done) throw damaged();
  return value;
}

async function bytesIn(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) throw new ArchiveError('unreadable');
    throw error;
  }
}

function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textIn(bytes) ?? '');
  } catch {
    return undefined;
  }
}

function damaged(): ArchiveError {
  return new ArchiveError('damaged');
}
