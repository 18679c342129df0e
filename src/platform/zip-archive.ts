/*
 * ZIP archives (PKWARE APPNOTE 6.3): the files that the central directory at the end names, stored or deflated. Refused:
 * archives in several parts, ZIP64, encryption, other methods. Bounded in number and size, and inflated by the platform's
 * own stream, which is stopped at the bound: what an archive states of itself is never believed.
 */

import { inflate } from './zlib-format.ts';

/** Why a file in an archive gives no bytes. */
export type ZipProblem = 'damaged' | 'encrypted' | 'too-large' | 'unknown-method';

/** A file in an archive. */
export interface ZipEntry {
  readonly name: string;
  /** Its bytes unpacked, or why there are none. Once the archive's bound is reached, every further file is too large. */
  read(): Promise<Uint8Array<ArrayBuffer> | ZipProblem>;
}

/** How much is taken from one archive: its first files, and their bytes together, unpacked. */
interface ZipLimits {
  readonly files: number;
  readonly bytes: number;
}

/** The files that an archive names, none of them unpacked yet. */
interface ZipArchive {
  readonly entries: readonly ZipEntry[];
  /** It names more of them than are taken. */
  readonly isCut: boolean;
  /** Its directory breaks off, or was never there. */
  readonly isDamaged: boolean;
}

const [DIRECTORY_END, DIRECTORY_ENTRY, LOCAL_HEADER] = [0x06054b50, 0x02014b50, 0x04034b50];

/** The end's record, and the longest comment that may follow it. */
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;

/** The archive's files in its order, without folders and without what systems put beside the files. */
export function openArchive(bytes: Uint8Array<ArrayBuffer>, limits: ZipLimits): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return { entries: [], isCut: false, isDamaged: true };
  const budget = { left: limits.bytes };
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    const place = readPlace(view, bytes, at);
    if (!place) return { entries, isCut: false, isDamaged: true };
    at = place.next;
    if (isAside(place.name)) continue;
    if (entries.length === limits.files) return { entries, isCut: true, isDamaged: false };
    entries.push({ name: place.name, read: () => readFile(view, bytes, place, budget) });
  }
  return { entries, isCut: false, isDamaged: false };
}

/** What the directory says of a file. */
interface Place {
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
function readPlace(view: DataView, bytes: Uint8Array, at: number): Place | undefined {
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
  { isEncrypted, method, packedLength, headerAt }: Place,
  budget: { left: number },
): Promise<Uint8Array<ArrayBuffer> | ZipProblem> {
  if (isEncrypted) return 'encrypted';
  if (headerAt + 30 > view.byteLength || view.getUint32(headerAt, true) !== LOCAL_HEADER) return 'damaged';
  // The local header's own lengths: its extra field may be another than the directory's.
  const from = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  if (from + packedLength > bytes.length) return 'damaged';
  if (method !== 0 && method !== 8) return 'unknown-method';
  const packed = bytes.subarray(from, from + packedLength);
  const data = method === 0 ? stored(packed, budget.left) : await inflate(packed, budget.left, 'deflate-raw');
  // A second bomb would be inflated up to the bound again.
  if (data === 'too-large') budget.left = 0;
  else if (data) budget.left -= data.length;
  return data ?? 'damaged';
}

function stored(packed: Uint8Array<ArrayBuffer>, most: number): Uint8Array<ArrayBuffer> | 'too-large' {
  return packed.length > most ? 'too-large' : packed.slice();
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
