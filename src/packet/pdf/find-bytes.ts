/**
 * Where the needle first stands in the bytes, or -1. Horspool's search: it steps over most bytes of a large
 * file, so that a foreign one is told from ours quickly.
 */
export function findBytes(bytes: Uint8Array, needle: Uint8Array, from = 0): number {
  const last = needle.length - 1;
  const steps = new Uint32Array(256).fill(needle.length);
  for (let index = 0; index < last; index++) steps[needle[index] as number] = last - index;
  const lastByte = needle[last];
  for (let at = from; at + last < bytes.length; ) {
    const byte = bytes[at + last] as number;
    if (byte === lastByte && startsWithBytes(bytes, needle, at)) return at;
    at += steps[byte] as number;
  }
  return -1;
}

/** Whether the needle stands at the offset. */
export function startsWithBytes(bytes: Uint8Array, needle: Uint8Array, at = 0): boolean {
  if (at + needle.length > bytes.length) return false;
  for (let index = 0; index < needle.length; index++) {
    if (bytes[at + index] !== needle[index]) return false;
  }
  return true;
}
