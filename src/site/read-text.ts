import { readFileSync } from 'node:fs';

/** A text file as every system would have it: hashes are made of it. */
export function readText(path: string): string {
  return plainText(readFileSync(path, 'utf8'));
}

/** The text without a byte order mark and with LF: those are an editor's, not the text's. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
