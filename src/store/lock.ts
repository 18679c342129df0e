import type { LockableMedium } from './lockable-medium.ts';
import type { Surroundings } from './new-draft.ts';
import { isSealed, seal, unseal } from './sealed-medium.ts';
import { type LockSetting, lockSettingSchema } from './settings.ts';
import { type Medium, TABLES, type TableName } from './tables.ts';
import { lockMaster, newMaster, unlockMaster, type Vault, vaultOf } from './vault.ts';

/** How many records are converted at a time. */
const AT_ONCE = 50;

/** The store's functions for the passphrase lock. */
export function lockFunctions(medium: LockableMedium, { newId }: Surroundings) {
  const { bare } = medium;
  return {
    /** The lock, or undefined where there is none. */
    loadLock(): Promise<LockSetting | undefined> {
      return loadLock(bare);
    },

    /**
     * Encrypts everything with a passphrase, in one transaction: all of it, or nothing. From then on nobody reads
     * the records without it, not even this portal.
     */
    async turnOnLock(passphrase: string, idleMinutes: number): Promise<void> {
      const master = newMaster();
      const vaultId = newId();
      const vault = await vaultOf(vaultId, master);
      const lock = await lockMaster(vaultId, master, passphrase);
      await bare.transact('readwrite', async (tables) => {
        await convertAll(tables, async (table, record) =>
          isSealed(record) ? undefined : await bare.hold(sealedOrNothing(table, record, vault)),
        );
        await tables.settings.put({ id: 'lock', version: 1, ...lock, idleMinutes } satisfies LockSetting);
      });
      medium.use(vault);
    },

    /** Decrypts everything for good; false when the passphrase is another one. */
    async turnOffLock(passphrase: string): Promise<boolean> {
      const vault = await openVault(bare, passphrase);
      if (!vault) return false;
      await bare.transact('readwrite', async (tables) => {
        await convertAll(tables, async (table, record) => {
          const opened = isSealed(record) ? await bare.hold(unseal(table, record, vault)) : record;
          return opened === record ? undefined : (opened as object);
        });
        await tables.settings.delete('lock');
      });
      medium.use(undefined);
      return true;
    },

    /** Opens the lock for this page; false when the passphrase is another one. */
    async unlock(passphrase: string): Promise<boolean> {
      const vault = await openVault(bare, passphrase);
      if (vault) medium.use(vault);
      return vault !== undefined;
    },

    /** Puts another passphrase in place of the old one; the records stay as they are. */
    async changePassphrase(old: string, passphrase: string): Promise<boolean> {
      const lock = await loadLock(bare);
      const master = lock && (await unlockMaster(lock, old));
      if (!lock || !master) return false;
      const changed = await lockMaster(lock.vaultId, master, passphrase);
      await bare.transact('readwrite', (tables) => tables.settings.put({ ...lock, ...changed }));
      return true;
    },
  };
}

/** The lock that lies on the medium; an unreadable one counts as none that can be opened. */
export function loadLock(bare: Medium): Promise<LockSetting | undefined> {
  return bare.transact('readonly', async (tables) => {
    const lock = lockSettingSchema.safeParse(await tables.settings.get('lock'));
    return lock.success ? (lock.data as LockSetting) : undefined;
  });
}

async function openVault(bare: Medium, passphrase: string): Promise<Vault | undefined> {
  const lock = await loadLock(bare);
  const master = lock && (await unlockMaster(lock, passphrase));
  return lock && master && (await vaultOf(lock.vaultId, master));
}

type Tables = Parameters<Parameters<Medium['transact']>[1]>[0];

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
