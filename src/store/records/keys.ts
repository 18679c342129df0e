import { findRecord } from '../medium/records.ts';
import type { StoredKey } from '../medium/stored-key.ts';
import type { Medium } from '../medium/tables.ts';
import type { Surroundings } from './new-draft.ts';
import { putRecord } from './quarantine.ts';

/** The store's functions for signing keys, one for each sender's name. */
export function keyFunctions(medium: Medium, surroundings: Surroundings) {
  return {
    findKey(name: string): Promise<StoredKey | undefined> {
      return medium.transact('readonly', (tables) => findRecord(tables, 'keys', keyName(name)));
    },

    /**
     * Keeps a name's key, and returns the one to sign with: the first, when two tabs made one at once. A letter
     * can be recognised by the key of an earlier one only if that key is never replaced.
     */
    saveKey(name: string, key: Omit<StoredKey, 'name'>): Promise<StoredKey> {
      return medium.transact('readwrite', async (tables) => {
        const stored = await findRecord(tables, 'keys', keyName(name));
        if (stored) return stored;
        const { privateKey, publicKey, certificate } = key;
        const saved: StoredKey = { name: keyName(name), privateKey, publicKey, certificate };
        await putRecord(tables, 'keys', saved, surroundings);
        return saved;
      });
    },
  };
}

/** "Äijälä" can be typed in two Unicode forms, and is one name. */
function keyName(name: string): string {
  return name.normalize('NFC').trim();
}
