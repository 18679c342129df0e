import type { Request } from '../../../src/domain/request/request.ts';
import { sealRequest } from '../../../src/packet/seal/seal.ts';
import type { SigningKey } from '../../../src/packet/signing/key.ts';

/** The text of a request's seal, for requests that have room for one. */
export async function sealText(request: Request, key: SigningKey): Promise<string> {
  const text = await sealRequest(request, key);
  if (text === null) throw new TypeError('Expected a request that a seal holds.');
  return text;
}
