/* What a paper seal may say, for whoever reads one: making one needs no schema, which is heavy. */
import * as z from 'zod/mini';
import { daySchema } from '../../domain/calendar/day-schema.ts';
import { faultsInDetails1 } from '../../domain/records/format-1-details.ts';
import { faultsInDetails } from '../../domain/request/detail-faults.ts';
import { REPRESENTATIVE_KINDS } from '../../domain/request/person-kinds.ts';
import { belongTogether, RIGHT_NAMES } from '../../domain/rights/right.ts';
import { businessIdSchema } from '../../domain/values/business-id-schema.ts';
import { isEmailAddress } from '../../domain/values/email-address.ts';
import { UNPROVEN_PARTS, type UnprovenPart } from './seal-numbers.ts';

/** One line without characters that turn or hide the words around them: a letter has no others. */
const text = z
  .string()
  .check(z.minLength(1), z.maxLength(254), z.regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u), z.regex(/\S/));
const email = text.check(z.refine(isEmailAddress));
const detail = z.union([
  z.string().check(z.maxLength(4000), z.regex(/^(?:\n|[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}])*$/u)),
  z.boolean(),
  z.array(text).check(z.maxLength(20)),
]);
const detailsSchema = z.array(z.record(z.string().check(z.regex(/^[a-z][A-Za-z]{0,39}$/)), detail));

export const sealContentSchema = z
  .strictObject({
    reference: z.string().check(z.regex(/^TP-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)),
    issuedOn: daySchema,
    /** The controller whom the request was written to: its business id, or its name where it has none. */
    businessId: z.optional(businessIdSchema),
    controllerName: z.optional(text),
    rights: z.array(z.enum(RIGHT_NAMES)).check(z.refine(belongTogether)),
    registers: z.array(text).check(z.minLength(1), z.maxLength(10)),
    name: text,
    emails: z.array(email).check(z.maxLength(6)),
    /** Where the answer should go: an e-mail address, or street, postcode, locality and a country abroad. */
    replyTo: z.union([
      email,
      z.tuple([text, z.string().check(z.regex(/^\d{5}$/)), text]),
      z.tuple([text, z.union([text, z.literal('')]), text, z.string().check(z.regex(/^(?!FI)[A-Z]{2}$/))]),
    ]),
    /** Name and e-mail address of who acts for the data subject. */
    representative: z.optional(z.tuple([text, email])),
    /** By what right, where it is no power of attorney. */
    representativeKind: z.optional(z.enum(REPRESENTATIVE_KINDS)),
    /** SHA-256 of the request in canonical form (RFC 8785). */
    requestSha256: z.instanceof(Uint8Array).check(z.refine((hash) => hash.length === 32)),
    /** The details of each right, where the symbol has room for them. */
    details: z.optional(detailsSchema),
    /** What the request says besides, in the hash only. */
    unproven: z.array(z.enum(UNPROVEN_PARTS)).check(z.refine(areInOrder)),
  })
  .check(
    z.refine(hasOwnDetails),
    z.refine(
      ({ businessId, controllerName }) => (businessId === undefined) !== (controllerName === undefined),
    ),
    z.refine(
      ({ representative, representativeKind: kind }) =>
        kind === undefined || (representative !== undefined && kind !== 'authorised'),
    ),
  );

/** What a seal says about a request. */
export type SealContent = z.infer<typeof sealContentSchema>;

/** Each part once, in the order of the list. */
function areInOrder(parts: readonly UnprovenPart[]): boolean {
  return parts.join() === UNPROVEN_PARTS.filter((part) => parts.includes(part)).join();
}

/** Whether the details are those that the form asks for the rights, or once did: any other would be a forger's own words. */
function hasOwnDetails({
  rights,
  details,
  unproven,
}: Pick<SealContent, 'rights' | 'details' | 'unproven'>): boolean {
  if (!details) return true;
  const areAsked = rights.every((right, index) => {
    const own = details[index] ?? {};
    return faultsInDetails(right, own).length === 0 || faultsInDetails1(right, own).length === 0;
  });
  return areAsked && details.length === rights.length && !unproven.includes('details');
}
