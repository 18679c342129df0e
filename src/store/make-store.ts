import { backupFunctions } from './backup.ts';
import { draftFunctions } from './drafts.ts';
import { keyFunctions } from './keys.ts';
import { SURROUNDINGS, type Surroundings } from './new-draft.ts';
import { quarantineFunctions } from './quarantine.ts';
import { requestFunctions } from './requests.ts';
import type { Medium } from './tables.ts';
import { timelineFunctions } from './timelines.ts';

/** Drafts, signed requests and keys, whatever keeps them. Every function may throw a StoreError. */
export type Store = ReturnType<typeof makeStore>;

/** Puts the store's functions on top of what keeps the tables. */
export function makeStore(medium: Medium, surroundings: Surroundings = SURROUNDINGS) {
  return {
    keeping: medium.keeping,
    ...draftFunctions(medium, surroundings),
    ...requestFunctions(medium, surroundings),
    ...timelineFunctions(medium, surroundings),
    ...backupFunctions(medium, surroundings),
    ...keyFunctions(medium, surroundings),
    ...quarantineFunctions(medium, surroundings),
    close: () => medium.close(),
  };
}
