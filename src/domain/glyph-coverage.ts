/**
 * The code points that the letter's fonts can draw, as ranges with both ends included. The fonts are made
 * from this table (`src/packet/fonts/make-fonts.mjs`), and a test compares it with both of them.
 */
export const DRAWABLE_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x0020, 0x007e], // ASCII
  [0x00a0, 0x00ac], // Latin-1, without the soft hyphen, which would be drawn in the middle of a line
  [0x00ae, 0x024f], // Latin-1, Latin Extended-A and -B: every Sámi letter is here
  [0x02b9, 0x02b9], // ʹ and ʼ, which Skolt Sámi and transliterations use
  [0x02bc, 0x02bc],
  [0x0400, 0x04ff], // Cyrillic
  [0x1e80, 0x1e85], // Welsh
  [0x1e9e, 0x1e9e], // ẞ
  [0x1ea0, 0x1ef9], // Vietnamese
  [0x2013, 0x2015], // dashes
  [0x2018, 0x201a], // quotation marks
  [0x201c, 0x201e],
  [0x2020, 0x2022], // † ‡ •
  [0x2026, 0x2026], // …
  [0x2030, 0x2030], // ‰
  [0x2032, 0x2033], // ′ ″
  [0x2039, 0x203a], // ‹ ›
  [0x2044, 0x2044], // fraction slash
  [0x20ac, 0x20ac], // €
  [0x2116, 0x2116], // №
  [0x2122, 0x2122], // ™
  [0x2212, 0x2212], // minus
];

/** A character that the letter cannot show. */
export interface UndrawableCharacter {
  readonly character: string;
  readonly codePoint: number;
}

/**
 * The text in the form in which a letter draws it: composed (NFC), and with the narrow no-break space, which
 * few fonts have, as a no-break space.
 */
export function toDrawableForm(text: string): string {
  return text.normalize('NFC').replaceAll('\u202f', '\u00a0');
}

/** The characters of the text that the fonts lack, each once, in order. A line feed is a line break. */
export function findUndrawableCharacters(text: string): UndrawableCharacter[] {
  const found = new Map<string, number>();
  for (const character of toDrawableForm(text)) {
    const codePoint = character.codePointAt(0) as number;
    if (codePoint !== 0x0a && !isDrawable(codePoint)) found.set(character, codePoint);
  }
  return [...found].map(([character, codePoint]) => ({ character, codePoint }));
}

function isDrawable(codePoint: number): boolean {
  return DRAWABLE_RANGES.some(([first, last]) => first <= codePoint && codePoint <= last);
}
