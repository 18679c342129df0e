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

/**
 * Whether mail can be sent to the address that somebody types: besides, no point ends a part of it and no label of the
 * domain begins or ends with a hyphen (RFC 5321 §4.1.2). Letters of earlier releases may hold others.
 */
export function isMailable(text: string): boolean {
  const [local = '', domain = ''] = text.split('@');
  return (
    isEmailAddress(text) &&
    !/^\.|\.$/.test(local) &&
    domain.split('.').every((label) => label !== '' && label.length <= 63 && !/^-|-$/.test(label))
  );
}

/**
 * The address in what is pasted from a message or a page: `Nimi <a@b.fi>`, `mailto:a@b.fi`, or one with the end of a
 * sentence after it. What is no such thing stays as it is.
 */
export function tidyEmail(text: string): string {
  const inBrackets = /^[^<>@]*<\s*([^<>\s]+)\s*>[.,;]?$/.exec(text.trim())?.[1] ?? text.trim();
  const address = inBrackets.replace(/^mailto:([^?]*)(?:\?.*)?$/i, '$1').replace(/[.,;]+$/, '');
  return isMailable(address) ? address : text;
}

const ADDRESS = /^[^\s\p{C}@<>()[\]\\,;:"]{1,64}@[^\s\p{C}@<>()[\]\\,;:"]+\.[^\s\p{C}@<>()[\]\\,;:".]{2,}$/u;
