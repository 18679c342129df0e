/*
 * The numbers that stand for names in a paper seal. A printed letter keeps them for ever: a number is never changed and
 * never given to something else, also not when what it stood for is gone.
 */
import type { RepresentativeKind } from '../../domain/request/person-kinds.ts';
import type { Right } from '../../domain/rights/right.ts';

/** What a request can say that its seal holds only as part of the hash. */
export const UNPROVEN_PARTS = [
  'details',
  'postalAddress',
  'phone',
  'organisation',
  'contactTime',
  'follows',
  'signature',
  'certificate',
  'identifiers',
] as const;

export type UnprovenPart = (typeof UNPROVEN_PARTS)[number];

/** CWT claim `iat` (RFC 8392 §3.1.6). */
export const ISSUED_AT = 6;

/** CWT claim `cnf` (RFC 8747 §3.1). */
export const CONFIRMATION = 8;

/** The private claim with the request (RFC 8392 §9.1). */
export const REQUEST = -65_537;

/** The member of `cnf` that holds a COSE_Key (RFC 8747 §3.2). */
export const COSE_KEY = 1;

/** The members of the private claim. */
export const MEMBERS = {
  reference: 1,
  businessId: 2,
  rights: 3,
  registers: 4,
  name: 5,
  emails: 6,
  replyTo: 7,
  requestSha256: 8,
  unproven: 9,
  details: 10,
  representative: 11,
  controllerName: 12,
  representativeKind: 13,
} as const;

/** The rights. */
export const RIGHT_NUMBERS: Readonly<Record<Right, number>> = {
  access: 1,
  rectification: 2,
  erasure: 3,
  restriction: 4,
  marketingObjection: 5,
  objection: 6,
  portability: 7,
  consentWithdrawal: 8,
  automatedDecision: 9,
};

/** What the seal holds only as part of the hash. */
export const UNPROVEN_NUMBERS: Readonly<Record<UnprovenPart, number>> = {
  details: 1,
  postalAddress: 2,
  phone: 3,
  organisation: 4,
  contactTime: 5,
  follows: 6,
  signature: 7,
  certificate: 8,
  identifiers: 9,
};

/** On what a representative's right to act rests; a power of attorney goes without saying. */
export const REPRESENTATIVE_NUMBERS: Readonly<Record<RepresentativeKind, number>> = {
  authorised: 1,
  custodian: 2,
  guardian: 3,
  continuingMandate: 4,
};
