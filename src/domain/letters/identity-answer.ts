import type { Beginning, FollowUpEntry } from './follow-up-entry.ts';

/** Answers a question about who is asking (Art. 12(6) GDPR). */
export const identityAnswer = {
  word: 'henkilollisyys',
  recipient: 'controller',
  fields: [
    { name: 'refusesCopy', kind: 'flag' },
    { name: 'text', kind: 'text', required: true },
  ],
  answers: ['identityAsked', 'idCopyAsked'],
  start: ({ isIdCopyAsked }: Beginning) => ({ refusesCopy: isIdCopyAsked }),
} as const satisfies FollowUpEntry;
