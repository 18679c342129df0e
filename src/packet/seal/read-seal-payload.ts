import { decodeCbor } from '../bytes/cbor.ts';
import { isSameBytes } from '../bytes/same-bytes.ts';
import { fromCoseKey } from './cose-key.ts';
import { sealContentSchema } from './seal-content.ts';
import {
  CONFIRMATION,
  COSE_KEY,
  ISSUED_AT,
  REPRESENTATIVE_NUMBERS,
  REQUEST,
  RIGHT_NUMBERS,
  UNPROVEN_NUMBERS,
} from './seal-numbers.ts';
import { encodeSealPayload, MEMBER_NUMBERS, SECONDS_A_DAY, type SealPayload } from './seal-payload.ts';

/** The payload that the bytes are, or undefined when they are not as `encodeSealPayload` writes them. */
export function decodeSealPayload(bytes: Uint8Array): SealPayload | undefined {
  const claims = decodeCbor(bytes);
  if (!(claims instanceof Map)) return undefined;
  const [seconds, confirmation, claim]: unknown[] = [
    claims.get(ISSUED_AT),
    claims.get(CONFIRMATION),
    claims.get(REQUEST),
  ];
  const isWhole = confirmation instanceof Map && claim instanceof Map && isMidnight(seconds);
  const publicKey = isWhole ? fromCoseKey(confirmation.get(COSE_KEY)) : undefined;
  if (!isWhole || !publicKey) return undefined;
  const named = Object.entries(MEMBER_NUMBERS).flatMap(([name, number]) =>
    claim.has(number) ? [[name, claim.get(number)] as const] : [],
  );
  const { rights, unproven, details, representativeKind: kind, ...others } = Object.fromEntries(named);
  const { data } = sealContentSchema.safeParse({
    ...others,
    issuedOn: new Date((seconds as number) * 1000).toISOString().slice(0, 10),
    rights: namesOf(rights, RIGHT_NUMBERS),
    unproven: namesOf(unproven, UNPROVEN_NUMBERS),
    ...(details === undefined ? {} : { details: objectsOf(details) }),
    ...(kind === undefined ? {} : { representativeKind: nameOf(kind, REPRESENTATIVE_NUMBERS) }),
  });
  if (!data) return undefined;
  // Claims and members beyond ours, and details that are no plain object's, do not come back.
  const payload = { publicKey, content: data };
  return isSameBytes(encodeSealPayload(payload), bytes) ? payload : undefined;
}

/** Whole days of the years 1970 to 9999. */
function isMidnight(seconds: unknown): boolean {
  return (
    typeof seconds === 'number' &&
    seconds >= 0 &&
    seconds < 2.5e11 &&
    Number.isInteger(seconds / SECONDS_A_DAY)
  );
}

function namesOf(numbers: unknown, table: Readonly<Record<string, number>>): unknown {
  if (!Array.isArray(numbers)) return undefined;
  return numbers.map((number) => nameOf(number, table));
}

function nameOf(number: unknown, table: Readonly<Record<string, number>>): string | undefined {
  return Object.keys(table).find((name) => table[name] === number);
}

function objectsOf(maps: unknown): unknown {
  if (!Array.isArray(maps)) return undefined;
  return maps.map((map) => (map instanceof Map ? Object.fromEntries(map) : undefined));
}
