import type { Field } from './field.ts';

/** Everything the project knows about one letter that follows a request; nobody else enumerates them. */
export interface FollowUpEntry {
  /** Its word in file names, and the folder of its wording. */
  readonly word: string;
  /** Whom it goes to; a power of attorney is nobody's post but the first letter's attachment. */
  readonly recipient: 'controller' | 'supervisoryAuthority' | 'nobody';
  /** What is asked of the person; the rest comes from the first letter and its timeline. */
  readonly fields: readonly Field[];
}

/** The letters that may follow a request, in the order in which lists show them. */
export const FOLLOW_UPS = {
  /** Repeats an unanswered request unchanged; it is no new request (Art. 12(3) GDPR). */
  reminder: {
    word: 'muistutus',
    recipient: 'controller',
    fields: [
      {
        name: 'situation',
        kind: 'choice',
        options: ['noAnswer', 'incomplete', 'noReasons'],
        initial: 'noAnswer',
      },
      { name: 'missing', kind: 'text', required: true, when: { field: 'situation', is: 'incomplete' } },
      /** A courtesy period, no statutory one. */
      { name: 'replyBy', kind: 'day', required: true },
    ],
  },
  /** Specifies what the request concerns, as a notice's section 13 lets the controller ask (recital 63). */
  clarification: {
    word: 'tasmennys',
    recipient: 'controller',
    fields: [{ name: 'text', kind: 'text', required: true }],
  },
  /** Answers a question about who is asking (Art. 12(6)). */
  identityAnswer: {
    word: 'henkilollisyys',
    recipient: 'controller',
    fields: [{ name: 'text', kind: 'text', required: true }],
  },
  /** Takes the request back, or a part of it. */
  withdrawal: {
    word: 'pyynnon-peruutus',
    recipient: 'controller',
    fields: [
      { name: 'scope', kind: 'choice', options: ['everything', 'part'], initial: 'everything' },
      { name: 'part', kind: 'text', required: true, when: { field: 'scope', is: 'part' } },
    ],
  },
  /** Empowers the one who acts for the data subject; a pen signs it. */
  powerOfAttorney: {
    word: 'valtakirja',
    recipient: 'nobody',
    fields: [
      { name: 'receivesAnswer', kind: 'flag' },
      { name: 'validUntil', kind: 'day' },
    ],
  },
  /** Brings the matter before the supervisory authority (Art. 77). */
  complaint: {
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
          'marketing',
          'identity',
          'notice',
          'other',
        ],
        required: true,
      },
      { name: 'description', kind: 'text', required: true },
      { name: 'otherProceedings', kind: 'choice', options: ['no', 'yes'], initial: 'no' },
      { name: 'proceedings', kind: 'text', required: true, when: { field: 'otherProceedings', is: 'yes' } },
    ],
  },
} as const satisfies Record<string, FollowUpEntry>;

export type FollowUpName = keyof typeof FOLLOW_UPS;

/** The follow-ups by name, in the order of the table. */
export const FOLLOW_UP_NAMES = Object.keys(FOLLOW_UPS) as [FollowUpName, ...FollowUpName[]];

/** The table's entry with its general type. */
export function followUpEntry(name: FollowUpName): FollowUpEntry {
  return FOLLOW_UPS[name];
}

/** Whether the text names a follow-up. */
export function isFollowUp(text: string): text is FollowUpName {
  return Object.hasOwn(FOLLOW_UPS, text);
}

/** The follow-up whose word stands in a file name, or undefined. */
export function findFollowUpByWord(word: string): FollowUpName | undefined {
  return FOLLOW_UP_NAMES.find((name) => FOLLOW_UPS[name].word === word);
}
