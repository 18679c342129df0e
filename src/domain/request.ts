import * as z from 'zod/mini';
import { businessIdSchema } from './business-id-schema.ts';
import { caseFormsSchema, hasOwnForms } from './case-forms-schema.ts';
import { daySchema } from './day-schema.ts';
import { faultsInDetails } from './detail-faults.ts';
import { followsSchema, followUpSchema } from './follow-up-schema.ts';
import {
  detailsSchema,
  emailSchema as email,
  lineSchema as line,
  postalAddressSchema,
  referenceSchema,
  sha256Schema as sha256,
  writtenLineSchema as writtenLine,
} from './request-parts.ts';
import { belongTogether, LEGAL_BASES, RIGHT_NAMES, type Right, rightEntry } from './right.ts';

export { type PostalAddress, postalAddressSchema } from './request-parts.ts';

/** One register that the request concerns, with the notice it was read from. */
export const requestRegisterSchema = z
  .strictObject({
    slug: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
    name: line,
    forms: caseFormsSchema,
    /** When the notice was last updated, and the SHA-256 of its text. */
    noticeUpdatedOn: daySchema,
    noticeSha256: sha256,
    /** The recipients that the notice names (Art. 13(1)(e)). */
    processors: z.array(line).check(z.maxLength(100)),
    /** The legal bases that the notice states (Art. 13(1)(c)); many state none. */
    legalBases: z.array(z.enum(LEGAL_BASES)),
  })
  .check(hasOwnForms);

const requestedRightSchema = z
  .strictObject({
    right: z.enum(RIGHT_NAMES),
    articles: z.array(z.string().check(z.regex(/^\d{1,2}(\(\d\))?(\([a-z]\))?$/))),
    details: detailsSchema,
  })
  .check(({ value, issues }) => {
    const { articles } = rightEntry(value.right);
    if (value.articles.join() !== articles.join()) {
      const message = `Expected the articles of the right: ${articles.join(', ')}`;
      issues.push({ code: 'custom', message, path: ['articles'], input: value.articles });
    }
    for (const { name, expected } of faultsInDetails(value.right, value.details)) {
      issues.push({ code: 'custom', message: expected, path: ['details', name], input: value.details[name] });
    }
  });

/** A pen's path on a field of the given size: x and y in turn, integers, no time and no pressure. */
const drawnSignatureSchema = z.strictObject({
  kind: z.literal('drawn'),
  width: z.int().check(z.minimum(1), z.maximum(4000)),
  height: z.int().check(z.minimum(1), z.maximum(4000)),
  strokes: z
    .array(
      z
        .array(z.int().check(z.minimum(0), z.maximum(4000)))
        .check(z.minLength(2), z.maxLength(8000), z.refine(isEven, 'Expected x and y in turn')),
    )
    .check(z.minLength(1), z.maxLength(200), z.refine(isQuicklyDrawn, 'Expected at most 10,000 points')),
});

const typedSignatureSchema = z.strictObject({ kind: z.literal('typed'), text: line });

/** The visible signature. The law asks for none, so it may be absent. */
export const signatureSchema = z.discriminatedUnion('kind', [drawnSignatureSchema, typedSignatureSchema]);

export type VisibleSignature = z.infer<typeof signatureSchema>;

/** One exercise of a right (Art. 12 to 22 GDPR), as it stands in `request.json`. */
export const requestSchema = z
  .strictObject({
    reference: referenceSchema,
    createdOn: daySchema,
    language: z.literal('fi'),
    controller: z
      .strictObject({
        name: line,
        businessId: businessIdSchema,
        forms: caseFormsSchema,
      })
      .check(hasOwnForms),
    registers: z
      .array(requestRegisterSchema)
      .check(z.minLength(1), z.maxLength(10), z.refine(areDistinct, 'Expected each register once')),
    rights: z
      .array(requestedRightSchema)
      .check(
        z.minLength(1),
        z.maxLength(2),
        z.refine(areOneLetter, 'Expected one right, or a pair that belongs together in its order'),
      ),
    dataSubject: z.strictObject({
      name: writtenLine,
      /** Addresses under which the controller may know the person, the newest first. */
      knownEmails: z.array(email).check(z.maxLength(5)),
      replyEmail: z.optional(email),
      postalAddress: z.optional(postalAddressSchema),
      phone: z.optional(line),
      organisation: z.optional(line),
      contactTime: z.optional(line),
    }),
    /** Who acts for the data subject, if somebody does. */
    representative: z.optional(z.strictObject({ name: writtenLine, email })),
    /** Where this letter goes. */
    delivery: z.discriminatedUnion('channel', [
      z.strictObject({ channel: z.literal('email'), email }),
      z.strictObject({ channel: z.literal('post'), address: postalAddressSchema }),
    ]),
    /** Where the answer should go. */
    replyChannel: z.enum(['email', 'post']),
    /** The earlier request that this letter follows; its registers and rights are repeated unchanged. */
    follows: z.optional(followsSchema),
    /** What kind of letter follows it, and what that letter says. */
    followUp: z.optional(followUpSchema),
    signature: z.optional(signatureSchema),
    /** The certificate of the person's own that signs the packet; without it, the device's key does. */
    certificateSha256: z.optional(sha256),
  })
  .check(
    z.refine(hasReplyAddress, { error: 'Expected an address for the reply channel', path: ['dataSubject'] }),
    z.refine(({ follows, followUp }) => (follows === undefined) === (followUp === undefined), {
      error: 'Expected follows and followUp together, or neither',
      path: ['followUp'],
    }),
    z.refine(saysWhenSent, {
      error: 'Expected the day the first letter was sent',
      path: ['follows', 'sentOn'],
    }),
    z.refine(isSignedByPen, {
      error: 'Expected a power of attorney of somebody who is represented, without a visible signature',
      path: ['followUp', 'letter'],
    }),
  );

export type Request = z.infer<typeof requestSchema>;
export type RequestedRight = Request['rights'][number];
export type RequestRegister = Request['registers'][number];

/** A packet is drawn again to be verified, so what takes long to draw would stand in a controller's way. */
function isQuicklyDrawn(strokes: readonly (readonly number[])[]): boolean {
  return strokes.reduce((sum, stroke) => sum + stroke.length, 0) <= 20_000;
}

function areDistinct(registers: readonly { slug: string }[]): boolean {
  return new Set(registers.map(({ slug }) => slug)).size === registers.length;
}

function areOneLetter(rights: readonly { right: Right }[]): boolean {
  return belongTogether(rights.map(({ right }) => right));
}

function hasReplyAddress(request: {
  replyChannel: 'email' | 'post';
  dataSubject: { replyEmail?: string | undefined; postalAddress?: unknown };
}): boolean {
  const { replyEmail, postalAddress } = request.dataSubject;
  return request.replyChannel === 'email' ? replyEmail !== undefined : postalAddress !== undefined;
}

interface FollowingRequest {
  readonly follows?: { readonly sentOn?: string | undefined } | undefined;
  readonly followUp?: { readonly letter: string } | undefined;
  readonly representative?: unknown;
  readonly signature?: unknown;
}

function saysWhenSent({ follows, followUp }: FollowingRequest): boolean {
  return !followUp || followUp.letter === 'powerOfAttorney' || follows?.sentOn !== undefined;
}

/** The principal signs on paper; whoever prepares the file cannot sign for them. */
function isSignedByPen({ followUp, representative, signature }: FollowingRequest): boolean {
  if (followUp?.letter !== 'powerOfAttorney') return true;
  return representative !== undefined && signature === undefined;
}

function isEven(numbers: readonly number[]): boolean {
  return numbers.length % 2 === 0;
}
