import * as z from 'zod/mini';
import { recordIdSchema, recordInstantSchema } from '../values/record-id.ts';

/** A file that came with an answer, kept beside its request. It is handed back as it came, and never opened here. */
export const attachmentSchema = z.strictObject({
  id: recordIdSchema,
  version: z.literal(1),
  requestId: recordIdSchema,
  addedAt: recordInstantSchema,
  bytes: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
});

export type Attachment = z.infer<typeof attachmentSchema>;
