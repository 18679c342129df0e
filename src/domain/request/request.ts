import * as z from 'zod/mini';
import { LANGUAGE_CODES } from '../../i18n/languages.ts';
import { daySchema } from '../calendar/day-schema.ts';
import { formsByLanguageSchema, hasFormsIn } from '../language/name-forms-schema.ts';
import { type FollowUpName, followUpEntry } from '../letters/follow-up.ts';
import { articlesOf, belongTogether, LEGAL_BASES, RIGHT_NAMES, type Right } from '../rights/right.ts';
import { businessIdSchema } from '../values/business-id-schema.ts';
import { portalUrlSchema } from '../values/portal-url.ts';
import {
  detailsSchema,
  emailSchema as email,
  lineSchema as line,
  postalAddressSchema,
  referenceSchema,
  sha256Schema as sha256,
  writtenLineSchema as writtenLine,
} from '../values/request-parts.ts';
import { faultsInDetails, faultsInRepeated } from './detail-faults.ts';
import { followsSchema, followUpSchema } from './follow-up-schema.ts';
import { IDENTIFIER_KINDS, REPRESENTATIVE_KINDS } from './person-kinds.ts';

/** A request may concern so many registers. */
export const MOST_REGISTERS = 10;

/** One register that the request concerns, with the notice it was read from. */
const requestRegisterSchema = z.strictObject({
  slug: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  /** The name in the letter's language. */
  name: line,
  /**
   * Its forms in that language, in others that a following letter may be written in, such as a complaint, and in the one
   * of the notices.
   */
  forms: formsByLanguageSchema,
  /** When the notice was last updated, and the SHA-256 of its text. */
  noticeUpdatedOn: daySchema,
  noticeSha256: sha256,
  /** The recipients that the notice names (Art. 13(1)(e)); none where it names none. */
  processors: z.array(line).check(z.maxLength(100)),
  /** The legal bases that the notice states (Art. 13(1)(c)); many state none. */
  legalBases: z.array(z.enum(LEGAL_BASES)),
});

