import * as z from 'zod/mini';
import { publicKeySchema } from '../../domain/records/request-file.ts';

/** The device's signing key for one sender's name. The private key cannot be exported, only used. */
export const storedKeySchema = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(254)),
  privateKey: z.custom<CryptoKey>((value) => typeof CryptoKey !== 'undefined' && value instanceof CryptoKey),
  publicKey: publicKeySchema,
  /** The self-issued X.509 certificate in DER. */
  certificate: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
});

export type StoredKey = z.infer<typeof storedKeySchema>;
