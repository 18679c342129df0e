import * as z from 'zod/mini';
import { daySchema } from './day-schema.ts';
import { LONGEST_KEPT } from './field.ts';
import { signatureSchema } from './request.ts';
import { requestFileSchema } from './request-file.ts';

const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/));
const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,40}$/));

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
});

/** How a request went out. */
export const sendingSchema = z.strictObject({ on: daySchema, channel: z.enum(['email', 'post']) });

/** A request that was signed: frozen, with the very bytes that the person has. */
export const signedRequestSchema = z.strictObject({
  id,
  version: z.literal(1),
  signedAt: instant,
  fileName: z.string().check(z.minLength(5), z.maxLength(120)),
  pdf: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
  /** SHA-256 of the signed bytes as the CMS states it, in hex: what identifies the packet. */
  messageDigest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  file: requestFileSchema,
  /** The form's values that it was made of, so that a new draft can start from them. */
  values: draftSchema.shape.values,
  sent: z.optional(sendingSchema),
});

export type Draft = z.infer<typeof draftSchema>;
export type Sending = z.infer<typeof sendingSchema>;
export type SignedRequest = z.infer<typeof signedRequestSchema>;
