import { readFileSync } from 'node:fs';
import { readWordings } from '../../src/cli/content.ts';
import { writeLetter } from '../../src/domain/letter/letter.ts';
import { type Request, requestSchema } from '../../src/domain/request/request.ts';
import { makePacket } from '../../src/packet/making/make-packet.ts';
import { createSigningKey, type SigningKey } from '../../src/packet/signing/key.ts';

const SIGNED_AT = '2026-11-22T12:02:00Z';

/** A recorded request by its right's word, with another reference if given. */
export function recordedRequest(word: string, reference?: string): Request {
  const path = new URL(`../fixtures/requests/${word}.json`, import.meta.url);
  const request = requestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return reference === undefined ? request : { ...request, reference };
}

/** A device key for packets that belong together. */
export function deviceKey(name = 'Testi Henkilö'): Promise<SigningKey> {
  return createSigningKey(name, SIGNED_AT);
}

/** A packet as the portal makes it, signed on 22 November 2026. */
export async function packetOf(request: Request, key?: SigningKey): Promise<Buffer> {
  const { pdf } = await makePacket(
    {
      request,
      letter: writeLetter(request, readWordings('fi')),
      signedAt: SIGNED_AT,
      fileId: '0123456789ABCDEF0123456789ABCDEF',
    },
    key ?? (await deviceKey(request.representative?.name ?? request.dataSubject.name)),
  );
  return Buffer.from(pdf);
}
