import * as z from 'zod/mini';
import { requestFile1Schema } from './format-1.ts';
import { requestFileSchema } from './request-file.ts';

/** `request.json` of any version that was ever written: what stands in a packet, in the browser or in a backup. */
export const anyRequestFileSchema = z.discriminatedUnion('version', [requestFile1Schema, requestFileSchema]);

export type AnyRequestFile = z.infer<typeof anyRequestFileSchema>;
