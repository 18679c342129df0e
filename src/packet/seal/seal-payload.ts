/*
 * What a paper seal says: a claims set (RFC 8392) with the issue date, the key that signed it (RFC 8747 §3.1)
 * and one private claim with the request.
 */
import * as z from 'zod/mini';
import { daySchema } from '../../domain/calendar/day-schema.ts';
import type { AnyRequestFile } from '../../domain/records/any-request-file.ts';
import { faultsInDetails1 } from '../../domain/records/format-1-details.ts';
import { requestOf } from '../../domain/records/read-up.ts';
import type { PublicKey } from '../../domain/records/request-file.ts';
import { faultsInDetails } from '../../domain/request/detail-faults.ts';
import { REPRESENTATIVE_KINDS } from '../../domain/request/person-kinds.ts';
import { belongTogether, RIGHT_NAMES } from '../../domain/rights/right.ts';
import { businessIdSchema } from '../../domain/values/business-id-schema.ts';
import { isEmailAddress } from '../../domain/values/email-address.ts';
import type { PostalAddress } from '../../domain/values/postal-address.ts';
import { encodeCanonicalJson } from '../bytes/canonical-json.ts';
import { decodeCbor, encodeCbor } from '../bytes/cbor.ts';
import { isSameBytes } from '../bytes/same-bytes.ts';
import { sha256 } from '../x509/ecdsa.ts';
import { fromCoseKey, toCoseKey } from './cose-key.ts';
import {
  CONFIRMATION,
  COSE_KEY,
  ISSUED_AT,
  MEMBERS,
  REPRESENTATIVE_NUMBERS,
  REQUEST,
  RIGHT_NUMBERS,
  UNPROVEN_NUMBERS,
  UNPROVEN_PARTS,
  type UnprovenPart,
} from './seal-numbers.ts';

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

const contentSchema = z
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
export type SealContent = z.infer<typeof contentSchema>;

/** A number for each member, as the compiler sees to; the day is a claim of its own. */
const MEMBER_NUMBERS: Readonly<Record<Exclude<keyof SealContent, 'issuedOn'>, number>> = MEMBERS;

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

/** A seal's content with the key that it was signed with. */
export interface SealPayload {
  readonly publicKey: PublicKey;
  readonly content: SealContent;
}

/** A request in the version that it was signed in, which the hash is of. */
export type SealedFile = Pick<AnyRequestFile, 'version' | 'request'>;

/** What the seal of a request says; with the free text, or with its hash alone. */
export async function sealContentOf(
  file: SealedFile,
  { withDetails }: { withDetails: boolean },
): Promise<SealContent> {
  const request = requestOf(file);
  const { dataSubject, representative, rights, registers, controller } = request;
  const { replyEmail, postalAddress, knownEmails } = dataSubject;
  const canonical = new TextEncoder().encode(encodeCanonicalJson(file.request));
  const details = rights.map((requested) => requested.details);
  // A letter that follows a request cites it and shows none of its details.
  const hasDetails = !request.followUp && details.some((each) => Object.keys(each).length > 0);
  const isPresent: Record<UnprovenPart, boolean> = {
    details: hasDetails && !withDetails,
    postalAddress: postalAddress !== undefined && request.replyChannel !== 'post',
    phone: dataSubject.phone !== undefined,
    organisation: dataSubject.organisation !== undefined,
    contactTime: dataSubject.contactTime !== undefined,
    follows: request.follows !== undefined,
    signature: request.signature !== undefined,
    // The device's key makes the seal, so paper shows nothing of a certificate that signed the file.
    certificate: request.certificateSha256 !== undefined,
    identifiers: dataSubject.identifiers !== undefined,
  };
  return {
    reference: request.reference,
    issuedOn: request.createdOn,
    ...(controller.businessId === undefined
      ? { controllerName: controller.name }
      : { businessId: controller.businessId }),
    rights: rights.map(({ right }) => right),
    registers: registers.map(({ name }) => name),
    name: dataSubject.name,
    emails: [...new Set([...(replyEmail === undefined ? [] : [replyEmail]), ...knownEmails])],
    // The schema of a request holds that the channel has its address.
    replyTo:
      request.replyChannel === 'post' && postalAddress
        ? sealedAddress(postalAddress)
        : (replyEmail as string),
    ...(representative ? { representative: [representative.name, representative.email] } : {}),
    // Left out where it is what a seal without it means.
    ...(representative && representative.kind !== 'authorised'
      ? { representativeKind: representative.kind }
      : {}),
    requestSha256: await sha256(canonical),
    ...(hasDetails && withDetails ? { details } : {}),
    unproven: UNPROVEN_PARTS.filter((part) => isPresent[part]),
  };
}

