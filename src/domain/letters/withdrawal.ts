import type { FollowUpEntry } from './follow-up-entry.ts';

/** Takes the request back, or a part of it. */
export const withdrawal = {
  word: 'pyynnon-peruutus',
  recipient: 'controller',
  fields: [
    { name: 'scope', kind: 'choice', options: ['everything', 'part'], initial: 'everything' },
    { name: 'part', kind: 'text', required: true, when: { field: 'scope', is: 'part' } },
  ],
  takesBack: true,
} as const satisfies FollowUpEntry;
