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
    /** A line for each thing, with its article where the answer was gone through. */
    { name: 'missing', kind: 'text', when: { field: 'faults', is: 'incomplete' } },
    { name: 'description', kind: 'text', required: true },
    { name: 'otherProceedings', kind: 'choice', options: ['no', 'yes'], initial: 'no' },
    { name: 'proceedings', kind: 'text', required: true, when: { field: 'otherProceedings', is: 'yes' } },
  ],
  tells: ['due'],
  chronicles: true,
  encloses: 'all',
  // The office asks not to be sent sensitive matters in plain e-mail.
  startChannel: 'post',
  start: (beginning: Beginning) => ({
    faults: suggestedFaults(beginning),
    ...(beginning.missing === '' ? {} : { missing: beginning.missing }),
  }),
} as const satisfies FollowUpEntry;

/** Whether a whole answer or a refusal is wrong, and how, the person alone can say: then, or when they went through it. */
function suggestedFaults({ answer, missing, isLate }: Beginning): string[] {
  if (answer === 'partlyAnswered' || (answer === 'answered' && missing !== '')) return ['incomplete'];
  return answer === undefined && isLate ? ['noAnswer'] : [];
}
