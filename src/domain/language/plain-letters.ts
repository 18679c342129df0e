/** Letters that Unicode does not take apart into a base and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ŋ: 'n',
  ø: 'o',
  ß: 'ss',
  þ: 'th',
};

/** The lower-case text with Latin letters bare of their marks, as people write who have no key for them. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[æđðłŋøßþ]/g, (letter) => LETTERS[letter] ?? letter);
}
