/** A database as a release's browser had it: its tables and indexes, and every record in the words of JSON. */
export interface RecordedDatabase {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string;
    readonly autoIncrement: boolean;
    readonly indexes: readonly {
      readonly name: string;
      readonly keyPath: string;
      readonly unique: boolean;
      readonly multiEntry: boolean;
    }[];
    readonly records: readonly unknown[];
  }[];
}

/** The keys that a recording names, as private JWKs. */
type PublishedKeys = Readonly<Record<string, JsonWebKey>>;

/**
 * The recorded value as the browser had it. `$bytes` are a Uint8Array in base64; `$key` names one of the published
 * keys, which comes back as little extractable as it was; `$undefined` stands for itself. It needs nothing from
 * around it, so that a page can run it.
 */
export async function revived(value: unknown, keys: PublishedKeys): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((one) => revived(one, keys)));
  if (typeof value !== 'object' || value === null) return value;
  const { $bytes, $key, $undefined, ...rest } = value as Record<string, unknown>;
  if ($undefined === true) return undefined;
  if (typeof $bytes === 'string') {
    return Uint8Array.from(atob($bytes), (character) => character.charCodeAt(0));
  }
  if (typeof $key === 'string') {
    const jwk = keys[$key];
    if (!jwk) throw new Error(`Expected ${$key} among the published keys.`);
    const { extractable, usages } = rest as { extractable: boolean; usages: KeyUsage[] };
    return crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, extractable, usages);
  }
  const members = Object.entries(rest).map(async ([name, one]) => [name, await revived(one, keys)] as const);
  return Object.fromEntries(await Promise.all(members));
}

/** Makes the recorded database anew where there is none, past the portal's code; `bring` is `revived`. */
export async function putBack(
  { name, version, stores }: RecordedDatabase,
  keys: PublishedKeys,
  bring: typeof revived,
): Promise<void> {
  // Keys are imported beforehand: a transaction does not wait for them.
  const records = new Map<string, unknown[]>();
  for (const store of stores) {
    records.set(store.name, await Promise.all(store.records.map((record) => bring(record, keys))));
  }
  const opening = indexedDB.open(name, version);
  let isNew = false;
  opening.onupgradeneeded = () => {
    isNew = true;
    for (const { name: table, keyPath, autoIncrement, indexes } of stores) {
      const store = opening.result.createObjectStore(table, { keyPath, autoIncrement });
      for (const { name: index, keyPath: path, unique, multiEntry } of indexes) {
        store.createIndex(index, path, { unique, multiEntry });
      }
      for (const record of records.get(table) ?? []) store.put(record);
    }
  };
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = () => reject(opening.error);
  });
  opening.result.close();
  if (!isNew) throw new Error(`Expected no database ${name}, and there was one.`);
}
