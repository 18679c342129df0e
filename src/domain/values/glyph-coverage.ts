/** Code points, as ranges with both ends included. */
type CodePointRanges = readonly (readonly [first: number, last: number])[];

/**
 * The code points that the letter's regular face can draw, all Latin and Greek letters of DIN 91379 among them. The
 * fonts are made from these tables (`src/packet/fonts/make-fonts.mjs`), and a test compares each with its face.
 */
export const DRAWABLE_RANGES: CodePointRanges = [
  [0x0020, 0x007e], // ASCII
  [0x00a0, 0x00ac], // Latin-1, without the soft hyphen, which would be drawn in the middle of a line
  [0x00ae, 0x024f], // Latin-1, Latin Extended-A and -B
  [0x0253, 0x0254], // small letters of capitals above that Unicode keeps elsewhere: ɓ ɔ
  [0x0256, 0x0257], // ɖ ɗ
  [0x0259, 0x0259], // ə
  [0x025b, 0x025b], // ɛ
  [0x0260, 0x0260], // ɠ
  [0x0263, 0x0263], // ɣ
  [0x0268, 0x0269], // ɨ ɩ
  [0x026f, 0x026f], // ɯ
  [0x0272, 0x0272], // ɲ
  [0x0275, 0x0275], // ɵ
  [0x0280, 0x0280], // ʀ
  [0x0283, 0x0283], // ʃ
  [0x0288, 0x028c], // ʈ ʉ ʊ ʋ ʌ
  [0x0292, 0x0292], // ʒ, which Skolt Sámi needs
  [0x02b9, 0x02bf], // ʹ ʺ ʻ ʼ ʽ ʾ ʿ, which Skolt Sámi and transliterations use
  [0x02c8, 0x02c8], // ˈ
  [0x02cc, 0x02cc], // ˌ
  [0x0384, 0x0386], // Greek
  [0x0388, 0x038a],
  [0x038c, 0x038c],
  [0x038e, 0x03a1],
  [0x03a3, 0x03ce],
  [0x0400, 0x04ff], // Cyrillic
  [0x1e00, 0x1eff], // transliterations, Welsh, Vietnamese
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
  [0x2c65, 0x2c66], // ⱥ ⱦ
];

/** Marks that the regular face can put on any of its letters: those of DIN 91379, and others of the same kind. */
export const MARK_RANGES: CodePointRanges = [
  [0x0300, 0x0304], // above: ̀ ́ ̂ ̃ ̄
  [0x0306, 0x030d], // ̆ ̇ ̈ ̉ ̊ ̋ ̌ ̍
  [0x030f, 0x0311], // ̏ ̐ ̑
  [0x0315, 0x0315], // beside: ̕
  [0x031b, 0x031b], // ̛
  [0x0323, 0x0328], // below: ̣ ̤ ̥ ̦ ̧ ̨
  [0x032d, 0x032e], // ̭ ̮
  [0x0330, 0x0331], // ̰ ̱
  [0x035f, 0x035f], // below this letter and the next
];

/**
 * A letter with one or two marks that NFC leaves apart from it. A third would reach into the lines around it, and no
 * language needs it.
 */
export const MARKED_LETTER = new RegExp(`(\\p{L})[${classOf(MARK_RANGES)}]{1,2}`, 'gu');

/**
 * The code points that the bold face can draw: the European languages of Latin letters, the Sámi ones too. Only
 * headings are bold, which have our own words and what a publisher calls its registers; the rest of the regular
 * face's letters would cost everybody 28 kB. The regular face's other letters are a file of their own.
 */
export const BOLD_RANGES: CodePointRanges = [
  [0x0020, 0x007e], // ASCII
  [0x00a0, 0x00ac], // Latin-1, without the soft hyphen
  [0x00ae, 0x017f], // Latin-1 and Latin Extended-A
  [0x01b7, 0x01b7], // Ʒ and the letters with carons that Skolt Sámi needs
  [0x01e4, 0x01e9],
  [0x01ee, 0x01ef],
  [0x0218, 0x021b], // Romanian
  [0x0292, 0x0292], // ʒ
  [0x02b9, 0x02b9], // ʹ and ʼ
  [0x02bc, 0x02bc],
  [0x1e9e, 0x1e9e], // ẞ
  [0x2013, 0x2015], // dashes
  [0x2018, 0x201a], // quotation marks
  [0x201c, 0x201e],
  [0x2022, 0x2022], // •
  [0x2026, 0x2026], // …
  [0x20ac, 0x20ac], // €
  [0x2116, 0x2116], // №
  [0x2122, 0x2122], // ™
  [0x2212, 0x2212], // minus
];

/** A character that the letter cannot show. */
interface UndrawableCharacter {
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
  for (const character of toDrawableForm(text).replace(MARKED_LETTER, '$1')) {
    const codePoint = character.codePointAt(0) as number;
    if (codePoint !== 0x0a && !isIn(DRAWABLE_RANGES, codePoint)) found.set(character, codePoint);
  }
  return [...found].map(([character, codePoint]) => ({ character, codePoint }));
}

/** Whether the bold face has every character of the text. */
export function isDrawableInBold(text: string): boolean {
  return [...toDrawableForm(text)].every((character) => {
    const codePoint = character.codePointAt(0) as number;
    return codePoint === 0x0a || isIn(BOLD_RANGES, codePoint);
  });
}

/** Whether the text needs a letter that only the regular face has: Greek, Cyrillic, Vietnamese, marks put together. */
export function hasRareLetters(text: string): boolean {
  return !isDrawableInBold(text);
}

function classOf(ranges: CodePointRanges): string {
  return ranges.map((range) => String.fromCodePoint(range[0], 0x2d, range[1])).join('');
}

function isIn(ranges: CodePointRanges, codePoint: number): boolean {
  return ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
}
