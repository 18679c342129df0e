import { makeStore, type Store } from './make-store.ts';
import {
  type Medium,
  TABLES,
  type Table,
  type TableName,
  type Tables,
  type TimelineIndex,
} from './medium/tables.ts';
import { SURROUNDINGS, type Surroundings } from './records/new-draft.ts';

/**
 * A store that forgets everything with its tab: for a browser that refuses storage, and for a computer that
 * others use. It comes without Dexie, so that it is there when the database's code is not.
 */
export function createMemoryStore(surroundings: Partial<Surroundings> = {}): Store {
  return makeStore(memoryMedium(), { ...SURROUNDINGS, ...surroundings });
}

type Contents = Record<TableName, Map<string, object>>;

function memoryMedium(): Medium {
  let contents = mapTables(() => new Map<string, object>()) as Contents;
  let last: Promise<unknown> = Promise.resolve();
  return {
    keeping: 'memory',
    transact(_, body) {
      const run = last.then(async () => {
        // Transactions come one after another, and one that throws leaves no trace.
        const copy = mapTables((name) => new Map(contents[name])) as Contents;
        const result = await body(mapTables((name) => tableOf(name, copy[name])) as Tables);
        contents = copy;
        return result;
      });
      last = run.catch(() => {});
      return run;
    },
    hold: (work) => work,
    putsAtOnce: () => true,
    async putAtOnce(table, record) {
      await tableOf(table, contents[table]).put(record);
    },
    close() {},
  };
}

function tableOf(name: TableName, records: Map<string, object>): Table {
  const { key, newestBy, belongsBy } = TABLES[name];
  const orderOf = (record: object): string => String((record as Record<string, unknown>)[newestBy]);
  const [owner = '', ownerKey = ''] = belongsBy.split('.');
  const ownerOf = (record: object): unknown => {
    const value = (record as Record<string, unknown>)[owner];
    return ownerKey === '' ? value : (value as Record<string, unknown> | undefined)?.[ownerKey];
  };
  const newestFirst = (): [string, object][] =>
    [...records].sort(
      ([id, one], [otherId, other]) =>
        orderOf(other).localeCompare(orderOf(one)) || otherId.localeCompare(id),
    );
  const indexIn = (record: object): TimelineIndex | undefined => (record as { index?: TimelineIndex }).index;
  return {
    get: async (id) => structuredClone(records.get(id)),
    getMany: async (ids) => ids.map((id) => structuredClone(records.get(id))),
    keys: async () => [...records.keys()],
    async keysNewestFirst({ count, from } = { count: Number.POSITIVE_INFINITY }) {
      const keys = newestFirst().map(([id]) => id);
      const start = from === undefined ? 0 : keys.indexOf(from);
      return start < 0 ? [] : keys.slice(start, start + count);
    },
    keysByWord: async (beginning) =>
      [...records].flatMap(([id, record]) =>
        indexIn(record)?.words.some((word) => word.startsWith(beginning)) ? [id] : [],
      ),
    newestFirst: async () => structuredClone(newestFirst().map(([, record]) => record)),
    open: async () =>
      structuredClone([...records.values()].filter((record) => indexIn(record)?.isOpen === 1)),
    belongingTo: async (requestId) =>
      structuredClone([...records.values()].filter((record) => ownerOf(record) === requestId)),
    put: async (record) => {
      records.set(String((record as Record<string, unknown>)[key]), structuredClone(record));
    },
    delete: async (id) => {
      records.delete(id);
    },
  };
}

function mapTables<T>(make: (name: TableName) => T): Record<string, T> {
  return Object.fromEntries((Object.keys(TABLES) as TableName[]).map((name) => [name, make(name)]));
}
