import { FOLLOW_UP_NAMES, type FollowUpName } from './follow-up.ts';
import { ANSWER_KINDS, PLAIN_ROWS, RECEIPT_BASES } from './follow-up-kinds.ts';

/** The options of the names in wordings of following letters that have some. */
export const FOLLOW_UP_OPTIONS = {
  'first.channel': ['email', 'letter', 'trackedLetter', 'hand'],
  'received.basis': RECEIPT_BASES,
  'due.months': ['1', '3'],
  'answer.kind': ANSWER_KINDS,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The properties that the wording of a following letter needs, besides those of the shared wording. */
export function propertiesOf(letter: FollowUpName): string[] {
  const common = ['documentType', 'subject'];
  if (letter === 'powerOfAttorney') return [...common, 'greeting', 'signatureNote'];
  const signed = [...common, 'sameKeyNote', 'newKeyNote'];
  if (letter === 'reminder') return [...signed, 'attached.request'];
  if (letter !== 'complaint') return signed;
  return [
    ...signed,
    ...['on', 'onEstimate', 'due.1', 'due.3', 'due.estimate', ...PLAIN_ROWS],
    ...FOLLOW_UP_OPTIONS['first.channel'].map((channel) => `sent.${channel}`),
    ...FOLLOW_UP_NAMES.map((name) => `letterSent.${name}`),
    ...['request', 'file', ...FOLLOW_UP_NAMES].map((name) => `attached.${name}`),
  ];
}
