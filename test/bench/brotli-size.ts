import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of the file as a server sends it that packs as tightly as brotli can. */
export function brotliSize(file: string): number {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Bytes of all of the files. */
export function totalSize(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + brotliSize(file), 0);
}
