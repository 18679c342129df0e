/** How many bytes become text at a time: `fromCharCode` takes only so many arguments. */
const AT_ONCE = 0x8000;

/** The bytes in base64 (RFC 4648 §4). */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += AT_ONCE) {
    binary += String.fromCharCode(...bytes.subarray(start, start + AT_ONCE));
  }
  return btoa(binary);
}

/** The bytes that base64 text stands for; undefined when the text is no base64. */
export function parseBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    return undefined;
  }
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
