/** The longest address that mail carries, in characters (RFC 5321 §4.5.3.1). */
export const EMAIL_LENGTH = 254;

/**
 * Whether the text is one e-mail address as people have them: RFC 5321 §4.1.2 without quoted parts, comments,
 * display names and lists. Letters of any script pass (RFC 6531). Line breaks never do: in a message's header
 * they would begin another header.
 */
export function isEmailAddress(text: string): boolean {
  return text.length <= EMAIL_LENGTH && ADDRESS.test(text) && !text.includes('..');
}

const ADDRESS = /^[^\s\p{C}@<>()[\]\\,;:"]{1,64}@[^\s\p{C}@<>()[\]\\,;:"]+\.[^\s\p{C}@<>()[\]\\,;:".]{2,}$/u;
