import { RECEIPT_BASES } from '../history/receipt-bases.ts';
import { SENDING_CHANNELS } from '../history/sending-channels.ts';
import { ANSWER_KINDS } from '../history/told-kinds.ts';
import { FOLLOW_UP_NAMES, type FollowUpName, followUpEntry } from '../letters/follow-up.ts';
import { PLAIN_ROWS } from '../request/follow-up-schema.ts';

/** The options of the names in wordings of following letters that have some. */
export const FOLLOW_UP_OPTIONS = {
  'first.channel': SENDING_CHANNELS,
  'received.basis': RECEIPT_BASES,
  'due.months': ['1', '3'],
  'answer.kind': ANSWER_KINDS,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The properties that the wording of a following letter needs, besides those of the shared wording. */
export function propertiesOf(letter: FollowUpName): string[] {
  const { signedBy, chronicles, encloses } = followUpEntry(letter);
  return [
    ...['documentType', 'subject'],
    ...(signedBy === 'pen' ? ['greeting', 'signatureNote'] : ['sameKeyNote', 'newKeyNote']),
    ...(chronicles ? chronologyProperties() : []),
    ...(encloses ? ['attached.request'] : []),
    ...(encloses === 'all' ? ['file', ...FOLLOW_UP_NAMES].map((name) => `attached.${name}`) : []),
  ];
}

function chronologyProperties(): string[] {
  return [
    ...['on', 'onEstimate', 'due.1', 'due.3', 'due.estimate', 'letterUndelivered', ...PLAIN_ROWS],
    ...SENDING_CHANNELS.map((channel) => `sent.${channel}`),
    ...FOLLOW_UP_NAMES.map((name) => `letterSent.${name}`),
  ];
}
