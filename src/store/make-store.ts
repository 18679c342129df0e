import { backupFunctions } from './backup/backup.ts';
import type { Medium } from './medium/tables.ts';
import { draftFunctions } from './records/drafts.ts';
import { keyFunctions } from './records/keys.ts';
import { SURROUNDINGS, type Surroundings } from './records/new-draft.ts';
import { quarantineFunctions } from './records/quarantine.ts';
import { requestFunctions } from './records/requests.ts';
import { timelineFunctions } from './records/timelines.ts';

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
