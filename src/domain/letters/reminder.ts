import type { Beginning, FollowUpEntry } from './follow-up-entry.ts';

/** Repeats an unanswered request unchanged; it is no new request (Art. 12(3) GDPR). */
export const reminder = {
  word: 'muistutus',
  recipient: 'controller',
  fields: [
    {
      name: 'situation',
      kind: 'choice',
      options: [
        'noAnswer',
        'incomplete',
        'noReasons',
        'reasonInsufficient',
        'formDemanded',
        'feeAsked',
        'extensionUnexplained',
      ],
      required: true,
    },
    { name: 'missing', kind: 'text', required: true, when: { field: 'situation', is: 'incomplete' } },
    /** The reason as it was given, and why it does not hold. */
    { name: 'reason', kind: 'text', max: 2000, when: { field: 'situation', is: 'reasonInsufficient' } },
    {
      name: 'objection',
      kind: 'text',
      required: true,
      when: { field: 'situation', is: 'reasonInsufficient' },
    },
    /** A courtesy period, no statutory one. */
    { name: 'replyBy', kind: 'day', lies: 'ahead', required: true },
  ],
  tells: ['received', 'due', 'extendedOn', 'clarifiedOn', 'narrowedOn', 'answer'],
  answers: ['formDemanded', 'feeAsked'],
  repeats: true,
  encloses: 'first',
  start: (beginning: Beginning) => ({
    ...(beginning.reason === undefined ? {} : { reason: beginning.reason }),
    ...(beginning.missing === '' ? {} : { missing: beginning.missing }),
    situation: situationOf(beginning),
    replyBy: beginning.replyBy,
  }),
} as const satisfies FollowUpEntry;

/** What was recorded last and calls for a reminder; empty where only the person can say what is wrong. */
function situationOf({ answer, demand, reasons, isExtensionUnexplained, isLate }: Beginning): string {
  if (demand) return demand;
  if (answer === undefined) return isExtensionUnexplained && !isLate ? 'extensionUnexplained' : 'noAnswer';
  if (answer !== 'refused') return 'incomplete';
  // Whether reasons were given is said by the person alone: a letter that guesses may say what is untrue.
  if (reasons === undefined) return '';
  return reasons === 'given' ? 'reasonInsufficient' : 'noReasons';
}
