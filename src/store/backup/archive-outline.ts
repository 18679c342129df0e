import type { Timeline } from '../../domain/life/timeline.ts';
import type { Draft } from '../../domain/records/draft.ts';
import type { QuarantinedRecord } from '../records/quarantine.ts';
import type { readArchive } from './read-archive.ts';
import type { ArchiveHead } from './write-archive.ts';

/** What a backup holds: the small records whole, the others by their ids. */
export interface ArchiveOutline extends ArchiveHead {
  readonly drafts: readonly Draft[];
  readonly timelines: readonly Timeline[];
  readonly requests: readonly { readonly id: string }[];
  readonly attachments: readonly { readonly id: string }[];
  /** Records that could not be read where the backup was taken. */
  readonly quarantine: readonly QuarantinedRecord[];
}

/** Goes through a backup to its end; throws what reading it throws. */
export async function outlineOf(parts: ReturnType<typeof readArchive>): Promise<ArchiveOutline> {
  let head: ArchiveHead = { businessId: '', exportedAt: '' };
  const drafts: Draft[] = [];
  const timelines: Timeline[] = [];
  const requests: { id: string }[] = [];
  const attachments: { id: string }[] = [];
  const quarantine: QuarantinedRecord[] = [];
  for await (const part of parts) {
    if ('head' in part) head = part.head;
    else if (part.table === 'drafts') drafts.push(part.record);
    else if (part.table === 'timelines') timelines.push(part.record);
    else if (part.table === 'quarantine') quarantine.push(part.record);
    else if (part.table === 'requests') requests.push({ id: part.record.id });
    else attachments.push({ id: part.record.id });
  }
  return { ...head, drafts, timelines, requests, attachments, quarantine };
}
