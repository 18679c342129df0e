import { parseRecord } from '../medium/records.ts';
import { type Medium, TABLES } from '../medium/tables.ts';
import type { Surroundings } from '../records/new-draft.ts';
import { putRecord, type QuarantinedRecord } from '../records/quarantine.ts';
import { type BackupSetting, backupSettingSchema } from '../records/settings.ts';
import type { ArchiveOutline } from './archive-outline.ts';
import type { ArchiveRecord } from './archive-record.ts';
import { planOf, type RestoreReport, reportOf, seenPlanOf } from './restore-plan.ts';

type SmallTable = 'drafts' | 'timelines';
type LargeTable = 'requests' | 'attachments';

/** The store's functions for taking everything out into a file, and back from one. */
export function backupFunctions(medium: Medium, surroundings: Surroundings) {
  /** A record that this release cannot read, as a backup carries it. */
  const unreadable = (table: SmallTable | LargeTable, key: string, record: unknown): ArchiveRecord => ({
    table: 'quarantine',
    record: { id: `${table}:${key}`, table, foundAt: surroundings.now(), record },
  });
  const asArchived = (table: SmallTable | LargeTable, raw: unknown): ArchiveRecord => {
    const record = parseRecord(table, raw);
    if (record) return { table, record } as ArchiveRecord;
    const key = String((raw as Record<string, unknown> | null)?.[TABLES[table].key]);
    return unreadable(table, key, raw);
  };

  return {
    /**
     * Everything but the keys, record by record. Drafts and timelines are read together, so that they belong
     * together; letters and files, which never change, one at a time after them, since they may be gigabytes.
     */
    async *exportRecords(): AsyncGenerator<ArchiveRecord, void> {
      const { small, keys } = await medium.transact('readonly', async (tables) => ({
        small: [
          ...(await tables.drafts.newestFirst()).map((raw) => asArchived('drafts', raw)),
          ...(await tables.timelines.newestFirst()).map((raw) => asArchived('timelines', raw)),
          ...((await tables.quarantine.newestFirst()) as QuarantinedRecord[]).flatMap(
            // A key cannot leave the browser, readable or not.
            (record): ArchiveRecord[] => (record.table === 'keys' ? [] : [{ table: 'quarantine', record }]),
          ),
        ],
        keys: { requests: await tables.requests.keys(), attachments: await tables.attachments.keys() },
      }));
      yield* small;
      for (const table of ['requests', 'attachments'] as const) {
        for (const key of keys[table]) {
          const raw = await medium.transact('readonly', (tables) => tables[table].get(key));
          // Deleted since.
          if (raw !== undefined) yield asArchived(table, raw);
        }
      }
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

    /** What restoring the backup would do; nothing changes. */
    previewRestore(outline: ArchiveOutline): Promise<RestoreReport> {
      return medium.transact('readonly', async (tables) => reportOf(await planOf(tables, outline)));
    },

    /**
     * Restores a backup of which the outline was read to its end: all of it, or nothing. Letters and files are
     * written one at a time, where nothing shows them yet; what makes them seen is written last, in one transaction.
     * When something fails before that, they are taken out again.
     */
    async restoreRecords(
      outline: ArchiveOutline,
      records: AsyncIterable<ArchiveRecord> | Iterable<ArchiveRecord>,
    ): Promise<RestoreReport> {
      const plan = await medium.transact('readonly', (tables) => planOf(tables, outline));
      const wanted = { requests: new Set(plan.requests), attachments: new Set(plan.attachments) };
      const written: [LargeTable, string][] = [];
      try {
        for await (const { table, record } of records) {
          if (table !== 'requests' && table !== 'attachments') continue;
          if (!wanted[table].delete(record.id)) continue;
          written.push([table, record.id]);
          await medium.transact('readwrite', (tables) => putRecord(tables, table, record, surroundings));
        }
        if (wanted.requests.size + wanted.attachments.size > 0) {
          throw new TypeError('Expected every record of the outline, and the file brought fewer.');
        }
        await medium.transact('readwrite', async (tables) => {
          // Anew: another tab may have changed something while gigabytes were written.
          const { drafts, timelines, quarantine } = await seenPlanOf(tables, outline);
          for (const draft of drafts) await putRecord(tables, 'drafts', draft, surroundings);
          for (const timeline of timelines) await putRecord(tables, 'timelines', timeline, surroundings);
          for (const record of quarantine) await tables.quarantine.put(record);
        });
      } catch (error) {
        await takeOut(written).catch(() => {});
        throw error;
      }
      return reportOf(plan);
    },
  };

  /** Takes out what this restoring has added; a letter that meanwhile has a timeline of its own stays. */
  async function takeOut(written: readonly [LargeTable, string][]): Promise<void> {
    for (const [table, id] of written) {
      await medium.transact('readwrite', async (tables) => {
        if (table === 'requests' && (await tables.timelines.get(id)) !== undefined) return;
        await tables[table].delete(id);
      });
    }
  }
}
