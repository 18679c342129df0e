import * as z from 'zod/mini';
import { LANGUAGE_CODES } from '../../i18n/languages.ts';
import { subjectSchema } from '../values/request-parts.ts';

const text = z.string().check(z.minLength(1), z.maxLength(8000));
const shortText = z.string().check(z.minLength(1), z.maxLength(300));
/** Two of a request's longest lines in one, such as a name with its e-mail address. */
const contactText = z.string().check(z.minLength(1), z.maxLength(600));

/** One block of a letter's body. A `quote` is text a person typed, its line breaks kept. */
const letterBlockSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('heading'), text: shortText }),
  z.strictObject({
    type: z.literal('paragraph'),
    text,
    /** The language of its text, where that is not the letter's. */
    language: z.optional(z.enum(LANGUAGE_CODES)),
  }),
  z.strictObject({ type: z.literal('quote'), text }),
  z.strictObject({ type: z.literal('list'), items: z.array(text).check(z.minLength(1)) }),
  /** Rows of label and value. */
  z.strictObject({
    type: z.literal('table'),
    rows: z.array(z.tuple([shortText, text])).check(z.minLength(1)),
  }),
]);

/** A letter before it is drawn: the page model, in reading order. */
export const letterSchema = z.strictObject({
  /** The language it is written in. */
  language: z.enum(LANGUAGE_CODES),
  /** At most three lines: the rest of the contact details stand at the end (SFS 2487). */
  sender: z.array(shortText).check(z.minLength(1), z.maxLength(3)),
  /** At most four lines, as an envelope's window shows them. */
  recipient: z.array(shortText).check(z.minLength(1), z.maxLength(4)),
  documentType: shortText,
  /** As written on the letter, `22.11.2026`. */
  date: shortText,
  /** The label and the reference, "Viite TP-…". */
  reference: shortText,
  subject: subjectSchema,
  blocks: z.array(letterBlockSchema).check(z.minLength(1), z.maxLength(400)),
  greeting: shortText,
  /** Whose hand or typed name the letter closes with. */
  name: shortText,
  /** Who signs electronically, where that is somebody else: a power of attorney is signed by the principal's pen. */
  signer: z.optional(shortText),
  /** What the electronic signature says and does not say; printed beside it. */
  signatureNote: z.array(shortText).check(z.maxLength(4)),
  /** Label of the key's fingerprint, which the drawing adds from the public key. */
  fingerprintLabel: shortText,
  /** What the paper seal is for, in one line above it. */
  sealNote: z.optional(shortText),
  attachments: z.optional(z.strictObject({ label: shortText, items: z.array(shortText) })),
  contact: z.strictObject({ label: shortText, items: z.array(contactText) }),
  /** The wordings it was written with, and the SHA-256 of each one's text. */
  wordings: z.array(
    z.strictObject({ name: z.string(), sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  ),
});

export type LetterBlock = z.infer<typeof letterBlockSchema>;
export type Letter = z.infer<typeof letterSchema>;
