/*
 * `request.json` of version 1, as the first releases wrote it. It is history and never changes: packets of it lie
 * with controllers and in browsers, and have to be read as they were. So nothing here is taken from what may change,
 * such as the tables of rights and letters, the form of an e-mail address or the shape of a letter.
 */
import * as z from 'zod/mini';
import { daySchema } from '../calendar/day-schema.ts';
import { instantSchema } from '../calendar/instant-schema.ts';
import { signatureSchema } from '../request/request.ts';
import { businessIdSchema } from '../values/business-id-schema.ts';
import { detailsSchema, referenceSchema, sha256Schema } from '../values/request-parts.ts';
import { publicKeySchema } from './request-file.ts';

const line = z
  .string()
  .check(z.minLength(1), z.maxLength(254), z.regex(/^[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*$/));
const writtenLine = line.check(z.regex(/^(?!\s*…\s*$)/));
const email = line.check(
  z.regex(
    /^(?!.*\.\.)[^\s\p{C}@<>()[\]\\,;:"]{1,64}@[^\s\p{C}@<>()[\]\\,;:"]+\.[^\s\p{C}@<>()[\]\\,;:".]{2,}$/u,
  ),
);
const postalAddress = z.strictObject({
  street: writtenLine,
  postcode: z.string().check(z.regex(/^\d{5}$/)),
  locality: writtenLine,
});
const form = z.string().check(z.minLength(1), z.maxLength(120), z.regex(/^[^\n\r\u2028\u2029]*$/));
const forms = z.strictObject({
  nominative: form,
  genitive: form,
  partitive: form,
  inessive: form,
  elative: form,
  illative: form,
  adessive: form,
  ablative: form,
  allative: form,
});
const hasOwnForms = z.refine<{ name: string; forms: z.infer<typeof forms> }>(
  ({ name, forms: { nominative } }) => name.toLowerCase() === nominative.toLowerCase(),
  { path: ['forms', 'nominative'] },
);
const legalBasis = z.enum([
  'consent',
  'contract',
  'legalObligation',
  'vitalInterest',
  'publicTask',
  'legitimateInterest',
]);
const right = z.enum([
  'access',
  'rectification',
  'erasure',
  'restriction',
  'marketingObjection',
  'objection',
  'portability',
  'consentWithdrawal',
  'automatedDecision',
]);
const PAIRS = [
  'rectification,restriction',
  'erasure,marketingObjection',
  'erasure,consentWithdrawal',
  'marketingObjection,consentWithdrawal',
];
const letterName = z.enum([
  'reminder',
  'clarification',
  'identityAnswer',
  'withdrawal',
  'powerOfAttorney',
  'complaint',
]);
const answer = z.enum(['answered', 'partlyAnswered', 'refused']);
const channel = z.enum(['email', 'letter', 'trackedLetter', 'hand']);
const months = z.union([z.literal(1), z.literal(3)]);
const subject = z.string().check(z.minLength(1), z.maxLength(2000));

const followUp = z.strictObject({
  letter: letterName,
  details: detailsSchema,
  subject,
  channel: z.optional(channel),
  received: z.optional(
    z.strictObject({ on: daySchema, basis: z.enum(['recorded', 'email', 'hand', 'estimate']) }),
  ),
  due: z.optional(z.strictObject({ on: daySchema, months, isEstimate: z.boolean() })),
  extendedOn: z.optional(daySchema),
  clarifiedOn: z.optional(daySchema),
  narrowedOn: z.optional(daySchema),
  answer: z.optional(z.strictObject({ on: daySchema, kind: answer })),
  askedOn: z.optional(daySchema),
  authority: z.optional(z.strictObject({ name: line, email, postalAddress })),
  controllerContact: z.optional(z.strictObject({ email, postalAddress })),
  chronology: z.optional(
    z
      .array(
        z.discriminatedUnion('what', [
          z.strictObject({ on: daySchema, what: z.literal('sent'), channel }),
          z.strictObject({ on: daySchema, what: z.literal('letterSent'), letter: letterName }),
          z.strictObject({ on: daySchema, what: z.literal('due'), months, isEstimate: z.boolean() }),
          z.strictObject({
            on: daySchema,
            what: z.enum([
              'undelivered',
              'received',
              'receiptEstimated',
              'extended',
              'clarificationAsked',
              'identityAsked',
              'replied',
              ...answer.options,
              'unanswered',
            ]),
          }),
        ]),
      )
      .check(z.minLength(1), z.maxLength(500)),
  ),
  attachments: z.optional(
    z
      .array(
        z.discriminatedUnion('what', [
          z.strictObject({ what: z.literal('request'), reference: referenceSchema, on: daySchema }),
          z.strictObject({
            what: z.literal('letter'),
            letter: letterName,
            reference: referenceSchema,
            on: daySchema,
          }),
          z.strictObject({ what: z.literal('file'), on: daySchema, name: line }),
        ]),
      )
      .check(z.minLength(1), z.maxLength(500)),
  ),
});

/** The `request` of version 1; what its details may be is told apart (`faultsInFormat1`). */
export const request1Schema = z
  .strictObject({
    reference: referenceSchema,
    createdOn: daySchema,
    language: z.literal('fi'),
    controller: z.strictObject({ name: line, businessId: businessIdSchema, forms }).check(hasOwnForms),
    registers: z
      .array(
        z
          .strictObject({
            slug: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
            name: line,
            forms,
            noticeUpdatedOn: daySchema,
            noticeSha256: sha256Schema,
            processors: z.array(line).check(z.maxLength(100)),
            legalBases: z.array(legalBasis),
          })
          .check(hasOwnForms),
      )
      .check(
        z.minLength(1),
        z.maxLength(10),
        z.refine((registers) => new Set(registers.map(({ slug }) => slug)).size === registers.length),
      ),
    rights: z
      .array(
        z.strictObject({
          right,
          articles: z.array(z.string().check(z.regex(/^\d{1,2}(\(\d\))?(\([a-z]\))?$/))),
          details: detailsSchema,
        }),
      )
      .check(
        z.minLength(1),
        z.maxLength(2),
        z.refine((rights) => rights.length < 2 || PAIRS.includes(rights.map((asked) => asked.right).join())),
      ),
    dataSubject: z.strictObject({
      name: writtenLine,
      knownEmails: z.array(email).check(z.maxLength(5)),
      replyEmail: z.optional(email),
      postalAddress: z.optional(postalAddress),
      phone: z.optional(line),
      organisation: z.optional(line),
      contactTime: z.optional(line),
    }),
    representative: z.optional(z.strictObject({ name: writtenLine, email })),
    delivery: z.discriminatedUnion('channel', [
      z.strictObject({ channel: z.literal('email'), email }),
      z.strictObject({ channel: z.literal('post'), address: postalAddress }),
    ]),
    replyChannel: z.enum(['email', 'post']),
    follows: z.optional(
      z.strictObject({
        reference: referenceSchema,
        sentOn: z.optional(daySchema),
        digest: sha256Schema,
        isKeyNew: z.optional(z.literal(true)),
      }),
    ),
    followUp: z.optional(followUp),
    signature: z.optional(signatureSchema),
    certificateSha256: z.optional(sha256Schema),
  })
  .check(
    z.refine(
      ({ replyChannel, dataSubject: { replyEmail, postalAddress: address } }) =>
        (replyChannel === 'email' ? replyEmail : address) !== undefined,
      { path: ['dataSubject'] },
    ),
    z.refine((request) => (request.follows === undefined) === (request.followUp === undefined), {
      path: ['followUp'],
    }),
    z.refine(
      (request) =>
        !request.followUp ||
        request.followUp.letter === 'powerOfAttorney' ||
        request.follows?.sentOn !== undefined,
      { path: ['follows', 'sentOn'] },
    ),
    z.refine(
      ({ followUp: letter, representative, signature }) =>
        letter?.letter !== 'powerOfAttorney' || (representative !== undefined && signature === undefined),
      { path: ['followUp', 'letter'] },
    ),
  );

const text = z.string().check(z.minLength(1), z.maxLength(8000));
const shortText = z.string().check(z.minLength(1), z.maxLength(300));
const contactText = z.string().check(z.minLength(1), z.maxLength(600));

const letter1Schema = z.strictObject({
  language: z.literal('fi'),
  sender: z.array(shortText).check(z.minLength(1), z.maxLength(3)),
  recipient: z.array(shortText).check(z.minLength(1), z.maxLength(4)),
  documentType: shortText,
  date: shortText,
  reference: shortText,
  subject,
  blocks: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('heading'), text: shortText }),
        z.strictObject({ type: z.literal('paragraph'), text }),
        z.strictObject({ type: z.literal('quote'), text }),
        z.strictObject({ type: z.literal('list'), items: z.array(text).check(z.minLength(1)) }),
        z.strictObject({
          type: z.literal('table'),
          rows: z.array(z.tuple([shortText, text])).check(z.minLength(1)),
        }),
      ]),
    )
    .check(z.minLength(1), z.maxLength(400)),
  greeting: shortText,
  name: shortText,
  signer: z.optional(shortText),
  signatureNote: z.array(shortText).check(z.maxLength(4)),
  fingerprintLabel: shortText,
  sealNote: z.optional(shortText),
  attachments: z.optional(z.strictObject({ label: shortText, items: z.array(shortText) })),
  contact: z.strictObject({ label: shortText, items: z.array(contactText) }),
  wordings: z.array(z.strictObject({ name: z.string(), sha256: sha256Schema })),
});

/** `request.json` of version 1. */
export const requestFile1Schema = z.strictObject({
  format: z.literal('tietopyynto/request'),
  version: z.literal(1),
  drawing: z.int().check(z.minimum(1), z.maximum(9999)),
  signedAt: instantSchema,
  fileId: z.string().check(z.regex(/^[0-9A-F]{32}$/)),
  contentsLength: z.int().check(z.minimum(512), z.maximum(32768)),
  publicKey: publicKeySchema,
  request: request1Schema,
  letter: letter1Schema,
  seal: z.nullable(z.string().check(z.maxLength(8000))),
});

export type RequestFile1 = z.infer<typeof requestFile1Schema>;
export type Request1 = RequestFile1['request'];
