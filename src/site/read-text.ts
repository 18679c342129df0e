import { readFileSync } from 'node:fs';

/** A text file as every system would have it, without a byte order mark and with LF: hashes are made of it. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
}
