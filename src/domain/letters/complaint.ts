import type { Beginning, FollowUpEntry } from './follow-up-entry.ts';

/** Brings the matter before the supervisory authority (Art. 77 GDPR). */
export const complaint = {
  word: 'valitus',
  recipient: 'supervisoryAuthority',
  fields: [
    {
      name: 'faults',
      kind: 'choices',
      options: [
        'noAnswer',
        'noReasons',
        'refusal',
        'incomplete',
        'unreadable',
        'marketing',
        'electronicMarketing',
        'identity',
        'idCopy',
        'form',
        'fee',
        'extension',
        'notice',
        'other',
      ],
      required: true,
    },
    { name: 'description', kind: 'text', required: true },
    { name: 'otherProceedings', kind: 'choice', options: ['no', 'yes'], initial: 'no' },
    { name: 'proceedings', kind: 'text', required: true, when: { field: 'otherProceedings', is: 'yes' } },
  ],
  tells: ['due'],
  chronicles: true,
  encloses: 'all',
  // The office asks not to be sent sensitive matters in plain e-mail.
  startChannel: 'post',
  start: (beginning: Beginning) => ({ faults: suggestedFaults(beginning) }),
} as const satisfies FollowUpEntry;

/** Whether a whole answer or a refusal is wrong, and how, the person alone can say. */
function suggestedFaults({ answer, isLate }: Beginning): string[] {
  if (answer === 'partlyAnswered') return ['incomplete'];
  return answer === undefined && isLate ? ['noAnswer'] : [];
}
