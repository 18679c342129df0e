import * as z from 'zod/mini';
import { lineSchema, passageSchema } from './publisher-values.ts';

/** An ISO 8601 duration in years, months, weeks or days, such as `P10Y`. */
const DURATION = /^P(?!$)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/;

const described = z.strictObject({
  /** The sentence. */
  text: passageSchema,
  /** What data it speaks of, in the publisher's words. */
  for: z.optional(lineSchema),
  /** How long, where the sentence gives a length. */
  period: z.optional(z.string().check(z.regex(DURATION, 'Expected an ISO 8601 duration such as P10Y'))),
  /** Until what, in the publisher's words. */
  until: z.optional(lineSchema),
});

/** A sentence that says how long data are kept (Art. 13(2)(a) GDPR). */
type StoragePassage = z.infer<typeof described>;

/** The sentence alone, or with what it means. */
export const storagePassageSchema = z.pipe(
  z.union([passageSchema, described]),
  z.transform((passage): StoragePassage => (typeof passage === 'string' ? { text: passage } : passage)),
);
