import { isOpen } from '../../domain/life/request-state.ts';
import { searchWordsOf } from '../../domain/life/search-words.ts';
import { type Timeline, timelineSchema } from '../../domain/life/timeline.ts';
import { attachmentSchema } from '../../domain/records/attachment.ts';
import { draftSchema, signedRequestSchema } from '../../domain/records/draft.ts';
import { storedKeySchema } from './stored-key.ts';
import type { Tables, TimelineIndex } from './tables.ts';

/** The schema of each table's records. Stored data may be older than the code: it is parsed on the way out. */
const SCHEMAS = {
  drafts: draftSchema,
  requests: signedRequestSchema,
  timelines: timelineSchema,
  attachments: attachmentSchema,
  keys: storedKeySchema,
} as const;

export type RecordTable = keyof typeof SCHEMAS;
export type RecordOf<T extends RecordTable> = NonNullable<ReturnType<(typeof SCHEMAS)[T]['parse']>>;

/** The record, or undefined when this release cannot read it. */
export function parseRecord<T extends RecordTable>(table: T, raw: unknown): RecordOf<T> | undefined {
  const result = SCHEMAS[table].safeParse(table === 'timelines' ? withoutIndex(raw) : raw);
  return result.success ? (result.data as RecordOf<T>) : undefined;
}

/** The record as it is stored: a timeline gets what it is found by. */
export function storedForm<T extends RecordTable>(table: T, record: RecordOf<T>): object {
  return table === 'timelines' ? { ...record, index: indexOf(record as Timeline) } : record;
}

/** The record under the key, or undefined when there is none that this release can read. */
export async function findRecord<T extends RecordTable>(
  tables: Tables,
  table: T,
  key: string,
): Promise<RecordOf<T> | undefined> {
  return parseRecord(table, await tables[table].get(key));
}

/** The readable records, the newest first. */
export async function listRecords<T extends RecordTable>(tables: Tables, table: T): Promise<RecordOf<T>[]> {
  return parseRecords(table, await tables[table].newestFirst());
}

/** The readable ones among the records. */
export function parseRecords<T extends RecordTable>(table: T, records: readonly unknown[]): RecordOf<T>[] {
  return records.flatMap((raw) => parseRecord(table, raw) ?? []);
}

function indexOf(timeline: Timeline): TimelineIndex {
  return { isOpen: isOpen(timeline) ? 1 : 0, words: searchWordsOf(timeline) };
}

function withoutIndex(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null || !('index' in raw)) return raw;
  const { index: _, ...timeline } = raw;
  return timeline;
}
