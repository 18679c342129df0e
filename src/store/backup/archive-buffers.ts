import type { ArchiveRecord } from './archive-record.ts';

/** The memory of a record's bytes, for handing it on instead of copying it. */
export function recordBuffers(one: ArchiveRecord): ArrayBuffer[] {
  if (one.table === 'requests') return [one.record.pdf.buffer as ArrayBuffer];
  return one.table === 'attachments' ? [one.record.bytes.buffer] : [];
}
