/** The pseudo-locale's code, from those that are kept for private use (ISO 639-2 qaa to qtz). */
export const PSEUDO = 'qps';

/** Letters that stand for those of real words: each is in the letter's typeface, and none is in a Finnish word. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ a: 'àà', e: 'èè', i: 'ìì', o: 'òò', u: 'ùù', y: 'ýý', ä: 'ãã', ö: 'õõ', å: 'āā' },
  ...{ A: 'À', E: 'È', I: 'Ì', O: 'Ò', U: 'Ù', Y: 'Ý', Ä: 'Ã', Ö: 'Õ', Å: 'Ā' },
};

/** The text with every vowel foreign and twice as long, so that it is read, longer by a third, and no real language. */
export function pseudoText(text: string): string {
  return text.replace(/[aeiouyäöåAEIOUYÄÖÅ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a text that pseudo-text cannot have made: whoever finds one has found words that do not translate. */
export function wordsLeft(text: string): string[] {
  return text.match(/[\p{L}\p{M}]*[aeiouyäöåAEIOUYÄÖÅ][\p{L}\p{M}]*/gu) ?? [];
}

/** A letter's wording in the pseudo-locale: names in braces, keys and marks stay. */
export function pseudoWording(text: string): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const lines = front.split('\n').map((line) => {
    const colon = line.indexOf(':');
    return `${line.slice(0, colon)}${outsideBraces(line.slice(colon))}`;
  });
  return `---\n${lines.join('\n')}\n---\n${outsideBraces(body)}`;
}

function outsideBraces(text: string): string {
  return text
    .split(/(\{[^}]*\})/)
    .map((part, index) => (index % 2 === 1 ? part : pseudoText(part)))
    .join('');
}
