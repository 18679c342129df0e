/*
 * The paper seal: a request and its signature in one QR code, so that a printed letter can be checked as well
 * as the file. CBOR, COSE_Sign1, zlib and base45 with the prefix `TP1:`, which is the container of the EU
 * Digital COVID Certificate.
 */

import type { Request } from '../../domain/request/request.ts';
import { deflate } from '../../platform/zlib-format.ts';
import { encodeBase45 } from '../bytes/base45.ts';
import type { SigningKey } from '../signing/key.ts';
import { signCoseSign1 } from './cose-sign1.ts';
import { encodeSealPayload, sealContentOf } from './seal-payload.ts';

/** What every seal begins with. */
export const SEAL_PREFIX = 'TP1:';

/** The characters that a symbol of version 25 with error correction M holds (ISO/IEC 18004, Table 7). */
export const SEAL_MAX_LENGTH = 1451;

/**
 * The text of a request's seal. Free text goes in while the symbol stays readable from a scan; a request whose
 * names alone are longer than that has no seal, which is null.
 */
export async function sealRequest(
  request: Request,
  { privateKey, publicKey }: Pick<SigningKey, 'privateKey' | 'publicKey'>,
): Promise<string | null> {
  for (const withDetails of [true, false]) {
    const content = await sealContentOf({ version: 2, request }, { withDetails });
    const message = await signCoseSign1(encodeSealPayload({ publicKey, content }), privateKey);
    const text = SEAL_PREFIX + encodeBase45(await deflate(message));
    if (text.length <= SEAL_MAX_LENGTH) return text;
  }
  return null;
}
