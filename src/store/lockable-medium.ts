import { sealedMedium } from './sealed-medium.ts';
import { lockSettingSchema } from './settings.ts';
import { StoreError } from './store-error.ts';
import type { Medium } from './tables.ts';
import type { Vault } from './vault.ts';

/** A medium that may be locked, with the way to give it its keys, or to take them away. */
export interface LockableMedium extends Medium {
  /** The medium as the records lie on it. */
  readonly bare: Medium;
  /** From now on records are read and written with these keys, or in the clear. */
  use(vault: Vault | undefined): void;
}

/**
 * Puts the passphrase lock over a medium. Each transaction looks whether the lock is still the one that its keys
 * are for: another tab may have turned it on or off meanwhile, and a record must neither be written in the clear
 * beside locked ones nor with keys that nobody will have again. It throws STORE_LOCKED then.
 */
export function lockableMedium(bare: Medium): LockableMedium {
  let vault: Vault | undefined;
  const current = (): Medium => (vault ? sealedMedium(bare, vault) : bare);
  return {
    bare,
    keeping: bare.keeping,
    hold: bare.hold,
    transact: (mode, body) =>
      current().transact(mode, async (tables) => {
        if ((await lockIdIn(tables)) !== vault?.id) throw locked();
        return await body(tables);
      }),
    putAtOnce: (table, record) => current().putAtOnce(table, record),
    close: () => bare.close(),
    use(next) {
      vault = next;
    },
  };
}

function locked(): StoreError {
  return new StoreError('STORE_LOCKED', 'Expected the keys of the lock that the records have now.');
}

async function lockIdIn(
  tables: Parameters<Parameters<Medium['transact']>[1]>[0],
): Promise<string | undefined> {
  const stored = await tables.settings.get('lock');
  if (stored === undefined) return undefined;
  const lock = lockSettingSchema.safeParse(stored);
  // A lock that cannot be read is a lock all the same: nothing is written in the clear beside it.
  return lock.success ? lock.data.vaultId : 'unreadable';
}
