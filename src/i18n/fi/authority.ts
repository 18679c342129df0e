/**
 * The Office of the Data Protection Ombudsman, which supervises controllers in Finland (Data Protection Act 1050/2018,
 * section 8), as its site gave its contact details on 22 November 2026.
 */
export const DATA_PROTECTION_OMBUDSMAN = {
  name: 'Tietosuojavaltuutetun toimisto',
  postalAddress: { street: 'PL 800', postcode: '00531', locality: 'Helsinki' },
  email: 'tietosuoja@om.fi',
  phone: '029 566 6700',
  website: 'https://tietosuoja.fi/',
  secureMail: 'https://turvaviesti.om.fi/',
} as const;
