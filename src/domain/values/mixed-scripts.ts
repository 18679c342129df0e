/**
 * The letters of a name that are of another alphabet than Latin, when it has Latin ones too: a Cyrillic А looks like
 * our A, so that two names that look the same are not (UTS 39 §5.1, Mixed-Script Detection). Empty for a name in one
 * alphabet, whichever it is.
 */
export function mixedLetters(text: string): string[] {
  const letters = [...text].filter((character) => /\p{L}/u.test(character));
  const scripts = new Set(letters.map(scriptOf).filter((script) => script !== 'common'));
  if (scripts.size < 2) return [];
  return [...new Set(letters.filter((letter) => !['latin', 'common'].includes(scriptOf(letter))))];
}

/** Letters such as ʿ belong to no alphabet of their own. */
function scriptOf(letter: string): 'latin' | 'greek' | 'cyrillic' | 'common' | 'other' {
  if (/\p{Script=Latin}/u.test(letter)) return 'latin';
  if (/[\p{Script=Common}\p{Script=Inherited}]/u.test(letter)) return 'common';
  if (/\p{Script=Greek}/u.test(letter)) return 'greek';
  return /\p{Script=Cyrillic}/u.test(letter) ? 'cyrillic' : 'other';
}
