import type { Attachment } from '../domain/attachment.ts';
import { areSameTimelines, mergeTimelines, type RestoreAction, restoreDraft } from '../domain/restore.ts';
import type { Archive } from './archive.ts';
import type { Surroundings } from './new-draft.ts';
import { putRecord } from './quarantine.ts';
import { findRecord, listRecords } from './records.ts';
import { type BackupSetting, backupSettingSchema } from './settings.ts';
import type { Medium, Tables } from './tables.ts';

/** How many records of a table restoring would add, keep and replace, or has. */
export type RestoreCounts = Readonly<Record<RestoreAction, number>>;

/** What restoring does, or did, by table. */
export type RestoreReport = Readonly<
  Record<'drafts' | 'requests' | 'timelines' | 'attachments', RestoreCounts>
>;

/** The store's functions for taking everything out into a file, and back from one. */
export function backupFunctions(medium: Medium, surroundings: Surroundings) {
  return {
    /** Everything but the keys, in one transaction, so that it belongs together. */
    exportArchive(businessId: string): Promise<Archive> {
      return medium.transact('readonly', async (tables) => ({
        businessId,
        exportedAt: surroundings.now(),
        drafts: await listRecords(tables, 'drafts'),
        requests: await listRecords(tables, 'requests'),
        timelines: await listRecords(tables, 'timelines'),
        attachments: await listRecords(tables, 'attachments'),
      }));
    },

    /** When everything was last taken out into a file here; undefined when it never was. */
    loadBackup(): Promise<BackupSetting | undefined> {
      return medium.transact('readonly', async (tables) => {
        const backup = backupSettingSchema.safeParse(await tables.settings.get('backup'));
        return backup.success ? backup.data : undefined;
      });
    },

    /** Remembers when everything was taken out into a file. */
    saveBackup(exportedAt: string): Promise<void> {
      const backup: BackupSetting = { id: 'backup', version: 1, exportedAt };
      return medium.transact('readwrite', (tables) => tables.settings.put(backup));
    },

    /** What restoring the archive would do; nothing changes. */
    previewRestore(archive: Archive): Promise<RestoreReport> {
      return medium.transact('readonly', (tables) => merge(tables, archive, async () => {}));
    },

    /** Restores the archive in one transaction: all of it, or nothing. */
    restoreArchive(archive: Archive): Promise<RestoreReport> {
      return medium.transact('readwrite', (tables) =>
        merge(tables, archive, (table, record) => putRecord(tables, table, record, surroundings)),
      );
    },
  };
}

type Put = <T extends keyof RestoreReport>(
  table: T,
  record: Parameters<typeof putRecord<T>>[2],
) => Promise<void>;

/** Goes through the archive beside what is stored, and puts what is to be added or replaced. */
async function merge(tables: Tables, archive: Archive, put: Put): Promise<RestoreReport> {
  const report = {
    drafts: { add: 0, keep: 0, replace: 0 },
    requests: { add: 0, keep: 0, replace: 0 },
    timelines: { add: 0, keep: 0, replace: 0 },
    attachments: { add: 0, keep: 0, replace: 0 },
  };
  const signed = new Set([...(await tables.requests.keys()), ...archive.requests.map(({ id }) => id)]);
  for (const draft of archive.drafts) {
    const action = restoreDraft(await findRecord(tables, 'drafts', draft.id), draft, signed.has(draft.id));
    report.drafts[action] += 1;
    if (action !== 'keep') await put('drafts', draft);
  }
  for (const request of archive.requests) {
    // What was signed never changes: the stored one stays.
    const action = (await findRecord(tables, 'requests', request.id)) ? 'keep' : 'add';
    report.requests[action] += 1;
    if (action === 'add') await put('requests', request);
  }
  const files = new Set<string>();
  for (const timeline of archive.timelines) {
    const stored = await findRecord(tables, 'timelines', timeline.id);
    const merged = stored ? mergeTimelines(stored, timeline) : timeline;
    const action = !stored ? 'add' : areSameTimelines(stored, merged) ? 'keep' : 'replace';
    report.timelines[action] += 1;
    if (action !== 'keep') await put('timelines', merged);
    for (const file of merged.events.flatMap((event) => event.files ?? [])) files.add(file.id);
  }
  for (const attachment of archive.attachments) {
    const action = (await isWanted(tables, attachment, files)) ? 'add' : 'keep';
    report.attachments[action] += 1;
    if (action === 'add') await put('attachments', attachment);
  }
  return report;
}

/** A file comes back when an event has it and it is not there; that of an event taken back stays away. */
async function isWanted(tables: Tables, { id }: Attachment, files: ReadonlySet<string>): Promise<boolean> {
  return files.has(id) && (await tables.attachments.get(id)) === undefined;
}
