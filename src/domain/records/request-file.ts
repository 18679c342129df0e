import * as z from 'zod/mini';
import { instantSchema } from '../calendar/instant-schema.ts';
import { letterSchema } from '../letter/letter-shape.ts';
import { requestSchema } from '../request/request.ts';

const coordinate = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/** A P-256 public key (RFC 7518 §6.2.1). */
export const publicKeySchema = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: coordinate,
  y: coordinate,
});

/**
 * `request.json`, the packet's embedded file, of version 2. Nothing outside this object influences a byte of the PDF
 * before it is signed, so a verifier can draw the page again from it.
 */
export const requestFileSchema = z.strictObject({
  format: z.literal('tietopyynto/request'),
  /** 1 is history: `format-1.ts`. */
  version: z.literal(2),
  /** Version of layout and fonts. */
  drawing: z.int().check(z.minimum(1), z.maximum(9999)),
  signedAt: instantSchema,
  /** The PDF's file identifier, 32 hex digits (ISO 32000-2 §14.4). */
  fileId: z.string().check(z.regex(/^[0-9A-F]{32}$/)),
  /** Bytes reserved for the CMS in `/Contents`. */
  contentsLength: z.int().check(z.minimum(512), z.maximum(32768)),
  publicKey: publicKeySchema,
  request: requestSchema,
  letter: letterSchema,
  /** Text of the paper seal, when the packet carries one. */
  seal: z.nullable(z.string().check(z.maxLength(8000))),
});

export type RequestFile = z.infer<typeof requestFileSchema>;
export type PublicKey = z.infer<typeof publicKeySchema>;
