const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: '\u00e4',
  ouml: '\u00f6',
  aring: '\u00e5',
  Auml: '\u00c4',
  Ouml: '\u00d6',
  Aring: '\u00c5',
  ndash: '\u2013',
  mdash: '\u2014',
  eacute: '\u00e9',
  uuml: '\u00fc',
  euro: '\u20ac',
};

/** The bytes as text: UTF-8 or UTF-16 by their mark, else UTF-8 if they are that, else as Windows writes them here. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const BLOCK = 'p|div|li|tr|h[1-6]|table|ul|ol|blockquote|section|article';

/**
 * The words of an HTML text, block by block on lines of their own. It is never made into elements, so that nothing in it
 * can run, load or be clicked; a tag inside a comment or a script may leave a word, which is shown as text.
 */
export function textOfHtml(html: string): string {
  const words = html
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<(script|style|head|template)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(new RegExp(`</?(?:br|hr|${BLOCK})\\b[^>]*>`, 'gi'), '\n')
    .replace(/<\/t[dh]\s*>/gi, ' | ')
    .replace(/<[^>]*>/g, '');
  return decodeEntities(words)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The text with the character references of HTML and XML in their place. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{1,10}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : ' ';
  });
}
