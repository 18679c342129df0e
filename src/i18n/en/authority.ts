import type { SameWords } from '../shape/same-words.ts';

/**
 * The Office of the Data Protection Ombudsman, which supervises controllers in Finland (Data Protection Act 1050/2018,
 * section 8), as its site gave its contact details on 22 November 2026.
 */
export const DATA_PROTECTION_OMBUDSMAN = {
  name: 'Office of the Data Protection Ombudsman',
  postalAddress: { street: 'PL 800', postcode: '00531', locality: 'Helsinki' },
  email: 'tietosuoja@om.fi',
  phone: '+358 29 566 6700',
  website: 'https://tietosuoja.fi/en',
  secureMail: 'https://turvaviesti.om.fi/',
} as const satisfies SameWords<typeof import('../fi/authority.ts').DATA_PROTECTION_OMBUDSMAN>;
