import { type Medium, TABLES, type Table, type TableName, type Tables } from '../medium/tables.ts';
import { hiddenName, openRecord, type SealedBytes, sealRecord, type Vault } from './vault.ts';

/*
 * Tables whose records lie encrypted on the disk. In the clear stay what the database itself needs: random ids,
 * the instant that orders a list, and which record belongs to which request. A signing key's name becomes an HMAC,
 * since it is a person's name; the key itself, which no page can export, stays as the browser keeps it.
 */

/** A record as it lies on the disk. */
interface SealedRecord {
  readonly sealed: SealedBytes;
  /** Values that cannot become bytes, by their field: a non-extractable CryptoKey. */
  readonly handles?: Readonly<Record<string, CryptoKey>>;
}

/** How many records are opened at a time where all have to be looked at. */
const AT_ONCE = 200;

/** Puts encryption over a transaction's tables. Without their indexes a search looks at every timeline. */
export function sealedTables(tables: Tables, vault: Vault, hold: Medium['hold']): Tables {
  const names = Object.keys(TABLES) as TableName[];
  const sealed = names.map((name) => [name, sealedTable(name, tables[name], vault, hold)]);
  return Object.fromEntries(sealed) as Tables;
}

/** Whether a stored record is an encrypted one. */
export function isSealed(record: unknown): record is SealedRecord {
  return typeof record === 'object' && record !== null && 'sealed' in record;
}

/** The record as it is to lie on the disk. */
export async function seal(table: TableName, record: object, vault: Vault): Promise<object> {
  if (table === 'settings') return record;
  const { key, newestBy, belongsBy } = TABLES[table];
  const fields = record as Readonly<Record<string, unknown>>;
  const handles = Object.entries(fields).filter(([, value]) => isCryptoKey(value));
  const plain = Object.fromEntries(Object.entries(fields).filter(([, value]) => !isCryptoKey(value)));
  const storedKey = await storedKeyOf(table, String(fields[key]), vault);
  const [owner = ''] = belongsBy.split('.');
  return {
    ...(fields[owner] === undefined ? {} : { [owner]: ownerInTheClear(fields[owner]) }),
    [newestBy]: fields[newestBy],
    [key]: storedKey,
    sealed: await sealRecord(vault, plain, placeOf(table, storedKey)),
    ...(handles.length > 0 ? { handles: Object.fromEntries(handles) } : {}),
  };
}

/**
 * The record as it was before it was sealed. One that lies in the clear, or that cannot be opened, is returned as it
 * is: the latter fits no schema, and is then dealt with like any other damaged record.
 */
export async function unseal(table: TableName, stored: unknown, vault: Vault): Promise<unknown> {
  if (!isSealed(stored)) return stored;
  const storedKey = String((stored as unknown as Record<string, unknown>)[TABLES[table].key]);
  const record = await openRecord(vault, stored.sealed, placeOf(table, storedKey));
  return record ? { ...record, ...stored.handles } : stored;
}

/** The key under which a record lies: a name is hidden. */
async function storedKeyOf(table: TableName, key: string, vault: Vault): Promise<string> {
  return table === 'keys' ? await hiddenName(vault, key) : key;
}

function sealedTable(name: TableName, table: Table, vault: Vault, hold: Medium['hold']): Table {
  const open = (stored: unknown): Promise<unknown> => hold(unseal(name, stored, vault));
  const openAll = (stored: readonly unknown[]): Promise<unknown[]> =>
    hold(Promise.all(stored.map((one) => unseal(name, one, vault))));
  async function keysWhere(isWanted: (record: unknown) => boolean): Promise<string[]> {
    const keys = await table.keys();
    const found: string[] = [];
    for (let start = 0; start < keys.length; start += AT_ONCE) {
      const some = keys.slice(start, start + AT_ONCE);
      const records = await openAll(await table.getMany(some));
      found.push(...some.filter((_, index) => isWanted(records[index])));
    }
    return found;
  }
  return {
    get: async (key) => await open(await table.get(await hold(storedKeyOf(name, key, vault)))),
    getMany: async (keys) => await openAll(await table.getMany(keys)),
    keys: () => table.keys(),
    keysNewestFirst: (stretch) => table.keysNewestFirst(stretch),
    keysByWord: (beginning) =>
      keysWhere((record) => indexIn(record)?.words.some((word) => word.startsWith(beginning)) ?? false),
    newestFirst: async () => await openAll(await table.newestFirst()),
    open: async () =>
      await openAll(await table.getMany(await keysWhere((one) => indexIn(one)?.isOpen === 1))),
    belongingTo: async (requestId) => await openAll(await table.belongingTo(requestId)),
    put: async (record) => await table.put(await hold(seal(name, record, vault))),
    delete: async (key) => await table.delete(await hold(storedKeyOf(name, key, vault))),
  };
}

function indexIn(record: unknown) {
  return (record as { index?: { isOpen: number; words: readonly string[] } } | undefined)?.index;
}

/** Of what a letter follows, the id alone is in the clear. */
function ownerInTheClear(owner: unknown): unknown {
  return typeof owner === 'object' ? { id: (owner as { id?: unknown }).id } : owner;
}

function placeOf(table: TableName, storedKey: string): string {
  return `${table}/${storedKey}`;
}

function isCryptoKey(value: unknown): value is CryptoKey {
  return typeof CryptoKey !== 'undefined' && value instanceof CryptoKey;
}
