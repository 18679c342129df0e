/*
 * Apart from the schema of a request, so that a letter is written and a seal made without a schema library.
 */

/**
 * By what right somebody acts for the data subject: a power of attorney, custody of a child, guardianship, or a
 * continuing power of attorney (361/1983, 442/1999, 648/2007).
 */
export const REPRESENTATIVE_KINDS = ['authorised', 'custodian', 'guardian', 'continuingMandate'] as const;

export type RepresentativeKind = (typeof REPRESENTATIVE_KINDS)[number];

/** Whether somebody acts by a power of attorney, which is enclosed; in version 1 of `request.json` everybody did. */
export function actsByMandate(representative: object | undefined): boolean {
  if (representative === undefined) return false;
  return !('kind' in representative) || representative.kind === 'authorised';
}

/** What a controller may know a person by besides an e-mail address; `other` says itself what it is. */
export const IDENTIFIER_KINDS = ['formerName', 'phone', 'customerNumber', 'memberNumber', 'other'] as const;

export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];
