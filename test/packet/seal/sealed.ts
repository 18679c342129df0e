import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import type { Request } from '../../../src/domain/request/request.ts';
import { requestSchema } from '../../../src/domain/request/request.ts';
import { encodeBase45 } from '../../../src/packet/bytes/base45.ts';
import type { SealedFile } from '../../../src/packet/seal/seal-payload.ts';
import { importSigningKey } from '../../../src/packet/signing/key.ts';

/** The P-256 key of RFC 7517 appendix A.2, which the recorded packet has as well. */
export const RFC_7517_KEY = {
  kty: 'EC',
  crv: 'P-256',
  x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
  y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
  d: '870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE',
} as const;

/** A signing key that every run has. */
export const key = await importSigningKey('Aino Esimerkki', '2026-11-22T12:02:00Z', RFC_7517_KEY);

/** A request by the name of its file in the fixtures. */
export function requestNamed(name: string): Request {
  const json = readFileSync(new URL(`../../fixtures/requests/${name}.json`, import.meta.url), 'utf8');
  return requestSchema.parse(JSON.parse(json));
}

/** The request as a file's part, of the version that is written now. */
export function fileOf(request: Request): SealedFile {
  return { version: 2, request };
}

/** The request for rectification with a reason of about so many letters, which do not deflate well. */
export function requestWithReason(length: number): Request {
  const request = requestNamed('oikaisu');
  const [requested] = request.rights as [Request['rights'][number]];
  return {
    ...request,
    rights: [{ ...requested, details: { ...requested.details, reason: letters(length) } }],
  };
}

/** The text of a seal around a message, however wrong the message is. */
export function sealTextOf(message: Uint8Array): string {
  return `TP1:${encodeBase45(deflateSync(message))}`;
}

function letters(length: number): string {
  let seed = 7;
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % 6 === 0 ? ' ' : String.fromCharCode(97 + (seed % 26));
  }).join('');
}
