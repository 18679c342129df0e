import { encodeBase64 } from '../../platform/base64.ts';
import { parseRecord, type RecordOf, type RecordTable, storedForm } from '../medium/records.ts';
import { type Medium, TABLES, type Tables } from '../medium/tables.ts';
import type { Surroundings } from './new-draft.ts';

/** A record that this release cannot read, kept as it was found. */
export interface QuarantinedRecord {
  readonly id: string;
  readonly table: RecordTable;
  readonly foundAt: string;
  readonly record: unknown;
}

/** Writes a record. One under the same key that cannot be read goes into quarantine, in the same transaction. */
export async function putRecord<T extends RecordTable>(
  tables: Tables,
  table: T,
  record: RecordOf<T>,
  { now, newId }: Surroundings,
): Promise<void> {
  const key = (record as Record<string, unknown>)[TABLES[table].key] as string;
  const replaced = await tables[table].get(key);
  if (replaced !== undefined && parseRecord(table, replaced) === undefined) {
    const quarantined: QuarantinedRecord = { id: newId(), table, foundAt: now(), record: replaced };
    await tables.quarantine.put(quarantined);
  }
  await tables[table].put(storedForm(table, record));
}

/** How many records are in memory together while they are looked at. */
const AT_ONCE = 100;

/**
 * Requests are large, packet and all. One that has its timeline was readable when it was stored; opening it tells
 * if it no longer is.
 */
async function keysToLookAt(tables: Tables, table: RecordTable): Promise<string[]> {
  const keys = await tables[table].keys();
  if (table !== 'requests') return keys;
  const hasTimeline = new Set(await tables.timelines.keys());
  return keys.filter((key) => !hasTimeline.has(key));
}

/** The store's function for what its lists leave out. */
export function quarantineFunctions(medium: Medium, { now }: Surroundings) {
  return {
    /**
     * Every record that cannot be read: those set aside, and those that still stand in their tables. The latter
     * are not moved, since the release that wrote them may come back and read them. With thousands of requests this
     * takes a while: lists are shown first.
     */
    listQuarantined(): Promise<QuarantinedRecord[]> {
      return medium.transact('readonly', async (tables) => {
        const found = (await tables.quarantine.newestFirst()) as QuarantinedRecord[];
        for (const table of ['drafts', 'timelines', 'requests', 'keys'] as const) {
          const keys = await keysToLookAt(tables, table);
          for (let start = 0; start < keys.length; start += AT_ONCE) {
            const some = keys.slice(start, start + AT_ONCE);
            (await tables[table].getMany(some)).forEach((record, index) => {
              if (record === undefined || parseRecord(table, record) !== undefined) return;
              found.push({ id: `${table}:${some[index]}`, table, foundAt: now(), record });
            });
          }
        }
        return found;
      });
    },
  };
}

/** The records as JSON text for a file; bytes become base64 and a key its type, since JSON has neither. */
export function encodeQuarantined(records: readonly QuarantinedRecord[]): string {
  return JSON.stringify(records, (_, value: unknown) => plainValue(value), 2);
}

function plainValue(value: unknown): unknown {
  if (value instanceof Uint8Array) return { base64: encodeBase64(value) };
  if (typeof value === 'bigint') return { bigint: String(value) };
  if (typeof CryptoKey !== 'undefined' && value instanceof CryptoKey) return { cryptoKey: value.type };
  return value;
}
