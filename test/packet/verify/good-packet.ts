import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import type { RequestFile } from '../../../src/domain/records/request-file.ts';
import { type Request, requestSchema } from '../../../src/domain/request/request.ts';
import { DRAWING } from '../../../src/packet/layout/measures.ts';
import { drawPacket } from '../../../src/packet/making/draw-packet.ts';
import { importSigningKey, type SigningKey } from '../../../src/packet/signing/key.ts';
import { signPacket } from '../../../src/packet/signing/sign.ts';
import { wordings } from '../../fixtures/wordings.ts';

/** What the verifier is told in these tests. */
export const circumstances = { wordings, now: '2026-11-23T08:00:00Z' };

const folder = new URL('../../fixtures/requests/', import.meta.url);

/** The fixtures' requests by their file names. */
export const requests: ReadonlyMap<string, Request> = new Map(
  readdirSync(folder).map((name) => [
    name,
    requestSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
  ]),
);

/** A key whose private half the test can use as it likes, as a person can with a key of their own. */
export interface KnownKey {
  readonly privateKey: KeyObject;
  readonly signingKey: SigningKey;
}

/** A packet, what it was made from, and its key: all that a forger could wish for. */
export interface GoodPacket {
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly file: RequestFile;
  readonly key: KnownKey;
}

const SIGNED_AT = '2026-11-22T12:02:00Z';

/** A new key for the name. */
export async function createKnownKey(name: string, signedAt = SIGNED_AT): Promise<KnownKey> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = privateKey.export({ format: 'jwk' }) as JsonWebKey;
  return { privateKey, signingKey: await importSigningKey(name, signedAt, jwk) };
}

/** A whole and signed packet of the request, without a seal; of the newest drawing unless told. */
export async function makeGoodPacket(
  request = requests.get('tarkastus.json') as Request,
  ownKey?: KnownKey,
  drawing = DRAWING,
): Promise<GoodPacket> {
  const letter = writeLetter(request, wordings);
  const key = ownKey ?? (await createKnownKey(letter.name));
  const file: RequestFile = {
    format: 'tietopyynto/request',
    version: 2,
    drawing,
    signedAt: SIGNED_AT,
    fileId: '0123456789ABCDEF0123456789ABCDEF',
    contentsLength: 1536,
    publicKey: key.signingKey.publicKey,
    request,
    letter,
    seal: null,
  };
  const { pdf } = await signPacket(await drawPacket(file), file, key.signingKey);
  return { pdf, file, key };
}
