import { isPostcodeLast } from './country.ts';

/** A postal address without the addressee's name. */
export interface PostalAddress {
  readonly street: string;
  readonly postcode: string;
  readonly locality: string;
  /** The country abroad (ISO 3166-1 alpha-2); none in Finland. */
  readonly country?: string | undefined;
}

/** The postal address on one line; empty when there is none. */
export function formatAddress(address: PostalAddress | undefined): string {
  return address ? addressLines(address).join(', ') : '';
}

/**
 * The postal address as its two lines, without the addressee's name, in the order of UPU S42. Abroad the country's
 * code stands before the postcode, `SE-111 51 Stockholm`, or, where the postcode is the last, after it:
 * `London SW1A 2AA, GB`.
 */
export function addressLines(address: PostalAddress): [street: string, office: string] {
  const { street, postcode, locality, country = '' } = address;
  if (isPostcodeLast(country)) {
    return [street, `${[locality, postcode].filter((part) => part !== '').join(' ')}, ${country}`];
  }
  const code = [country, postcode].filter((part) => part !== '').join('-');
  return [street, `${code} ${locality}`];
}

/** The two lines as an envelope has them: the post office in capitals, as Posti reads it from the window. */
export function envelopeLines(address: PostalAddress): [street: string, office: string] {
  const [street, office] = addressLines(address);
  return [street, office.toUpperCase()];
}
