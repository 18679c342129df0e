import { encryptStream } from './age.ts';
import { FORMAT } from './archive.ts';
import { type ArchiveDigest, newDigest } from './archive-digest.ts';
import { type ArchiveRecord, bytesOf, encodeArchiveRecord } from './archive-record.ts';
import { tarEnd, tarPieces } from './tar.ts';

/** Whose backup it is, and of when. */
export interface ArchiveHead {
  readonly businessId: string;
  readonly exportedAt: string;
}

/** The version of the files that are written. Version 1 was one JSON text (`archive.ts`). */
export const ARCHIVE_VERSION = 2;

/** How much crosses from one stream to the next at a time, so that no stream piles up a large file's pieces. */
const AT_ONCE = 1024 * 1024;

/** A backup that is being written. */
export interface ArchiveWriter {
  /** Takes a record in; resolves when there is room for the next. */
  add(record: ArchiveRecord): Promise<void>;
  /** The whole file. */
  end(): Promise<Blob>;
}

/**
 * Begins a backup: a tar archive, encrypted where there is a passphrase, of `backup.json`, a JSON file to each record
 * with its bytes in a file beside it, and `end.json` with their number and digest. Only one record is in memory at a
 * time: a browser keeps the blob of a long stream on its disk.
 */
export async function writeArchive(head: ArchiveHead, passphrase?: string): Promise<ArchiveWriter> {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  const stream = passphrase === undefined ? readable : await encryptStream(readable, passphrase);
  const whole = new Response(stream).blob();
  // Told by `end`; until then it is nobody's.
  whole.catch(() => {});
  const writer = writable.getWriter();
  const digest: ArchiveDigest = newDigest();
  let records = 0;

  async function write(pieces: readonly Uint8Array<ArrayBuffer>[]): Promise<void> {
    for (const piece of pieces) {
      for (let at = 0; at < piece.length; at += AT_ONCE) await writer.write(piece.subarray(at, at + AT_ONCE));
    }
  }
  async function put(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await digest.add(name, bytes);
    await write(tarPieces({ name, bytes }));
  }
  const putText = (name: string, text: string) => put(name, new TextEncoder().encode(text));

  await putText('backup.json', JSON.stringify({ format: FORMAT, version: ARCHIVE_VERSION, ...head }));
  return {
    async add(record) {
      const { table } = record;
      records += 1;
      const { text, bytes } = encodeArchiveRecord(record);
      // Ids of records set aside may hold anything; they stand in the JSON.
      const name = `${table}/${table === 'quarantine' ? records : record.record.id}`;
      await putText(`${name}.json`, text);
      if (bytes) await put(`${name}.${bytesOf(table)?.extension}`, bytes);
    },
    async end() {
      const end = JSON.stringify({ records, digest: digest.hex() });
      await write(tarPieces({ name: 'end.json', bytes: new TextEncoder().encode(end) }));
      await write([tarEnd()]);
      await writer.close();
      return await whole;
    },
  };
}
