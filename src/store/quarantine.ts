import type { Surroundings } from './new-draft.ts';
import { parseRecord, RECORD_TABLES, type RecordOf, type RecordTable } from './records.ts';
import { type Medium, TABLES, type Tables } from './tables.ts';

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
  await tables[table].put(record);
}

/** The store's function for what its lists leave out. */
export function quarantineFunctions(medium: Medium, { now }: Surroundings) {
  return {
    /**
     * Every record that cannot be read: those set aside, and those that still stand in their tables. The latter
     * are not moved, since the release that wrote them may come back and read them.
     */
    listQuarantined(): Promise<QuarantinedRecord[]> {
      return medium.transact('readonly', async (tables) => {
        const found = (await tables.quarantine.newestFirst()) as QuarantinedRecord[];
        for (const table of RECORD_TABLES) {
          for (const record of await tables[table].newestFirst()) {
            if (parseRecord(table, record) !== undefined) continue;
            const key = (record as Record<string, unknown>)[TABLES[table].key];
            found.push({ id: `${table}:${String(key)}`, table, foundAt: now(), record });
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
  if (value instanceof Uint8Array) {
    return { base64: btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join('')) };
  }
  if (typeof value === 'bigint') return { bigint: String(value) };
  if (typeof CryptoKey !== 'undefined' && value instanceof CryptoKey) return { cryptoKey: value.type };
  return value;
}
