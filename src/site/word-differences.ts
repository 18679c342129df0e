/** Two versions of the same section, each with its own words in `mark` elements. */
interface Compared {
  readonly one: string;
  readonly other: string;
  /** The share of words that both versions have, 0 to 1. */
  readonly common: number;
}

interface Token {
  readonly text: string;
  readonly isWord: boolean;
}

/** Below this share of common words, marks would cover nearly everything and say nothing. */
export const WORTH_MARKING = 0.4;

/** Compares two pieces of HTML word by word; tags and spaces stay as they are. */
export function markDifferences(one: string, other: string): Compared {
  const tokens = [tokenize(one), tokenize(other)] as const;
  const words = tokens.map((list) => list.filter(({ isWord }) => isWord).map(({ text }) => text));
  const [oneWords, otherWords] = words as [string[], string[]];
  const shared = commonWords(oneWords, otherWords);
  const common = (2 * shared.length) / Math.max(1, oneWords.length + otherWords.length);
  if (common < WORTH_MARKING) return { one, other, common };
  return {
    one: writeMarked(tokens[0], new Set(shared.map(([index]) => index))),
    other: writeMarked(tokens[1], new Set(shared.map(([, index]) => index))),
    common,
  };
}

function tokenize(html: string): Token[] {
  return (html.match(/<[^>]*>|\s+|[^\s<]+/g) ?? []).map((text) => ({ text, isWord: /^[^\s<]/.test(text) }));
}

/** The longest common subsequence, as pairs of word indexes. */
function commonWords(one: readonly string[], other: readonly string[]): [number, number][] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const row = lengths[i] as number[];
      row[j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** One `mark` for each run of own words; a tag ends the run, spaces inside it do not. */
function writeMarked(tokens: readonly Token[], shared: ReadonlySet<number>): string {
  let index = -1;
  const marked = tokens.map(({ text, isWord }) => {
    if (!isWord) return text;
    index += 1;
    return shared.has(index) ? text : `<mark>${text}</mark>`;
  });
  return marked.join('').replace(/<\/mark>(\s+)<mark>/g, '$1');
}
