/** A password in the two forms in which a file may need it. */
export interface Password {
  /** For the key derivation of PKCS#12: UTF-16BE with two zero bytes after it, or nothing at all. */
  readonly bmpString: string;
  /** For PBKDF2: UTF-8. */
  readonly utf8: Uint8Array<ArrayBuffer>;
}

/**
 * The readings of what was typed, the likeliest first. An empty password is written as an empty string or as no
 * string; OpenSSL before 1.1.0 took each byte of UTF-8 for a character.
 */
export function passwordReadings(typed: string): Password[] {
  const utf8 = new TextEncoder().encode(typed);
  const bytewise = String.fromCharCode(...utf8);
  const bmpStrings = [
    bmpString(typed),
    ...(typed === '' ? [''] : []),
    ...(bytewise === typed ? [] : [bmpString(bytewise)]),
  ];
  return bmpStrings.map((text) => ({ bmpString: text, utf8 }));
}

/** RFC 7292 Appendix B.1. */
function bmpString(text: string): string {
  let bytes = '';
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes += String.fromCharCode(unit >> 8, unit & 0xff);
  }
  return `${bytes}\0\0`;
}
