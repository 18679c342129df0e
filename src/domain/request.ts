import * as z from 'zod/mini';
import { caseFormsSchema } from './case-forms-schema.ts';
import { daySchema } from './day-schema.ts';
import { LEGAL_BASES, RIGHT_NAMES, RIGHT_PAIRS, type Right, rightEntry } from './right.ts';

const line = z.string().check(z.minLength(1), z.maxLength(254));
const longText = z.string().check(z.maxLength(4000));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'Expected a SHA-256 as 64 lower-case hex digits'));

/** A Finnish postal address without the addressee's name. */
export const postalAddressSchema = z.strictObject({
  street: line,
  postcode: z.string().check(z.regex(/^\d{5}$/, 'Expected five digits')),
  locality: line,
});

/** One register that the request concerns, with the notice it was read from. */
export const requestRegisterSchema = z.strictObject({
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
});

/** Details of one right by field name, as the rights table lists them. */
const detailsSchema = z.record(
  z.string().check(z.regex(/^[a-z][A-Za-z]{0,39}$/)),
  z.union([longText, z.boolean(), z.array(line).check(z.maxLength(20))]),
);

const requestedRightSchema = z
  .strictObject({
    right: z.enum(RIGHT_NAMES),
    articles: z.array(z.string().check(z.regex(/^\d{1,2}(\(\d\))?(\([a-z]\))?$/))),
    details: detailsSchema,
  })
  .check(z.refine(hasOnlyKnownDetails, 'Expected only the details that the right has'));

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
    .check(z.minLength(1), z.maxLength(200)),
});

const typedSignatureSchema = z.strictObject({ kind: z.literal('typed'), text: line });

/** The visible signature. The law asks for none, so it may be absent. */
export const signatureSchema = z.discriminatedUnion('kind', [drawnSignatureSchema, typedSignatureSchema]);

export type VisibleSignature = z.infer<typeof signatureSchema>;

/** One exercise of a right (Art. 12 to 22 GDPR), as it stands in `request.json`. */
export const requestSchema = z
  .strictObject({
    reference: z.string().check(z.regex(/^TP-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)),
    createdOn: daySchema,
    language: z.literal('fi'),
    controller: z.strictObject({
      name: line,
      businessId: z.string().check(z.regex(/^\d{7}-\d$/)),
      forms: caseFormsSchema,
    }),
    registers: z.array(requestRegisterSchema).check(z.minLength(1), z.maxLength(10)),
    rights: z.array(requestedRightSchema).check(z.minLength(1), z.maxLength(2), z.refine(belongTogether)),
    dataSubject: z.strictObject({
      name: line,
      /** Addresses under which the controller may know the person, the newest first. */
      knownEmails: z.array(line).check(z.maxLength(5)),
      replyEmail: z.optional(line),
      postalAddress: z.optional(postalAddressSchema),
      phone: z.optional(line),
      organisation: z.optional(line),
      contactTime: z.optional(line),
    }),
    /** Who acts for the data subject, if somebody does. */
    representative: z.optional(z.strictObject({ name: line, email: line })),
    /** Where this letter goes. */
    delivery: z.discriminatedUnion('channel', [
      z.strictObject({ channel: z.literal('email'), email: line }),
      z.strictObject({ channel: z.literal('post'), address: postalAddressSchema }),
    ]),
    /** Where the answer should go. */
    replyChannel: z.enum(['email', 'post']),
    /** The earlier request that this one follows (reminder, clarification). */
    follows: z.optional(z.strictObject({ reference: line, sentOn: daySchema, digest: sha256 })),
    signature: z.optional(signatureSchema),
  })
  .check(
    z.refine(hasReplyAddress, { error: 'Expected an address for the reply channel', path: ['dataSubject'] }),
  );

export type Request = z.infer<typeof requestSchema>;
export type RequestedRight = Request['rights'][number];
export type RequestRegister = Request['registers'][number];
export type PostalAddress = z.infer<typeof postalAddressSchema>;

function hasOnlyKnownDetails({
  right,
  details,
}: {
  right: Right;
  details: Record<string, unknown>;
}): boolean {
  const known = rightEntry(right).fields.map(({ name }) => name);
  return Object.keys(details).every((name) => known.includes(name));
}

function belongTogether(rights: readonly { right: Right }[]): boolean {
  const [first, second] = rights;
  return (
    second === undefined || RIGHT_PAIRS.some(([one, other]) => one === first?.right && other === second.right)
  );
}

function hasReplyAddress(request: {
  replyChannel: 'email' | 'post';
  dataSubject: { replyEmail?: string | undefined; postalAddress?: unknown };
}): boolean {
  const { replyEmail, postalAddress } = request.dataSubject;
  return request.replyChannel === 'email' ? replyEmail !== undefined : postalAddress !== undefined;
}

function isEven(numbers: readonly number[]): boolean {
  return numbers.length % 2 === 0;
}
