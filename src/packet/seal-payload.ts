/*
 * What a paper seal says: a claims set (RFC 8392) with the issue date, the key that signed it (RFC 8747 §3.1)
 * and one private claim with the request. Numbers never change their meaning once released.
 */
import * as z from 'zod/mini';
import { businessIdSchema } from '../domain/business-id-schema.ts';
import { daySchema } from '../domain/day-schema.ts';
import { faultsInDetails } from '../domain/detail-faults.ts';
import { isEmailAddress } from '../domain/email-address.ts';
import type { Request } from '../domain/request.ts';
import type { PublicKey } from '../domain/request-file.ts';
import { belongTogether, RIGHT_NAMES, type Right } from '../domain/right.ts';
import { encodeCanonicalJson } from './canonical-json.ts';
import { decodeCbor, encodeCbor } from './cbor.ts';
import { fromCoseKey, toCoseKey } from './cose-key.ts';
import { sha256 } from './ecdsa.ts';
import { isSameBytes } from './same-bytes.ts';

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
] as const;

export type UnprovenPart = (typeof UNPROVEN_PARTS)[number];

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
    /** The controller whom the request was written to. */
    businessId: businessIdSchema,
    rights: z.array(z.enum(RIGHT_NAMES)).check(z.refine(belongTogether)),
    registers: z.array(text).check(z.minLength(1), z.maxLength(10)),
    name: text,
    emails: z.array(email).check(z.maxLength(6)),
    /** Where the answer should go: an e-mail address, or street, postcode and locality. */
    replyTo: z.union([email, z.tuple([text, z.string().check(z.regex(/^\d{5}$/)), text])]),
    /** Name and e-mail address of who acts for the data subject. */
    representative: z.optional(z.tuple([text, email])),
    /** SHA-256 of the request in canonical form (RFC 8785). */
    requestSha256: z.instanceof(Uint8Array).check(z.refine((hash) => hash.length === 32)),
    /** The details of each right, where the symbol has room for them. */
    details: z.optional(detailsSchema),
    /** What the request says besides, in the hash only. */
    unproven: z.array(z.enum(UNPROVEN_PARTS)).check(z.refine(areInOrder)),
  })
  .check(z.refine(hasOwnDetails));

/** What a seal says about a request. */
export type SealContent = z.infer<typeof contentSchema>;

/** Each part once, in the order of the list. */
function areInOrder(parts: readonly UnprovenPart[]): boolean {
  return parts.join() === UNPROVEN_PARTS.filter((part) => parts.includes(part)).join();
}

/** Whether the details are those that the form asks for the rights: any other would be a forger's own words. */
function hasOwnDetails({
  rights,
  details,
  unproven,
}: Pick<SealContent, 'rights' | 'details' | 'unproven'>): boolean {
  if (!details) return true;
  const areAsked = rights.every((right, index) => faultsInDetails(right, details[index] ?? {}).length === 0);
  return areAsked && details.length === rights.length && !unproven.includes('details');
}

/** A seal's content with the key that it was signed with. */
export interface SealPayload {
  readonly publicKey: PublicKey;
  readonly content: SealContent;
}

/** What the seal of a request says; with the free text, or with its hash alone. */
export async function sealContentOf(
  request: Request,
  { withDetails }: { withDetails: boolean },
): Promise<SealContent> {
  const { dataSubject, representative, rights, registers, controller } = request;
  const { replyEmail, postalAddress, knownEmails } = dataSubject;
  const canonical = new TextEncoder().encode(encodeCanonicalJson(request));
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
  };
  return {
    reference: request.reference,
    issuedOn: request.createdOn,
    businessId: controller.businessId,
    rights: rights.map(({ right }) => right),
    registers: registers.map(({ name }) => name),
    name: dataSubject.name,
    emails: [...new Set([...(replyEmail === undefined ? [] : [replyEmail]), ...knownEmails])],
    // The schema of a request holds that the channel has its address.
    replyTo:
      request.replyChannel === 'post' && postalAddress
        ? [postalAddress.street, postalAddress.postcode, postalAddress.locality]
        : (replyEmail as string),
    ...(representative ? { representative: [representative.name, representative.email] } : {}),
    requestSha256: await sha256(canonical),
    ...(hasDetails && withDetails ? { details } : {}),
    unproven: UNPROVEN_PARTS.filter((part) => isPresent[part]),
  };
}

/** CWT claim `iat` (RFC 8392 §3.1.6), `cnf` (RFC 8747 §3.1), and one of the private range (RFC 8392 §9.1). */
const [ISSUED_AT, CONFIRMATION, REQUEST] = [6, 8, -65_537];

/** The member of `cnf` that holds a COSE_Key (RFC 8747 §3.2). */
const COSE_KEY = 1;

/** The members of the private claim. */
const MEMBERS = {
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
} as const satisfies Record<Exclude<keyof SealContent, 'issuedOn'>, number>;

const RIGHT_NUMBERS: Readonly<Record<Right, number>> = {
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

const UNPROVEN_NUMBERS: Readonly<Record<UnprovenPart, number>> = {
  details: 1,
  postalAddress: 2,
  phone: 3,
  organisation: 4,
  contactTime: 5,
  follows: 6,
  signature: 7,
  certificate: 8,
};

const SECONDS_A_DAY = 86_400;

/** The payload as CBOR. */
export function encodeSealPayload({ publicKey, content }: SealPayload): Uint8Array<ArrayBuffer> {
  const { issuedOn, ...members } = content;
  const numbered = {
    ...members,
    rights: members.rights.map((right) => RIGHT_NUMBERS[right]),
    unproven: members.unproven.map((part) => UNPROVEN_NUMBERS[part]),
  };
  const claim = (Object.keys(MEMBERS) as (keyof typeof MEMBERS)[]).flatMap((name) =>
    numbered[name] === undefined ? [] : [[MEMBERS[name], numbered[name]] as const],
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
  const named = Object.entries(MEMBERS).flatMap(([name, number]) =>
    claim.has(number) ? [[name, claim.get(number)] as const] : [],
  );
  const { rights, unproven, details, ...others } = Object.fromEntries(named);
  const { data } = contentSchema.safeParse({
    ...others,
    issuedOn: new Date((seconds as number) * 1000).toISOString().slice(0, 10),
    rights: namesOf(rights, RIGHT_NUMBERS),
    unproven: namesOf(unproven, UNPROVEN_NUMBERS),
    ...(details === undefined ? {} : { details: objectsOf(details) }),
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
  return numbers.map((number) => Object.keys(table).find((name) => table[name] === number));
}

function objectsOf(maps: unknown): unknown {
  if (!Array.isArray(maps)) return undefined;
  return maps.map((map) => (map instanceof Map ? Object.fromEntries(map) : undefined));
}
