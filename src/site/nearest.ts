/** Two words that differ in so few letters are one word and its slip, if that is less than half of it. */
const SLIP = 2;

/** The word that was meant, if one of them is near enough. */
export function nearestWord(word: string, among: readonly string[]): string | undefined {
  return among.find((one) => {
    const distance = editDistance(word.toLowerCase(), one.toLowerCase());
    return distance <= SLIP && distance < word.length / 2;
  });
}

/** How many letters or words have to be added, taken or changed to make one of the other (Levenshtein). */
function editDistance(one: ArrayLike<string>, other: ArrayLike<string>): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** A passage of a text, with its line. */
interface Passage {
  readonly words: string;
  readonly line: number;
}

/** The passage of as many words that is likest the quote; undefined where the text has nothing like it. */
export function nearestPassage(quote: string, lines: readonly string[]): Passage | undefined {
  const wanted = wordsIn(quote);
  const all = lines.flatMap((text, index) => wordsIn(text).map((word) => ({ word, line: index })));
  let best: { at: number; distance: number } | undefined;
  for (let at = 0; at < all.length; at++) {
    // Only where a word is the same, so that a long text is not compared at every place.
    if (!wanted.includes(all[at]?.word ?? '') && wanted.length > 1) continue;
    for (const start of [at, at - 1].filter((one) => one >= 0)) {
      const here = all.slice(start, start + wanted.length).map(({ word }) => word);
      const distance = editDistance(wanted.join(' '), here.join(' '));
      if (!best || distance < best.distance) best = { at: start, distance };
    }
  }
  if (!best || best.distance > quote.length / 2) return undefined;
  const found = all.slice(best.at, best.at + wanted.length);
  return { words: found.map(({ word }) => word).join(' '), line: found[0]?.line ?? 0 };
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
