/** The tables, each with its key and the field that orders it. */
export const TABLES = {
  drafts: { key: 'id', newestBy: 'savedAt' },
  requests: { key: 'id', newestBy: 'signedAt' },
  keys: { key: 'name', newestBy: 'name' },
  quarantine: { key: 'id', newestBy: 'foundAt' },
} as const;

export type TableName = keyof typeof TABLES;

/** One table inside a transaction. What comes out may be older than the code, so it is `unknown`. */
export interface Table {
  get(key: string): Promise<unknown>;
  /** Every record, the newest first; records that lack the ordering field come last. */
  newestFirst(): Promise<unknown[]>;
  put(record: object): Promise<void>;
  delete(key: string): Promise<void>;
}

export type Tables = Readonly<Record<TableName, Table>>;

/** Where records stay: on this device, in this tab's memory, or on the device but only for reading. */
export type Keeping = 'device' | 'memory' | 'read-only';

/** What keeps the tables. The store's rules are written once, on top of this. */
export interface Medium {
  readonly keeping: Keeping;
  /** Runs the body in one transaction; resolves only once the transaction is complete, on disk. */
  transact<T>(mode: 'readonly' | 'readwrite', body: (tables: Tables) => Promise<T>): Promise<T>;
  /** Writes one record without reading first, and asks for its commit in the same breath. */
  putAtOnce(table: TableName, record: object): Promise<void>;
  close(): void;
}
