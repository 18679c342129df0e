import type { SameWords } from '../shape/same-words.ts';

/**
 * The Office of the Data Protection Ombudsman, which supervises controllers in Finland (Data Protection Act 1050/2018,
 * section 8), as its site in Swedish gave its contact details in November 2026.
 */
export const DATA_PROTECTION_OMBUDSMAN = {
  name: 'Dataombudsmannens byrå',
  postalAddress: { street: 'PB\u00a0800', postcode: '00531', locality: 'Helsingfors' },
  email: 'tietosuoja@om.fi',
  phone: '029 566 6700',
  website: 'https://tietosuoja.fi/sv',
  secureMail: 'https://turvaviesti.om.fi/',
} as const satisfies SameWords<typeof import('../fi/authority.ts').DATA_PROTECTION_OMBUDSMAN>;
