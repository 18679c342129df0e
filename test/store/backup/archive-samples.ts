import type { Archive } from '../../../src/store/backup/archive.ts';
import { type ArchiveOutline, outlineOf } from '../../../src/store/backup/archive-outline.ts';
import type { ArchiveRecord } from '../../../src/store/backup/archive-record.ts';
import { readArchive } from '../../../src/store/backup/read-archive.ts';
import { writeArchive } from '../../../src/store/backup/write-archive.ts';
import type { Store } from '../../../src/store/make-store.ts';
import type { QuarantinedRecord } from '../../../src/store/records/quarantine.ts';

/** A backup's records in memory together, as only tests may have them. */
export interface WholeArchive extends Archive {
  readonly quarantine: readonly QuarantinedRecord[];
}

export function recordsOf(archive: Archive & Partial<WholeArchive>): ArchiveRecord[] {
  return [
    ...archive.drafts.map((record) => ({ table: 'drafts', record }) as const),
    ...archive.timelines.map((record) => ({ table: 'timelines', record }) as const),
    ...(archive.quarantine ?? []).map((record) => ({ table: 'quarantine', record }) as const),
    ...archive.requests.map((record) => ({ table: 'requests', record }) as const),
    ...archive.attachments.map((record) => ({ table: 'attachments', record }) as const),
  ];
}

export async function wholeArchive(
  records: AsyncIterable<ArchiveRecord>,
  businessId: string,
  exportedAt = '2026-11-22T12:00:00.000Z',
): Promise<WholeArchive> {
  const all: ArchiveRecord[] = [];
  for await (const one of records) all.push(one);
  const of = <T extends ArchiveRecord['table']>(table: T) =>
    all.flatMap((one) => (one.table === table ? [one.record] : [])) as Extract<
      ArchiveRecord,
      { table: T }
    >['record'][];
  return {
    businessId,
    exportedAt,
    drafts: of('drafts'),
    timelines: of('timelines'),
    requests: of('requests'),
    attachments: of('attachments'),
    quarantine: of('quarantine'),
  };
}

/** Everything in the store, in memory together. */
export const exported = (store: Store, businessId: string): Promise<WholeArchive> =>
  wholeArchive(store.exportRecords(), businessId);

/** The file of the archive. */
export async function fileOf(archive: Archive & Partial<WholeArchive>, passphrase?: string): Promise<Blob> {
  const { businessId, exportedAt } = archive;
  const writer = await writeArchive({ businessId, exportedAt }, passphrase);
  for (const record of recordsOf(archive)) await writer.add(record);
  return await writer.end();
}

/** What reading the file gives, whole. */
export async function readWhole(file: Blob, businessId: string, passphrase?: string): Promise<WholeArchive> {
  const order = { file, businessId, passphrase };
  const { exportedAt } = await outlineOf(readArchive(order));
  async function* records(): AsyncGenerator<ArchiveRecord> {
    for await (const part of readArchive(order)) if ('table' in part) yield part;
  }
  return await wholeArchive(records(), businessId, exportedAt);
}

/** The archive as an outline of itself. */
export const outlineIn = (archive: Archive & Partial<WholeArchive>): ArchiveOutline => ({
  quarantine: [],
  ...archive,
});
