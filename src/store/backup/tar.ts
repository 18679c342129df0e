/*
 * The tape archive of POSIX (ustar, IEEE Std 1003.1 pax), which any system unpacks: a header of 512 bytes to an
 * entry, its bytes filled up to the next 512, and two empty blocks at the end. It is written and read in one go, an
 * entry in memory at a time. Accepted when reading: plain files with the header that is written here.
 */

const BLOCK = 512;
/** The most that eleven octal digits say: 8 GiB less one byte. */
const LARGEST_ENTRY = 0o77777777777;

/** One file of the archive. */
export interface TarEntry {
  /** At most 100 ASCII characters. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Gives the room for an entry of so many bytes. */
export type EntryRoom = (size: number) => Uint8Array<ArrayBuffer>;

/** The file is no archive of this kind, or is cut off. */
export class TarError extends Error {
  readonly code = 'TAR_DAMAGED';
}

/** Whether a file that begins so is an archive of this kind. */
export function isTar(beginning: Uint8Array): boolean {
  return beginning.length >= BLOCK && textAt(beginning, 257, 8) === 'ustar\x0000';
}

/** The entry's bytes in the archive, in the pieces that they come in. */
export function tarPieces({ name, bytes }: TarEntry): Uint8Array<ArrayBuffer>[] {
  const rest = (BLOCK - (bytes.length % BLOCK)) % BLOCK;
  return [headerOf(name, bytes.length), bytes, new Uint8Array(rest)];
}

/** What ends an archive. */
export function tarEnd(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(2 * BLOCK);
}

/**
 * The archive's entries, as the bytes come; `length` is the most bytes that there can be, and `room` where an entry's
 * go. Throws a TarError where it is not whole to its end.
 */
export async function* readTar(
  stream: ReadableStream<Uint8Array>,
  length: number,
  room: EntryRoom = newRoom,
): AsyncGenerator<TarEntry, void> {
  const source = pull(stream);
  try {
    for (;;) {
      const header = await source.take(BLOCK);
      if (header.every((byte) => byte === 0)) {
        if ((await source.take(BLOCK)).some((byte) => byte !== 0)) throw damaged();
        if (!(await source.isAtEnd())) throw damaged();
        return;
      }
      const name = textAt(header, 0, 100).replace(/\0+$/, '');
      const digits = textAt(header, 124, 11);
      const size = /^[0-7]{11}$/.test(digits) ? Number.parseInt(digits, 8) : -1;
      // The header is the one that is written for this name and size, or else it is somebody else's.
      if (size < 0 || size > length || !/^[ -~]+$/.test(name) || !areSame(header, headerOf(name, size)))
        throw damaged();
      const bytes = await source.take(size, room);
      await source.take((BLOCK - (size % BLOCK)) % BLOCK);
      yield { name, bytes };
    }
  } finally {
    await source.cancel();
  }
}

/**
 * The same room for every entry, so that each is gone with the next: a browser takes garbage away only once there are
 * several large files of it.
 */
export function sameRoom(): EntryRoom {
  let room = newRoom(0);
  return (size) => {
    if (room.length < size) room = newRoom(size);
    return room.subarray(0, size);
  };
}

function newRoom(size: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(size);
}

function headerOf(name: string, size: number): Uint8Array<ArrayBuffer> {
  if (name.length > 100 || size > LARGEST_ENTRY) throw new RangeError('Expected a shorter name or entry.');
  const header = new Uint8Array(BLOCK);
  const put = (text: string, at: number): void => {
    for (let index = 0; index < text.length; index += 1) header[at + index] = text.charCodeAt(index);
  };
  put(name, 0);
  put('0000600\x00', 100);
  put('0000000\x000000000\x00', 108);
  put(`${size.toString(8).padStart(11, '0')}\x0000000000000\x00`, 124);
  // While the sum is taken its own field counts as spaces.
  put('        0', 148);
  put('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(`${sum.toString(8).padStart(6, '0')}\x00 `, 148);
  return header;
}

/** Takes bytes from a stream by their number, whatever the pieces in which they come. */
function pull(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader();
  let piece: Uint8Array = new Uint8Array();
  async function more(): Promise<boolean> {
    while (piece.length === 0) {
      const { done, value } = await reader.read();
      if (done) return false;
      piece = value;
    }
    return true;
  }
  return {
    async take(count: number, room: EntryRoom = newRoom): Promise<Uint8Array<ArrayBuffer>> {
      // In its place at once: pieces that are put together at the end would take twice the memory.
      const all = room(count);
      for (let at = 0; at < count; ) {
        if (!(await more())) throw damaged();
        const part = piece.subarray(0, count - at);
        piece = piece.subarray(part.length);
        all.set(part, at);
        at += part.length;
      }
      return all;
    },
    isAtEnd: async (): Promise<boolean> => !(await more()),
    cancel: async (): Promise<void> => await reader.cancel().catch(() => {}),
  };
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

function areSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.every((byte, index) => byte === other[index]);
}

function damaged(): TarError {
  return new TarError('Expected a whole archive, got one that is cut off or has another form.');
}
