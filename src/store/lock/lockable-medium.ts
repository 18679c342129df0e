import { StoreError } from '../medium/store-error.ts';
import type { Medium, Tables } from '../medium/tables.ts';
import { type LockSetting, lockSettingSchema } from '../records/settings.ts';
import { openLockChannel } from './lock-news.ts';
import { sealedTables } from './sealed-medium.ts';
import type { Vault } from './vault.ts';

/** The keys of a page, which all its connections to the store share. They are gone with the page. */
export interface Keyring {
  vault: Vault | undefined;
}

/** A medium that may be locked, with the way to give it its keys. */
export interface LockableMedium extends Medium {
  /** The medium as the records lie on it. */
  readonly bare: Medium;
  /** The lock that lies on the medium; `unreadable` is a lock that no passphrase opens. */
  findLock(): Promise<LockSetting | 'unreadable' | undefined>;
  /** Whether there is a lock whose keys this page has not got. */
  isLocked(): Promise<boolean>;
  /** Tells other pages that a lock is about to be turned on. */
  announceLocking(): void;
  /** From now on sealed records are read and written with these keys. */
  use(vault: Vault | undefined): void;
}

/**
 * Puts the passphrase lock over a medium. Each transaction looks which lock there is: another page may have turned
 * it on or off meanwhile, and a record must neither be written in the clear beside locked ones nor with keys that
 * nobody will have again. It throws STORE_LOCKED where the keys are not those of the lock.
 */
export function lockableMedium(bare: Medium, keyring: Keyring, name: string): LockableMedium {
  /** Whether the last look found a lock. */
  let hasLock = true;
  /** Another page began to turn a lock on: it may lie there at any moment, whatever the last look found. */
  let hasHeard = false;
  const channel = openLockChannel(name, (news) => {
    if (news === 'locking') hasHeard = true;
  });
  const transact: Medium['transact'] = (mode, body) =>
    bare.transact(mode, async (tables) => {
      const lock = await lockIn(tables);
      hasLock = lock !== undefined;
      if (!lock) return await body(tables);
      const { vault } = keyring;
      if (!vault || lock === 'unreadable' || lock.vaultId !== vault.id) throw locked();
      return await body(sealedTables(tables, vault, bare.hold));
    });
  const putsAtOnce = (): boolean => !hasLock && !hasHeard && bare.putsAtOnce();
  const findLock = (): ReturnType<LockableMedium['findLock']> => bare.transact('readonly', lockIn);
  return {
    bare,
    keeping: bare.keeping,
    hold: bare.hold,
    transact,
    putsAtOnce,
    // Where a lock may be it takes a look first, and then encryption, so a page that goes away may not see the end.
    putAtOnce: (table, record) =>
      putsAtOnce()
        ? bare.putAtOnce(table, record)
        : transact('readwrite', async (tables) => await tables[table].put(record)),
    findLock,
    async isLocked() {
      const lock = await findLock();
      hasLock = lock !== undefined;
      return lock === 'unreadable' || (lock !== undefined && lock.vaultId !== keyring.vault?.id);
    },
    announceLocking: () => channel.tell('locking'),
    use(next) {
      keyring.vault = next;
      hasLock = next !== undefined;
    },
    close() {
      channel.close();
      bare.close();
    },
  };
}

/** The lock among the settings. One that cannot be read is a lock all the same. */
export async function lockIn(tables: Tables): Promise<LockSetting | 'unreadable' | undefined> {
  const stored = await tables.settings.get('lock');
  if (stored === undefined) return undefined;
  const lock = lockSettingSchema.safeParse(stored);
  return lock.success ? (lock.data as LockSetting) : 'unreadable';
}

function locked(): StoreError {
  return new StoreError('STORE_LOCKED', 'Expected the keys of the lock that the records have now.');
}
