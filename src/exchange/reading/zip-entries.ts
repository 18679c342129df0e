import { LIMITS, type ReadProblem } from './read-file.ts';

/*
 * ZIP archives (APPNOTE.TXT 6.3.3): the directory at the end, entries stored or deflated. Refused: archives in several
 * parts, ZIP64, encryption, other methods. What is unpacked stops at the bounds, whatever lengths the archive claims.
 */

/** A file in an archive. */
export interface ZipEntry {
  readonly name: string;
  /** Its bytes unpacked, or why there are none. */
  read(): Promise<Uint8Array<ArrayBuffer> | ReadProblem>;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;

/** The archive's files in its order, at most `LIMITS.files` of them; undefined where there is no directory. */
export function zipEntries(
  bytes: Uint8Array<ArrayBuffer>,
): { readonly entries: readonly ZipEntry[]; readonly isCut: boolean } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const budget = { left: LIMITS.bytes };
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY) break;
    const nameLength = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (!name.endsWith('/')) {
      if (entries.length === LIMITS.files) return { entries, isCut: true };
      entries.push(entryAt(view, at, name, budget));
    }
    at += 46 + nameLength + rest;
  }
  return { entries, isCut: false };
}

/** The record at the end, behind which at most a comment of 65,535 bytes may stand. */
function endOfDirectory(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function entryAt(view: DataView, at: number, name: string, budget: { left: number }): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  return {
    name,
    async read() {
      if (flags & 1) return 'encrypted';
      if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) return 'damaged';
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (start + packed > view.byteLength) return 'damaged';
      const data = new Uint8Array(view.buffer as ArrayBuffer, view.byteOffset + start, packed);
      if (method === 0) return spend(budget, data.length) ? data.slice() : 'too-large';
      return method === 8 ? inflateRaw(data, budget) : 'unknown-kind';
    },
  };
}

async function inflateRaw(
  data: Uint8Array<ArrayBuffer>,
  budget: { left: number },
): Promise<Uint8Array<ArrayBuffer> | ReadProblem> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  try {
    const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (!spend(budget, value.length)) {
        // The rest is never inflated.
        await reader.cancel();
        return 'too-large';
      }
      parts.push(value as Uint8Array<ArrayBuffer>);
    }
  } catch {
    return 'damaged';
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function spend(budget: { left: number }, bytes: number): boolean {
  budget.left -= bytes;
  return budget.left >= 0;
}
