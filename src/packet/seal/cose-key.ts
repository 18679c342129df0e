/* A P-256 public key as COSE_Key (RFC 9052 §7, RFC 9053 §7.1.1): both coordinates in full, nothing else. */
import type { PublicKey } from '../../domain/records/request-file.ts';
import { decodeBase64Url, encodeBase64Url } from '../../platform/base64.ts';

const [KTY, CRV, X, Y] = [1, -1, -2, -3];
const [EC2, P_256] = [2, 1];

/** The key as a map ready for CBOR. */
export function toCoseKey({ x, y }: PublicKey): Map<number, unknown> {
  return new Map<number, unknown>([
    [KTY, EC2],
    [CRV, P_256],
    [X, decodeBase64Url(x)],
    [Y, decodeBase64Url(y)],
  ]);
}

/** The key that a decoded map is, or undefined; whether it is a point of the curve, Web Crypto says. */
export function fromCoseKey(map: unknown): PublicKey | undefined {
  if (!(map instanceof Map) || map.size !== 4 || map.get(KTY) !== EC2 || map.get(CRV) !== P_256) {
    return undefined;
  }
  const [x, y]: unknown[] = [map.get(X), map.get(Y)];
  if (!isCoordinate(x) || !isCoordinate(y)) return undefined;
  return { kty: 'EC', crv: 'P-256', x: encodeBase64Url(x), y: encodeBase64Url(y) };
}

function isCoordinate(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array && value.length === 32;
}
