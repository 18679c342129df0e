import type { Archive } from './archive.ts';

/** The memory of an archive's files, each once, for handing them on instead of copying them. */
export function archiveBuffers({ requests, attachments }: Archive): ArrayBuffer[] {
  const parts = [...requests.map(({ pdf }) => pdf), ...attachments.map(({ bytes }) => bytes)];
  return [...new Set(parts.map(({ buffer }) => buffer as ArrayBuffer))];
}
