/*
 * ZIP archives (PKWARE APPNOTE 6.3): the files that the central directory at the end names, stored or deflated. Bounded
 * in their number and size, and inflated by the platform's own stream, which is stopped at the bound: what an archive
 * states of itself is never believed.
 */

import { inflate } from '../bytes/zlib-format.ts';
import type { ContainedFile, Container, ContainerProblem } from './container.ts';
import { MAX_CONTAINED_FILES, MAX_CONTAINED_LENGTH } from './limits.ts';

const [DIRECTORY_END, DIRECTORY_ENTRY, LOCAL_HEADER] = [0x06054b50, 0x02014b50, 0x04034b50];

/** The end's record, and the longest comment that may follow it. */
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;

/** The files in the archive, in its order, and why there are no more. */
export async function openZip(bytes: Uint8Array<ArrayBuffer>): Promise<Container> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return { files: [], problem: 'container-damaged', isMessage: false };
  const files: ContainedFile[] = [];
  let problem: ContainerProblem | undefined;
  let left = MAX_CONTAINED_LENGTH;
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    const entry = readEntry(view, bytes, at);
    if (!entry) {
      problem = 'container-damaged';
      break;
    }
    at = entry.next;
    if (isAside(entry.name)) continue;
    if (files.length === MAX_CONTAINED_FILES) {
      problem = 'container-too-large';
      break;
    }
    const data = await readFile(view, bytes, entry, left);
    if (typeof data === 'string') {
      problem ??= data;
      if (data === 'container-too-large') break;
      continue;
    }
    left -= data.length;
    files.push({ name: entry.name, bytes: data });
  }
  return { files, isMessage: false, ...(problem ? { problem } : {}) };
}

interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packedLength: number;
  readonly headerAt: number;
  readonly next: number;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  return undefined;
}

/** APPNOTE 4.3.12. */
function readEntry(view: DataView, bytes: Uint8Array, at: number): Entry | undefined {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
    view.getUint16(at + offset, true),
  ) as [number, number, number];
  return {
    name: decodeName(bytes.subarray(at + 46, at + 46 + nameLength)),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    packedLength: view.getUint32(at + 20, true),
    headerAt: view.getUint32(at + 42, true),
    next: at + 46 + nameLength + extraLength + commentLength,
  };
}

async function readFile(
  view: DataView,
  bytes: Uint8Array<ArrayBuffer>,
  { isEncrypted, method, packedLength, headerAt }: Entry,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | ContainerProblem> {
  if (isEncrypted) return 'container-encrypted';
  if (headerAt + 30 > view.byteLength || view.getUint32(headerAt, true) !== LOCAL_HEADER) {
    return 'container-damaged';
  }
  // The local header's own lengths: its extra field may be another than the directory's.
  const from = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  const packed = bytes.slice(from, from + packedLength);
  if (packed.length !== packedLength || (method !== 0 && method !== 8)) return 'container-damaged';
  if (method === 0) return packed.length > most ? 'container-too-large' : packed;
  const data = await inflate(packed, most, 'deflate-raw');
  if (data === 'too-large') return 'container-too-large';
  return data ?? 'container-damaged';
}

/** Folders, and what systems put beside the files. */
function isAside(name: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/.test(name) || name.endsWith('/');
}

/** UTF-8 where it is, as nearly all programs write today; else each byte as it stands. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}
