import { fromBinaryString, toBinaryString } from './binary-string.ts';

/** The bytes in base64 (RFC 4648 §4). */
export function encodeBase64(bytes: Uint8Array): string {
  return btoa(toBinaryString(bytes));
}

/** The bytes that base64 text stands for; the text has been checked before, or is our own. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  return fromBinaryString(atob(text));
}

/** The bytes that base64 text stands for; undefined when the text is no base64. */
export function parseBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return decodeBase64(text);
  } catch {
    return undefined;
  }
}

/** The bytes in base64url without padding (RFC 7515 §2). */
export function encodeBase64Url(bytes: Uint8Array): string {
  return encodeBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes that base64url text stands for; the text has been checked before. */
export function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return decodeBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
}
