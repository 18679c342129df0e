import { createHash } from 'node:crypto';
import { plainText } from './read-text.ts';

/** The text of an entry of Astro's as every system has it: it comes trimmed, with the line breaks of its file. */
export function entryText({ body = '' }: { readonly body?: string | undefined }): string {
  return plainText(body);
}

/** The SHA-256 by which packets name a notice's text, in hex. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
