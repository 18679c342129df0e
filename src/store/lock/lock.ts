import { StoreError } from '../medium/store-error.ts';
import { TABLES, type TableName, type Tables } from '../medium/tables.ts';
import type { Surroundings } from '../records/new-draft.ts';
import type { LockSetting } from '../records/settings.ts';
import { type LockableMedium, lockIn } from './lockable-medium.ts';
import { isSealed, seal, unseal } from './sealed-medium.ts';
import { lockMaster, newMaster, unlockMaster, type Vault, vaultOf } from './vault.ts';

/** How many records are converted at a time. */
const AT_ONCE = 50;

/** The store's functions for the passphrase lock. */
export function lockFunctions(medium: LockableMedium, { newId }: Surroundings) {
  const { bare } = medium;

  /** The lock with the master secret that the passphrase opens; undefined when it opens none. */
  async function open(passphrase: string) {
    const lock = await loadLock();
    const master = lock && (await unlockMaster(lock, passphrase));
    return lock && master && { lock, master };
  }

  async function loadLock(): Promise<LockSetting | undefined> {
    const lock = await medium.findLock();
    return lock === 'unreadable' ? undefined : lock;
  }

  return {
    /** The lock, or undefined where there is none that a passphrase opens. */
    loadLock,

    /**
     * Encrypts everything with a passphrase, in one transaction: all of it, or nothing. From then on nobody reads
     * the records without it, not even this portal. Throws STORE_LOCKED where there is a lock already: the keys of
     * what it locks would be gone with it.
     */
    async turnOnLock(passphrase: string, idleMinutes: number): Promise<void> {
      medium.announceLocking();
      const master = newMaster();
      const vaultId = newId();
      const vault = await vaultOf(vaultId, master);
      const lock = await lockMaster(vaultId, master, passphrase);
      await bare.transact('readwrite', async (tables) => {
        if (await lockIn(tables)) {
          throw new StoreError('STORE_LOCKED', 'Expected no lock, and another page has turned one on.');
        }
        await convertAll(tables, async (table, record) =>
          isSealed(record) ? undefined : await bare.hold(sealedOrNothing(table, record, vault)),
        );
        await tables.settings.put({ id: 'lock', version: 1, ...lock, idleMinutes } satisfies LockSetting);
      });
      medium.use(vault);
    },

    /** Decrypts everything for good; false when the passphrase is another one. */
    async turnOffLock(passphrase: string): Promise<boolean> {
      const opened = await open(passphrase);
      if (!opened) return false;
      const vault = await vaultOf(opened.lock.vaultId, opened.master);
      const isOff = await bare.transact('readwrite', async (tables) => {
        if (!(await isStill(tables, opened.lock))) return false;
        await convertAll(tables, async (table, record) => {
          const plain = isSealed(record) ? await bare.hold(unseal(table, record, vault)) : record;
          return plain === record ? undefined : (plain as object);
        });
        await tables.settings.delete('lock');
        return true;
      });
      if (isOff) medium.use(undefined);
      return isOff;
    },

    /** Opens the lock for this page; false when the passphrase is another one. Without a lock all is open. */
    async unlock(passphrase: string): Promise<boolean> {
      if ((await medium.findLock()) === undefined) return true;
      const opened = await open(passphrase);
      if (opened) medium.use(await vaultOf(opened.lock.vaultId, opened.master));
      return opened !== undefined;
    },

    /** Puts another passphrase in place of the old one; the records stay as they are. */
    async changePassphrase(old: string, passphrase: string): Promise<boolean> {
      const opened = await open(old);
      if (!opened) return false;
      const { lock, master } = opened;
      const changed = await lockMaster(lock.vaultId, master, passphrase);
      return await bare.transact('readwrite', async (tables) => {
        if (!(await isStill(tables, lock))) return false;
        await tables.settings.put({ ...lock, ...changed });
        return true;
      });
    },
  };
}

/** Whether the lock is the one that was opened: another page may have put a new one in its place meanwhile. */
async function isStill(tables: Tables, { vaultId }: LockSetting): Promise<boolean> {
  const lock = await lockIn(tables);
  return lock !== undefined && lock !== 'unreadable' && lock.vaultId === vaultId;
}

/** Puts every record's new form in its place; undefined leaves it as it is. */
async function convertAll(
  tables: Tables,
  convert: (table: TableName, record: object) => Promise<object | undefined>,
): Promise<void> {
  for (const table of Object.keys(TABLES) as TableName[]) {
    if (table === 'settings') continue;
    const { key } = TABLES[table];
    const keys = await tables[table].keys();
    for (let start = 0; start < keys.length; start += AT_ONCE) {
      const some = keys.slice(start, start + AT_ONCE);
      for (const [index, record] of (await tables[table].getMany(some)).entries()) {
        const converted = await convert(table, record as object);
        if (!converted) continue;
        const before = some[index] ?? '';
        if ((converted as Record<string, unknown>)[key] !== before) await tables[table].delete(before);
        await tables[table].put(converted);
      }
    }
  }
}

/** A damaged record can hold what no encryption takes; it stays as it was found. */
async function sealedOrNothing(table: TableName, record: object, vault: Vault): Promise<object | undefined> {
  try {
    return await seal(table, record, vault);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
