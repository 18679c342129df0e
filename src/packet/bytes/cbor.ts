/*
 * CBOR (RFC 8949), as far as a seal needs it, in its core deterministic encoding (§4.2.1) only: shortest heads,
 * definite lengths, map keys in bytewise order, none twice. The one tag known is COSE_Sign1's. Floating-point
 * numbers, `undefined` and nesting deeper than a seal's are refused.
 */
import { decode, encode, rfc8949EncodeOptions, Tagged, Tokenizer, Type } from 'cborg';
import { isSameBytes } from './same-bytes.ts';

/** The tag of a COSE_Sign1 message (RFC 9052 §2). */
export const COSE_SIGN1_TAG = 18;

/** Deeper than any seal: payload, private claim, details, one right's, a list in them. */
const MAX_DEPTH = 8;

const STRICT = { strict: true, allowIndefinite: false, allowUndefined: false, allowBigInt: false } as const;

/** A value under a tag. */
export { Tagged } from 'cborg';

/** The value in CBOR's core deterministic encoding. */
export function encodeCbor(value: unknown): Uint8Array<ArrayBuffer> {
  return new Uint8Array(encode(value, rfc8949EncodeOptions));
}

/** The value of which the bytes are the deterministic encoding, maps as `Map`; undefined for other bytes. */
export function decodeCbor(bytes: Uint8Array): unknown {
  try {
    if (!isShallow(bytes)) return undefined;
    const value: unknown = decode(bytes, {
      ...STRICT,
      useMaps: true,
      rejectDuplicateMapKeys: true,
      tags: Tagged.preserve(COSE_SIGN1_TAG),
    });
    // What the library lets pass, such as unsorted keys, does not come back the same.
    return isSameBytes(encodeCbor(value), bytes) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the nesting stays within bounds; looked at before decoding, which calls itself at each level. */
function isShallow(bytes: Uint8Array): boolean {
  const tokenizer = new Tokenizer(bytes, STRICT);
  const open: number[] = [];
  while (!tokenizer.done()) {
    const { type, value } = tokenizer.next();
    if (open.length > 0) open[open.length - 1] = (open.at(-1) as number) - 1;
    if (Type.equals(type, Type.array)) open.push(value as number);
    if (Type.equals(type, Type.map)) open.push((value as number) * 2);
    if (Type.equals(type, Type.tag)) open.push(1);
    if (open.length > MAX_DEPTH) return false;
    while (open.at(-1) === 0) open.pop();
  }
  return true;
}
