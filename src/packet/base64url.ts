import { fromBinaryString, toBinaryString } from './pdf-syntax.ts';

/** The bytes in base64url without padding (RFC 7515 §2). */
export function encodeBase64Url(bytes: Uint8Array): string {
  return btoa(toBinaryString(bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes that base64url text stands for; the text has been checked before. */
export function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return fromBinaryString(atob(text.replaceAll('-', '+').replaceAll('_', '/')));
}
