import * as z from 'zod/mini';
import { daySchema } from '../calendar/day-schema.ts';
import { RECEIPT_BASES } from '../history/receipt-bases.ts';
import { SENDING_CHANNELS } from '../history/sending-channels.ts';
import { ANSWER_KINDS, TOLD_KINDS } from '../history/told-kinds.ts';
import { factsOf } from '../letters/facts-of.ts';
import { FOLLOW_UP_NAMES, followUpEntry } from '../letters/follow-up.ts';
import type { FactName } from '../letters/follow-up-entry.ts';
import {
  detailsSchema,
  emailSchema,
  lineSchema,
  postalAddressSchema,
  referenceSchema,
  sha256Schema,
  subjectSchema,
} from '../values/request-parts.ts';
import { faultsInDetails } from './detail-faults.ts';

const months = z.union([z.literal(1), z.literal(3)]);

/** The rows of a complaint's chronology that have nothing to say but their day. */
export const PLAIN_ROWS = [...TOLD_KINDS, 'receiptEstimated', 'unanswered'] as const;

/** A row of a complaint's chronology; the wording has words for each. */
const chronologyRowSchema = z.discriminatedUnion('what', [
  z.strictObject({ on: daySchema, what: z.literal('sent'), channel: z.enum(SENDING_CHANNELS) }),
  z.strictObject({ on: daySchema, what: z.literal('letterSent'), letter: z.enum(FOLLOW_UP_NAMES) }),
  z.strictObject({ on: daySchema, what: z.literal('letterUndelivered'), sentOn: daySchema }),
  z.strictObject({ on: daySchema, what: z.literal('due'), months, isEstimate: z.boolean() }),
  z.strictObject({ on: daySchema, what: z.enum(PLAIN_ROWS) }),
]);

/** What is enclosed: the first letter, those that followed it, and the files that came as answers. */
const attachmentSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('request'), reference: referenceSchema, on: daySchema }),
  z.strictObject({
    what: z.literal('letter'),
    letter: z.enum(FOLLOW_UP_NAMES),
    reference: referenceSchema,
    on: daySchema,
  }),
  z.strictObject({ what: z.literal('file'), on: daySchema, name: lineSchema }),
]);

/** The earlier letter that a letter follows. */
export const followsSchema = z.strictObject({
  reference: referenceSchema,
  /** Absent only before a power of attorney, which may be made before the first letter is sent. */
  sentOn: z.optional(daySchema),
  /** SHA-256 of its signed bytes, as its CMS states it. */
  digest: sha256Schema,
  /** The key that signed it is gone, so that another one signs this letter. */
  isKeyNew: z.optional(z.literal(true)),
});

/** The facts by name; each letter tells those that its entry in the table names. */
const factSchemas = {
  /** How the first letter was sent. */
  channel: z.optional(z.enum(SENDING_CHANNELS)),
  /** When it was received, or is thought to have been. */
  received: z.optional(z.strictObject({ on: daySchema, basis: z.enum(RECEIPT_BASES) })),
  /** The last day on which an answer was in time, by the cautious calendar (Art. 12(3)). */
  due: z.optional(
    z.strictObject({
      on: daySchema,
      months,
      isEstimate: z.boolean(),
    }),
  ),
  /** When the controller told of two further months; beside a due day of one month, too late. */
  extendedOn: z.optional(daySchema),
  /** When the person last told what the request concerns, and when they took a part of it back. */
  clarifiedOn: z.optional(daySchema),
  narrowedOn: z.optional(daySchema),
  /** The last answer. */
  answer: z.optional(z.strictObject({ on: daySchema, kind: z.enum(ANSWER_KINDS) })),
  /** When the controller asked what the letter answers. */
  askedOn: z.optional(daySchema),
  /** To whom a complaint goes (Art. 4(21), 77). */
  authority: z.optional(
    z.strictObject({ name: lineSchema, email: emailSchema, postalAddress: postalAddressSchema }),
  ),
  /** Where the controller is reached, for the authority; some have no e-mail. */
  controllerContact: z.optional(
    z
      .strictObject({ email: z.optional(emailSchema), postalAddress: z.optional(postalAddressSchema) })
      .check(
        z.refine(
          (contact) => Object.values(contact).some((way) => way !== undefined),
          'Expected one of them',
        ),
      ),
  ),
  /** As many as a timeline may give; a letter that has no room for them is refused when it is drawn. */
  chronology: z.optional(z.array(chronologyRowSchema).check(z.minLength(1), z.maxLength(20_000))),
  attachments: z.optional(z.array(attachmentSchema).check(z.minLength(1), z.maxLength(20_000))),
} as const satisfies Readonly<Record<FactName, z.ZodMiniType>>;

/** What a letter says that follows a request: which one it is, what the person wrote, and the facts it needs. */
export const followUpSchema = z
  .strictObject({
    letter: z.enum(FOLLOW_UP_NAMES),
    /** By field name, as the table lists them. */
    details: detailsSchema,
    /** What the first letter's subject was. */
    subject: subjectSchema,
    ...factSchemas,
  })
  .check(({ value, issues }) => {
    const { letter, details, subject: _, ...facts } = value;
    for (const { name, expected } of faultsInDetails(letter, details)) {
      issues.push({ code: 'custom', message: expected, path: ['details', name], input: details[name] });
    }
    const { needed, possible } = factsOf(followUpEntry(letter));
    const known: readonly string[] = [...needed, ...possible];
    for (const name of Object.keys(facts)) {
      if (known.includes(name)) continue;
      const message = `Expected only the facts of this letter: ${known.join(', ')}`;
      issues.push({ code: 'custom', message, path: [name], input: value });
    }
    for (const name of needed) {
      if (facts[name] === undefined) {
        issues.push({ code: 'custom', message: 'Expected this fact', path: [name], input: undefined });
      }
    }
  });

export type Follows = z.infer<typeof followsSchema>;
export type FollowUp = z.infer<typeof followUpSchema>;
export type FollowUpChronologyRow = z.infer<typeof chronologyRowSchema>;
export type FollowUpAttachment = z.infer<typeof attachmentSchema>;
