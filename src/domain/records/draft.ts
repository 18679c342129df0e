import * as z from 'zod/mini';
import { FOLLOW_UP_NAMES } from '../letters/follow-up.ts';
import { signatureSchema } from '../request/request.ts';
import { LONGEST_KEPT } from '../rights/field.ts';
import { recordIdSchema as id, recordInstantSchema as instant } from '../values/record-id.ts';
import { anyRequestFileSchema } from './any-request-file.ts';

/** An unfinished request: the form's values as the person left them. */
export const draftSchema = z.strictObject({
  id,
  version: z.literal(1),
  /** Counts the saves; a save over another revision than the one read is refused. */
  revision: z.int().check(z.minimum(0)),
  createdAt: instant,
  savedAt: instant,
  /** The step that was open, 1 to 5. */
  step: z.int().check(z.minimum(1), z.maximum(5)),
  /** By `group.field`; groups are those of `form-groups.ts`. */
  values: z.record(
    z.string().check(z.maxLength(80)),
    z.union([
      z.string().check(z.maxLength(LONGEST_KEPT)),
      z.boolean(),
      z.array(z.string().check(z.maxLength(60))),
    ]),
  ),
  /** The lines of a drawn signature; a typed one is among the values. */
  signature: z.optional(signatureSchema),
  /** Findings that the person chose to keep, as `group.field:kind`. */
  insisted: z.array(z.string().check(z.maxLength(120))),
  /** The request that the letter will follow, and as what; absent in a draft of a new request. */
  follows: z.optional(z.strictObject({ id, letter: z.enum(FOLLOW_UP_NAMES) })),
});

/** A request that was signed: frozen, with the very bytes that the person has. */
export const signedRequestSchema = z.strictObject({
  id,
  version: z.literal(1),
  signedAt: instant,
  fileName: z.string().check(z.minLength(5), z.maxLength(120)),
  pdf: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
  /** SHA-256 of the signed bytes as the CMS states it, in hex: what identifies the packet. */
  messageDigest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  file: anyRequestFileSchema,
  /** The form's values that it was made of, so that a new draft can start from them. */
  values: draftSchema.shape.values,
  /** The request that this letter follows, and as what. */
  follows: draftSchema.shape.follows,
});

export type Draft = z.infer<typeof draftSchema>;
export type SignedRequest = z.infer<typeof signedRequestSchema>;
