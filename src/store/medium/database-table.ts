import type { Table as DexieTable } from 'dexie';
import { outdated } from './store-error.ts';
import { type Stretch, TABLES, type Table, type TableName } from './tables.ts';

/** A table of an open database; one that a newer release's database lacks is empty. */
export function tableOf(name: TableName, find: () => DexieTable, stored: readonly string[]): Table {
  // Only a newer release's database, opened for reading, can lack a table or an index.
  if (!stored.includes(name)) return { ...EMPTY };
  const table = find();
  const { key, newestBy, belongsBy } = TABLES[name];
  const has = (index: string): boolean =>
    index === key || table.schema.indexes.some(({ name: known }) => known === index);
  return {
    get: async (id) => await table.get(id),
    getMany: async (keys) => await table.bulkGet([...keys]),
    keys: async () => (await table.toCollection().primaryKeys()) as string[],
    async keysNewestFirst(stretch) {
      if (!has(newestBy)) return [];
      if (stretch) return await keysFrom(table, newestBy, stretch);
      // Upward all keys come at once; a cursor that runs downward would ask for them one by one.
      return ((await table.orderBy(newestBy).primaryKeys()) as string[]).reverse();
    },
    keysByWord: async (beginning) =>
      has('index.words')
        ? ((await table.where('index.words').startsWith(beginning).primaryKeys()) as string[])
        : [],
    open: async () => (has('index.isOpen') ? await table.where('index.isOpen').equals(1).toArray() : []),
    async newestFirst() {
      const ordered = has(newestBy) ? await table.orderBy(newestBy).reverse().toArray() : [];
      if (ordered.length === (await table.count())) return ordered;
      // An index leaves out records without its field; those are damaged, and must be seen.
      const isListed = new Set(ordered.map((record) => record[key]));
      return [...ordered, ...(await table.toArray()).filter((record) => !isListed.has(record[key]))];
    },
    belongingTo: async (requestId) =>
      has(belongsBy) ? await table.where(belongsBy).equals(requestId).toArray() : [],
    put: async (record) => void (await table.put(record)),
    delete: async (id) => await table.delete(id),
  };
}

/** A cursor that runs downward: the first fifty of ten thousand keys take a tenth of what all of them take. */
async function keysFrom(table: DexieTable, order: string, { count, from }: Stretch): Promise<string[]> {
  const all = table.orderBy(order);
  if (from === undefined) return (await all.reverse().limit(count).primaryKeys()) as string[];
  const first: unknown = await table.get(from);
  if (first === undefined) return [];
  const highest = (first as Record<string, string>)[order] ?? '';
  // Records of the same instant come in the order of their keys, of which the higher ones were shown before.
  const keys: string[] = [];
  await table
    .where(order)
    .belowOrEqual(highest)
    .reverse()
    .until(() => keys.length >= count)
    .eachPrimaryKey((key, { key: at }) => {
      if (at < highest || key <= from) keys.push(key as string);
    });
  return keys.slice(0, count);
}

const EMPTY: Table = {
  get: async () => undefined,
  getMany: async (keys) => keys.map(() => undefined),
  keys: async () => [],
  keysNewestFirst: async () => [],
  keysByWord: async () => [],
  open: async () => [],
  newestFirst: async () => [],
  belongingTo: async () => [],
  put: () => Promise.reject(outdated()),
  delete: () => Promise.reject(outdated()),
};
