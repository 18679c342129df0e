import { grammarOf } from '../../i18n/grammars.ts';
import type { Follows, FollowUp, FollowUpChronologyRow } from '../request/follow-up-schema.ts';
import type { Request } from '../request/request.ts';
import { formatAddress } from '../values/postal-address.ts';

/** A request that follows an earlier one. */
export type FollowingRequest = Request & { readonly followUp: FollowUp; readonly follows: Follows };

/** What the wordings of following letters may use besides the names that all wordings know. */
export const FOLLOW_UP_VALUE_NAMES = [
  'first.reference',
  'first.sentOn',
  'first.channel',
  'first.subject',
  'first.digest',
  'received.on',
  'received.basis',
  'due.on',
  'due.passed',
  'due.estimated',
  'due.months',
  'extended.on',
  'clarified.on',
  'narrowed.on',
  'answer.on',
  'answer.kind',
  'asked.on',
  'authority.name',
  'controller.businessId',
  'controller.registrationLabel',
  'controller.registrationNumber',
  'controller.email',
  'controller.postalAddress',
  // In the words for a chronology's rows and for attachments only.
  'row.on',
  'row.sentOn',
  'row.name',
  'row.reference',
] as const;

type FollowUpValueName = (typeof FOLLOW_UP_VALUE_NAMES)[number];

/** The names that the wordings of following letters may use, with the facts of the earlier letter. */
export function followUpValues({
  follows,
  followUp,
  createdOn,
  controller,
  language,
}: FollowingRequest): Record<FollowUpValueName, string | boolean> {
  const { received, due, answer, authority, controllerContact } = followUp;
  const { writtenDay } = grammarOf(language);
  const dayOf = (day: string | undefined): string => (day === undefined ? '' : writtenDay(day));
  return {
    'first.reference': follows.reference,
    'first.sentOn': dayOf(follows.sentOn),
    'first.channel': followUp.channel ?? '',
    'first.subject': followUp.subject,
    'first.digest': inGroups(follows.digest),
    'received.on': dayOf(received?.on),
    'received.basis': received?.basis ?? '',
    // A day that rests on an estimate is never printed as one that is known.
    'due.on': due && !due.isEstimate ? writtenDay(due.on) : '',
    'due.passed': due !== undefined && createdOn > due.on,
    'due.estimated': due?.isEstimate === true,
    'due.months': String(due?.months ?? 1),
    'extended.on': dayOf(followUp.extendedOn),
    'clarified.on': dayOf(followUp.clarifiedOn),
    'narrowed.on': dayOf(followUp.narrowedOn),
    'answer.on': dayOf(answer?.on),
    'answer.kind': answer?.kind ?? '',
    'asked.on': dayOf(followUp.askedOn),
    'authority.name': authority?.name ?? '',
    'controller.businessId': controller.businessId ?? '',
    'controller.registrationLabel': controller.registration?.label ?? '',
    'controller.registrationNumber': controller.registration?.value ?? '',
    'controller.email': controllerContact?.email ?? '',
    'controller.postalAddress': formatAddress(controllerContact?.postalAddress),
    'row.on': '',
    'row.sentOn': '',
    'row.name': '',
    'row.reference': '',
  };
}

/** The key of the words for a row of the chronology, such as `sent.email`, `due.3` or `letterSent.reminder`. */
export function chronologyKey(row: FollowUpChronologyRow): string {
  switch (row.what) {
    case 'sent':
      return `sent.${row.channel}`;
    case 'letterSent':
      return `letterSent.${row.letter}`;
    case 'due':
      return row.isEstimate ? 'due.estimate' : `due.${row.months}`;
    default:
      return row.what;
  }
}

/** Whether the row's day is no more than an estimate. */
export function isEstimatedRow(row: FollowUpChronologyRow): boolean {
  return row.what === 'receiptEstimated' || (row.what === 'due' && row.isEstimate);
}

/** Eight hex digits at a time, so that two of them can be compared by eye and a line can break. */
function inGroups(digest: string): string {
  return digest.replaceAll(/.{8}(?=.)/g, '$& ');
}
