import type { FollowUpEntry } from './follow-up-entry.ts';

/** Tells the supervisory authority what has happened in a matter that is before it: a late answer, more facts, an end. */
export const complaintNews = {
  word: 'ilmoitus-valituksesta',
  recipient: 'supervisoryAuthority',
  fields: [
    { name: 'situation', kind: 'choice', options: ['more', 'answered', 'withdrawn'], initial: 'more' },
    /** The person says it: the last recorded answer may be the one that was complained of. */
    {
      name: 'answeredOn',
      kind: 'day',
      lies: 'behind',
      required: true,
      when: { field: 'situation', is: 'answered' },
    },
    /** The authority's own number of the matter, where the person knows it. */
    { name: 'caseNumber', kind: 'line' },
    { name: 'text', kind: 'text', requiredWhen: { field: 'situation', is: 'more' } },
  ],
  endsComplaint: { field: 'situation', is: 'withdrawn' },
  after: 'complaint',
  startChannel: 'post',
} as const satisfies FollowUpEntry;
