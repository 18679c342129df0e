import { checkWords } from '#words/check.ts';
import type { RepresentativeKind } from '../../domain/request/person-kinds.ts';
import type { Request } from '../../domain/request/request.ts';
import { formatAddress } from '../../domain/values/postal-address.ts';
import type { SealContent } from '../doors/verify-door.ts';

/** What else the controller may know the person by, each with its kind; empty where there is nothing. */
export function identifiersText({ identifiers = [] }: Request['dataSubject']): string {
  return identifiers
    .map(({ kind, label, value }) => `${label ?? checkWords.identifierKinds[kind]}: ${value}`)
    .join('; ');
}

/** Where the answer goes, as a seal says it: an e-mail address, or the parts of a postal one. */
export function sealedReplyText(replyTo: SealContent['replyTo']): string {
  if (typeof replyTo === 'string') return replyTo;
  const [street, postcode, locality, country] = replyTo;
  return formatAddress({ street, postcode, locality, country });
}

/** Who acts for the person and by what right; undefined where nobody does. */
export function representativeText(
  parts: readonly string[] | undefined,
  kind: RepresentativeKind = 'authorised',
): string | undefined {
  return parts && `${parts.join(', ')} (${checkWords.representativeKinds[kind]})`;
}
