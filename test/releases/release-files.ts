import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type RecordedDatabase, revived } from './put-back.ts';

/*
 * The files that each release left behind, in `test/fixtures/releases/`. Their tests go through the portal's own ways
 * in, and take what is to come out from the files themselves.
 */

const FOLDER = new URL('../fixtures/releases/', import.meta.url);

/** Every release of which files are kept. */
export const RELEASES = readdirSync(FOLDER).sort();

/** What a packet says, as it was known when it was made. */
export interface PacketFacts {
  readonly file: string;
  /** The verdict's code. */
  readonly code: string;
  readonly reference: string;
  readonly rights: readonly string[];
  readonly registers: readonly string[];
  readonly signedAt: string;
  readonly digest: string;
  readonly name: string;
  readonly representative: string | null;
  /** The letter that follows a request; null for a request itself. */
  readonly letter: string | null;
  readonly hasOwnCertificate: boolean;
  readonly hasSeal: boolean;
}

/** The files of a release. */
export function releaseFiles(release: string) {
  const root = new URL(`${release}/`, FOLDER);
  const path = (name: string): string => fileURLToPath(new URL(name, root));
  const bytes = (name: string): Buffer<ArrayBuffer> => readFileSync(path(name));
  const text = (name: string): string => bytes(name).toString('utf8');
  return {
    path,
    bytes,
    text,
    json: (name: string) => JSON.parse(text(name)),
    packets: (): PacketFacts[] => JSON.parse(text('packets.json')),
    passphrase: (): string => text('passphrase.txt').trim(),
    keys: (): Record<string, JsonWebKey> => JSON.parse(text('keys.json')),
    database: (name: string): RecordedDatabase => JSON.parse(text(name)),
    /** The records of a table of a recorded database, bytes and keys brought back to life. */
    async records(name: string, table: string): Promise<StoredRecord[]> {
      const store = (JSON.parse(text(name)) as RecordedDatabase).stores.find((one) => one.name === table);
      if (!store) throw new Error(`Expected the table ${table} in ${name}.`);
      const keys = JSON.parse(text('keys.json'));
      return Promise.all(store.records.map(async (record) => (await revived(record, keys)) as StoredRecord));
    },
    /** Every file but what tells of them, by its path. */
    all: (): string[] =>
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          `${entry.parentPath}/${entry.name}`.slice(fileURLToPath(root).length).replace(/^\//, ''),
        )
        .filter((name) => !/^made-with\/|^README\.md$|^SHA256SUMS$/.test(name))
        .sort(),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: a record is older than the code, whose types say nothing of it.
export type StoredRecord = Record<string, any>;

/** SHA-256 in hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
