import type { FollowUpEntry } from './follow-up-entry.ts';

/** Empowers the one who acts for the data subject; a pen signs it. */
export const powerOfAttorney = {
  word: 'valtakirja',
  recipient: 'nobody',
  signedBy: 'pen',
  fields: [
    { name: 'receivesAnswer', kind: 'flag' },
    /** What cannot be undone, and what starts another matter, the principal allows one by one. */
    { name: 'withdraws', kind: 'flag' },
    { name: 'complains', kind: 'flag' },
    { name: 'validUntil', kind: 'day', lies: 'ahead' },
  ],
} as const satisfies FollowUpEntry;
