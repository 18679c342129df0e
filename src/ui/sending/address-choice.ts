import type { RegisterFacts } from '../../domain/publisher/register-facts.ts';
import type { Request } from '../../domain/request/request.ts';
import type { PortalFacts } from '../../domain/request/request-from-values.ts';
import { formatAddress } from '../../domain/values/postal-address.ts';

/** Why the request goes to its address, when the notices disagree about how to reach the controller. */
export interface AddressChoice {
  readonly about: 'both' | 'address' | 'person';
  readonly reason:
    | { readonly kind: 'email'; readonly email: string; readonly isSameInAll: boolean }
    | { readonly kind: 'controller' | 'unlisted'; readonly address: string }
    | { readonly kind: 'newest' | 'older'; readonly address: string; readonly source: RegisterFacts };
  /** The registers whose notices give another postal address than the one used. */
  readonly others: readonly RegisterFacts[];
  /** The e-mail address that all notices give, if they agree. */
  readonly sharedEmail: string | undefined;
}

/** The choice that was made for this delivery, or undefined when all notices say the same. */
export function findAddressChoice(
  delivery: Request['delivery'],
  { controller, registers }: PortalFacts,
): AddressChoice | undefined {
  // A notice that gives none disagrees with nobody.
  const addresses = new Set(
    registers.flatMap(({ postalAddress }) => (postalAddress ? [formatAddress(postalAddress)] : [])),
  );
  const persons = new Set(
    registers.flatMap(({ contactPerson }) => (contactPerson ? [contactPerson.name] : [])),
  );
  if (addresses.size < 2 && persons.size < 2) return undefined;
  const about = addresses.size < 2 ? 'person' : persons.size < 2 ? 'address' : 'both';
  const emails = [...new Set(registers.map(({ email }) => email))];
  const sharedEmail = emails.length === 1 ? emails[0] : undefined;

  if (delivery.channel === 'email') {
    const { email } = delivery;
    return {
      about,
      reason: { kind: 'email', email, isSameInAll: email === sharedEmail },
      others: [],
      sharedEmail,
    };
  }
  const address = formatAddress(delivery.address);
  const gives = ({ postalAddress }: RegisterFacts): boolean => formatAddress(postalAddress) === address;
  return {
    about,
    reason: reasonFor(address, controller, newestFirst(registers), gives),
    others: registers.filter((register) => register.postalAddress && !gives(register)),
    sharedEmail,
  };
}

function reasonFor(
  address: string,
  { postalAddress }: PortalFacts['controller'],
  registers: readonly RegisterFacts[],
  gives: (register: RegisterFacts) => boolean,
): AddressChoice['reason'] {
  if (postalAddress && formatAddress(postalAddress) === address) return { kind: 'controller', address };
  const source = registers.find(gives);
  if (!source) return { kind: 'unlisted', address };
  const isNewest = source.noticeUpdatedOn === registers[0]?.noticeUpdatedOn;
  return { kind: isNewest ? 'newest' : 'older', address, source };
}

function newestFirst(registers: readonly RegisterFacts[]): RegisterFacts[] {
  return [...registers].sort((one, other) => other.noticeUpdatedOn.localeCompare(one.noticeUpdatedOn));
}
