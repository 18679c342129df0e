import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encodeStoredZip } from '../../src/exchange/stored-zip.ts';
import { openArchive } from '../../src/platform/zip-archive.ts';

const LIMITS = { files: 10, bytes: 1000 };
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** An archive whose files say that they are deflated. */
function deflatedZip(files: readonly (readonly [path: string, content: Uint8Array])[]) {
  const zip = encodeStoredZip(files.map(([path, content]) => ({ path, bytes: deflateRawSync(content) })));
  const view = new DataView(zip.buffer);
  for (let at = 0; at + 4 <= zip.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint16(at + 8, 8, true);
    if (signature === 0x02014b50) view.setUint16(at + 10, 8, true);
  }
  return zip;
}

describe('an archive', () => {
  test('gives its files in its order, without folders and what systems put beside the files', async () => {
    const paths = ['a/', 'a/b.pdf', '__MACOSX/a/._b.pdf', '.DS_Store', 'a/Thumbs.db', 'desktop.ini', 'c.txt'];
    const zip = encodeStoredZip(paths.map((path) => ({ path, bytes: bytesOf(path) })));
    const { entries, isCut, isDamaged } = openArchive(zip, { files: 2, bytes: 1000 });
    expect(entries.map(({ name }) => name)).toEqual(['a/b.pdf', 'c.txt']);
    expect(await entries[0]?.read()).toEqual(bytesOf('a/b.pdf'));
    expect({ isCut, isDamaged }).toEqual({ isCut: false, isDamaged: false });
  });

  test('gives no more bytes than its bound, all files together, stored or deflated', async () => {
    const [small, large] = [new Uint8Array(600), new Uint8Array(1001)];
    for (const zip of [
      deflatedZip([
        ['a', small],
        ['b', small],
        ['c', small.subarray(0, 1)],
      ]),
      encodeStoredZip(['a', 'b', 'c'].map((path) => ({ path, bytes: small }))),
      deflatedZip([
        ['a', small],
        ['b', large],
        ['c', small],
      ]),
    ]) {
      const { entries } = openArchive(zip, LIMITS);
      const read = [];
      for (const entry of entries) read.push(await entry.read());
      expect(read).toEqual([small, 'too-large', 'too-large']);
    }
  });

  test('says of each file why it cannot be read', async () => {
    const zip = encodeStoredZip(['a', 'b', 'c', 'd'].map((path) => ({ path, bytes: bytesOf('x') })));
    const view = new DataView(zip.buffer);
    const directory = view.getUint32(zip.length - 6, true);
    const entryLength = 47;
    view.setUint16(directory + 8, 1, true);
    view.setUint16(directory + entryLength + 10, 12, true);
    view.setUint32(directory + 2 * entryLength + 20, 0x7fffffff, true);
    view.setUint32(directory + 3 * entryLength + 42, zip.length - 4, true);
    const { entries } = openArchive(zip, LIMITS);
    const read = await Promise.all(entries.map((entry) => entry.read()));
    expect(read).toEqual(['encrypted', 'unknown-method', 'damaged', 'damaged']);
  });

  test('whose directory breaks off gives the files before that, and says so', () => {
    const zip = encodeStoredZip(['a', 'b'].map((path) => ({ path, bytes: bytesOf('x') })));
    const view = new DataView(zip.buffer);
    view.setUint8(view.getUint32(zip.length - 6, true) + 47, 0);
    const { entries, isDamaged } = openArchive(zip, LIMITS);
    expect(entries.map(({ name }) => name)).toEqual(['a']);
    expect(isDamaged).toBe(true);
    for (const length of [0, 10, 21, 22, 40]) {
      expect(openArchive(zip.slice(0, length), LIMITS)).toEqual({
        entries: [],
        isCut: false,
        isDamaged: true,
      });
    }
  });
});