function sealedAddress({ street, postcode, locality, country }: PostalAddress): SealContent['replyTo'] {
  return country === undefined ? [street, postcode, locality] : [street, postcode, locality, country];
}

const SECONDS_A_DAY = 86_400;

/** The payload as CBOR. */
export function encodeSealPayload({ publicKey, content }: SealPayload): Uint8Array<ArrayBuffer> {
  const { issuedOn, ...members } = content;
  const numbered = {
    ...members,
    rights: members.rights.map((right) => RIGHT_NUMBERS[right]),
    unproven: members.unproven.map((part) => UNPROVEN_NUMBERS[part]),
    representativeKind: members.representativeKind && REPRESENTATIVE_NUMBERS[members.representativeKind],
  };
  const claim = (Object.keys(MEMBER_NUMBERS) as (keyof typeof MEMBER_NUMBERS)[]).flatMap((name) =>
    numbered[name] === undefined ? [] : [[MEMBER_NUMBERS[name], numbered[name]] as const],
  );
  return encodeCbor(
    new Map<number, unknown>([
      [ISSUED_AT, Date.parse(`${issuedOn}T00:00:00Z`) / 1000],
      [CONFIRMATION, new Map([[COSE_KEY, toCoseKey(publicKey)]])],
      [REQUEST, new Map(claim)],
    ]),
  );
}

/** The payload that the bytes are, or undefined when they are not as `encodeSealPayload` writes them. */
export function decodeSealPayload(bytes: Uint8Array): SealPayload | undefined {
  const claims = decodeCbor(bytes);
  if (!(claims instanceof Map)) return undefined;
  const [seconds, confirmation, claim]: unknown[] = [
    claims.get(ISSUED_AT),
    claims.get(CONFIRMATION),
    claims.get(REQUEST),
  ];
  const isWhole = confirmation instanceof Map && claim instanceof Map && isMidnight(seconds);
  const publicKey = isWhole ? fromCoseKey(confirmation.get(COSE_KEY)) : undefined;
  if (!isWhole || !publicKey) return undefined;
  const named = Object.entries(MEMBER_NUMBERS).flatMap(([name, number]) =>
    claim.has(number) ? [[name, claim.get(number)] as const] : [],
  );
  const { rights, unproven, details, representativeKind: kind, ...others } = Object.fromEntries(named);
  const { data } = contentSchema.safeParse({
    ...others,
    issuedOn: new Date((seconds as number) * 1000).toISOString().slice(0, 10),
    rights: namesOf(rights, RIGHT_NUMBERS),
    unproven: namesOf(unproven, UNPROVEN_NUMBERS),
    ...(details === undefined ? {} : { details: objectsOf(details) }),
    ...(kind === undefined ? {} : { representativeKind: nameOf(kind, REPRESENTATIVE_NUMBERS) }),
  });
  if (!data) return undefined;
  // Claims and members beyond ours, and details that are no plain object's, do not come back.
  const payload = { publicKey, content: data };
  return isSameBytes(encodeSealPayload(payload), bytes) ? payload : undefined;
}

/** Whole days of the years 1970 to 9999. */
function isMidnight(seconds: unknown): boolean {
  return (
    typeof seconds === 'number' &&
    seconds >= 0 &&
    seconds < 2.5e11 &&
    Number.isInteger(seconds / SECONDS_A_DAY)
  );
}

function namesOf(numbers: unknown, table: Readonly<Record<string, number>>): unknown {
  if (!Array.isArray(numbers)) return undefined;
  return numbers.map((number) => nameOf(number, table));
}

function nameOf(number: unknown, table: Readonly<Record<string, number>>): string | undefined {
  return Object.keys(table).find((name) => table[name] === number);
}

function objectsOf(maps: unknown): unknown {
  if (!Array.isArray(maps)) return undefined;
  return maps.map((map) => (map instanceof Map ? Object.fromEntries(map) : undefined));
}
