import * as z from 'zod/mini';
import { FIRST_LANGUAGE } from '../../i18n/languages.ts';
import { nameFormsSchema } from '../language/name-forms-schema.ts';
import { RIGHT_NAMES } from '../rights/right.ts';
import { businessIdSchema } from '../values/business-id-schema.ts';
import { asksSchema } from './asks.ts';
import {
  anchorSchema as anchor,
  lineSchema as line,
  passageSchema as passage,
  writtenAddressSchema,
  writtenDaySchema,
} from './publisher-values.ts';
import { purposeSchema } from './purposes.ts';
import { recipientSchema } from './recipients.ts';
import { storagePassageSchema } from './storage-passages.ts';
import { transfersSchema } from './transfers.ts';

/** Facts that a text may leave out: no line is an empty list. */
function listOf<Item extends z.ZodMiniType>(item: Item) {
  return z._default(z.array(item).check(z.maxLength(100)), []);
}

/**
 * The front matter of `content/notices/<slug>/<language>.md`: what the notice says, as facts. What is words of the
 * notice is quoted from the text, and the build checks that it is there (`statedFacts`); what the text does not say is
 * left out. `forms`, `asks`, `examples`, `changes` and `summary` are the publisher's own words beside the text.
 */
export const noticeSchema = z.strictObject({
  /** The register's name as it stands inside a sentence, `asiakasrekisteri`. */
  name: line,
  /** The name in the forms of its language. */
  forms: nameFormsSchema(FIRST_LANGUAGE),
  /** The controller's name (Art. 13(1)(a) GDPR). */
  controller: line,
  /** The controller's business id, where the text gives it. */
  businessId: z.optional(businessIdSchema),
  /** The postal address that this notice gives. */
  postalAddress: z.optional(writtenAddressSchema),
  /** Who handles matters of the register. */
  contactPerson: z.optional(
    z.strictObject({
      name: line,
      title: z.optional(line),
      email: z.optional(z.email()),
      phone: z.optional(line),
    }),
  ),
  /** What the text says about a data protection officer (Art. 13(1)(b)). */
  dataProtectionOfficer: z.optional(passage),
  /** To whom the data go (Art. 13(1)(e)). */
  recipients: listOf(recipientSchema),
  /** What the data are used for, and on what basis (Art. 13(1)(c)). */
  purposes: listOf(purposeSchema),
  /** The kinds of data, one by one. */
  dataCategories: listOf(passage),
  /** How long data are kept (Art. 13(2)(a)). */
  storage: listOf(storagePassageSchema),
  /** The anchor of the section on storage; without it, the first that contains the first sentence of `storage`. */
  storageIn: z.optional(anchor),
  /** Where the data come from (Art. 14(2)(f)). */
  sources: listOf(passage),
  /** What is said about transfers out of the EU and the EEA (Art. 13(1)(f)). */
  transfers: z._default(transfersSchema, {
    stated: 'notStated',
    countries: [],
    safeguards: [],
    quotes: [],
  }),
  /** Whether the data must be given, and what follows if they are not (Art. 13(2)(e)). */
  provision: z.optional(z.strictObject({ quote: passage })),
  /** Whether decisions are made by automated means alone, with the words that say so (Art. 13(2)(f)). */
  automated: z.optional(z.strictObject({ exists: z.boolean(), quote: passage })),
  /** The rights that the text grants, each with the anchor of its section. */
  rights: listOf(z.strictObject({ right: z.enum(RIGHT_NAMES), in: anchor })),
  /** How requests reach the controller: the e-mail address, and the anchor of the section that says so. */
  channels: z._default(z.strictObject({ email: z.optional(z.email()), in: z.optional(anchor) }), {}),
  /** When the notice was drawn up. */
  createdOn: writtenDaySchema,
  /** When the text was last changed. */
  updatedOn: writtenDaySchema,
  /** What was changed on a day, in a plain sentence each. */
  changes: listOf(z.strictObject({ on: writtenDaySchema, text: passage })),
  /** What letters ask of this register besides; the portal's words, like the summary's. */
  asks: z.optional(asksSchema),
  /** What the form's hints take for example, of this register. */
  examples: z.optional(
    z.strictObject({
      /** What a copy could be limited to. */
      topic: z.optional(line),
      /** When one may have been in contact. */
      contact: z.optional(line),
      /** What a consent may have been given for. */
      consent: z.optional(line),
    }),
  ),
  /** The summary card's own plain words; they explain the text and need not occur in it. */
  summary: z.strictObject({
    /** Whom the register concerns, continuing "Koskee sinua, …". */
    concerns: line,
    /** Why the data are used. */
    why: line,
    /** What is kept. */
    what: line,
    /** How long. */
    howLong: line,
    /** Where the data come from. */
    from: line,
    /** The request that people most often come for. */
    mainRight: z.enum(RIGHT_NAMES),
  }),
});

/** A notice's facts as every reader has them: lists are never absent, and each item has one shape. */
export type Notice = z.infer<typeof noticeSchema>;
