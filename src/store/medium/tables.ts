/** The tables, each with its key, the field that orders it, and the one by which records belong to a request. */
export const TABLES = {
  drafts: { key: 'id', newestBy: 'savedAt', belongsBy: 'follows.id' },
  requests: { key: 'id', newestBy: 'signedAt', belongsBy: 'follows.id' },
  timelines: { key: 'id', newestBy: 'signedAt', belongsBy: 'id' },
  attachments: { key: 'id', newestBy: 'addedAt', belongsBy: 'requestId' },
  keys: { key: 'name', newestBy: 'name', belongsBy: 'name' },
  quarantine: { key: 'id', newestBy: 'foundAt', belongsBy: 'id' },
  settings: { key: 'id', newestBy: 'id', belongsBy: 'id' },
} as const;

/** What a stored timeline carries besides itself, so that the database finds it without opening the others. */
export interface TimelineIndex {
  readonly isOpen: 0 | 1;
  readonly words: readonly string[];
}

export type TableName = keyof typeof TABLES;

/** A part of a list: how many, and from which key on. */
export interface Stretch {
  readonly count: number;
  readonly from?: string | undefined;
}

/** One table inside a transaction. What comes out may be older than the code, so it is `unknown`. */
export interface Table {
  get(key: string): Promise<unknown>;
  /** The records under the keys, in that order; undefined where there is none. */
  getMany(keys: readonly string[]): Promise<unknown[]>;
  /** Every key, in no order. */
  keys(): Promise<string[]>;
  /** The keys of the records that have the ordering field, the newest first: all, or `count` from a key on. */
  keysNewestFirst(stretch?: Stretch): Promise<string[]>;
  /** The keys of the records of which some search word begins so. */
  keysByWord(beginning: string): Promise<string[]>;
  /** Every record, the newest first; records that lack the ordering field come last. */
  newestFirst(): Promise<unknown[]>;
  /** The records that wait for something, as their index says. */
  open(): Promise<unknown[]>;
  /** The records that belong to a request, in no order. */
  belongingTo(requestId: string): Promise<unknown[]>;
  put(record: object): Promise<void>;
  delete(key: string): Promise<void>;
}

export type Tables = Readonly<Record<TableName, Table>>;

/** Where records stay: on this device, in this tab's memory, or on the device but only for reading. */
type Keeping = 'device' | 'memory' | 'read-only';

/** What keeps the tables. The store's rules are written once, on top of this. */
export interface Medium {
  readonly keeping: Keeping;
  /** Runs the body in one transaction; resolves only once the transaction is complete, on disk. */
  transact<T>(mode: 'readonly' | 'readwrite', body: (tables: Tables) => Promise<T>): Promise<T>;
  /** Keeps the transaction that runs open while something else is awaited, as encryption is. */
  hold<T>(work: Promise<T>): Promise<T>;
  /** Whether `putAtOnce` is done in one breath, so that a page that goes away loses nothing. */
  putsAtOnce(): boolean;
  /** Writes one record without reading first, and asks for its commit in the same breath where it can. */
  putAtOnce(table: TableName, record: object): Promise<void>;
  close(): void;
}
