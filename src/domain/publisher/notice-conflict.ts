import { formatAddress } from '../values/postal-address.ts';
import type { Notice } from './notice.ts';

/** What a notice and its siblings say differently about how to reach the controller. */
interface ContactConflict {
  readonly about: 'both' | 'address' | 'person';
  /** The other notices that differ. */
  readonly with: readonly Notice[];
  /** Whether every notice gives the same address for requests by e-mail. */
  readonly sameEmail: boolean;
}

/**
 * The disagreement of a notice with the others, or undefined when all give the same address and person. Who says
 * nothing of one disagrees with nobody on it.
 */
export function findContactConflict(notice: Notice, others: readonly Notice[]): ContactConflict | undefined {
  const hasOtherAddress = (other: Notice): boolean =>
    differ(formatAddress(other.postalAddress), formatAddress(notice.postalAddress));
  const hasOtherPerson = (other: Notice): boolean =>
    differ(other.contactPerson?.name, notice.contactPerson?.name);
  const differing = others.filter((other) => hasOtherAddress(other) || hasOtherPerson(other));
  if (differing.length === 0) return undefined;
  const address = differing.some(hasOtherAddress);
  const person = differing.some(hasOtherPerson);
  const { email } = notice.channels;
  return {
    about: address && person ? 'both' : address ? 'address' : 'person',
    with: differing,
    sameEmail: email !== undefined && others.every(({ channels }) => channels.email === email),
  };
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return Boolean(one) && Boolean(other) && one !== other;
}