const requestedRightSchema = z.strictObject({
  right: z.enum(RIGHT_NAMES),
  articles: z.array(z.string().check(z.regex(/^\d{1,2}(\(\d\))?(\([a-z]\))?$/))),
  details: detailsSchema,
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

const identifierSchema = z
  .strictObject({ kind: z.enum(IDENTIFIER_KINDS), label: z.optional(line), value: writtenLine })
  .check(
    z.refine(({ kind, label }) => (kind === 'other') === (label !== undefined), {
      error: 'Expected a label for an identifier of another kind, and for no other',
      path: ['label'],
    }),
  );

/** One exercise of a right (Art. 12 to 22 GDPR), as it stands in `request.json`. */
export const requestSchema = z
  .strictObject({
    reference: referenceSchema,
    createdOn: daySchema,
    /** The language of the letter. */
    language: z.enum(LANGUAGE_CODES),
    controller: z.strictObject({
      name: line,
      /** As a register's. */
      forms: formsByLanguageSchema,
      /** The Finnish business id; an association or a controller abroad has none. */
      businessId: z.optional(businessIdSchema),
      /** What else tells it from its namesakes: a register's number, and what that is called. */
      registration: z.optional(z.strictObject({ label: line, value: line })),
    }),
    registers: z
      .array(requestRegisterSchema)
      .check(
        z.minLength(1),
        z.maxLength(MOST_REGISTERS),
        z.refine(areDistinct, 'Expected each register once'),
      ),
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
      /** What else the controller may know the person by; never an identity code. */
      identifiers: z.optional(
        z.array(identifierSchema).check(z.minLength(1), z.maxLength(10), z.refine(areAllDifferent)),
      ),
      replyEmail: z.optional(email),
      postalAddress: z.optional(postalAddressSchema),
      phone: z.optional(line),
      organisation: z.optional(line),
      contactTime: z.optional(line),
    }),
    /** Who acts for the data subject, if somebody does, and by what right: only the authorised have a mandate to enclose. */
    representative: z.optional(
      z.strictObject({ kind: z.enum(REPRESENTATIVE_KINDS), name: writtenLine, email }),
    ),
    /** Where this letter goes. */
    delivery: z.discriminatedUnion('channel', [
      z.strictObject({ channel: z.literal('email'), email }),
      z.strictObject({ channel: z.literal('post'), address: postalAddressSchema }),
    ]),
    /** Where the answer should go. */
    replyChannel: z.enum(['email', 'post']),
    /** The language in which the person wishes for it. */
    answerWish: z.optional(z.enum(LANGUAGE_CODES)),
    /** The earlier request that this letter follows; its registers and rights are repeated unchanged. */
    follows: z.optional(followsSchema),
    /** What kind of letter follows it, and what that letter says. */
    followUp: z.optional(followUpSchema),
    signature: z.optional(signatureSchema),
    /** Where the portal is published that made the letter and can check it (`portalUrl` of `controller.yaml`). */
    portalUrl: z.optional(portalUrlSchema),
    /** The certificate of the person's own that signs the packet; without it, the device's key does. */
    certificateSha256: z.optional(sha256),
  })
  .check(
    ({ value: { language, controller, registers }, issues }) => {
      const named = [
        { path: ['controller', 'forms', language], one: controller },
        ...registers.map((one, index) => ({ path: ['registers', index, 'forms', language], one })),
      ];
      for (const { path, one } of named) {
        if (hasFormsIn(one, language)) continue;
        const message = "Expected the name's forms in the letter's language, the name itself among them";
        issues.push({ code: 'custom', message, path, input: one.forms });
      }
    },
    ({ value: { rights, follows }, issues }) => {
      for (const [index, { right, articles, details }] of rights.entries()) {
        const expected = articlesOf(right, details);
        // What follows repeats what was signed, in the words of its time.
        if (!follows && articles.join() !== expected.join()) {
          const message = `Expected the articles of the right: ${expected.join(', ')}`;
          issues.push({ code: 'custom', message, path: ['rights', index, 'articles'], input: articles });
        }
        const faults = follows ? faultsInRepeated(right, details) : faultsInDetails(right, details);
        for (const { name, expected: message } of faults) {
          const path = ['rights', index, 'details', name];
          issues.push({ code: 'custom', message, path, input: details[name] });
        }
      }
    },
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
      error:
        'Expected a power of attorney of somebody who has authorised another, without a visible signature',
      path: ['followUp', 'letter'],
    }),
  );

export type Request = z.infer<typeof requestSchema>;
export type RequestedRight = Request['rights'][number];

/** A packet is drawn again to be verified, so what takes long to draw would stand in a controller's way. */
function isQuicklyDrawn(strokes: readonly (readonly number[])[]): boolean {
  return strokes.reduce((sum, stroke) => sum + stroke.length, 0) <= 20_000;
}

function areAllDifferent(identifiers: readonly { kind: string; value: string }[]): boolean {
  return new Set(identifiers.map(({ kind, value }) => `${kind} ${value}`)).size === identifiers.length;
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
  readonly followUp?: { readonly letter: FollowUpName } | undefined;
  readonly representative?: { readonly kind: string } | undefined;
  readonly signature?: unknown;
}

function saysWhenSent({ follows, followUp }: FollowingRequest): boolean {
  // What goes with the first letter may be made before that is sent.
  const isEnclosed = followUp && followUpEntry(followUp.letter).recipient === 'nobody';
  return !followUp || isEnclosed || follows?.sentOn !== undefined;
}

/** The principal signs on paper; whoever prepares the file cannot sign for them. Custody and guardianship rest on no mandate. */
function isSignedByPen({ followUp, representative, signature }: FollowingRequest): boolean {
  if (!followUp || followUpEntry(followUp.letter).signedBy !== 'pen') return true;
  return representative?.kind === 'authorised' && signature === undefined;
}

function isEven(numbers: readonly number[]): boolean {
  return numbers.length % 2 === 0;
}
