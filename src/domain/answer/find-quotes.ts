import { foldText, type Passage } from './passages.ts';

/** A passage that may answer an item, with its place. */
export interface Quote {
  readonly file: string;
  readonly page?: number | undefined;
  readonly text: string;
}

/** Expressions by the item's id; each is for a folded text. */
type Stems = Readonly<Record<string, readonly string[]>>;

/** What to look by: expressions that say what they look for, and looser ones for where they find nothing. */
interface Expressions {
  readonly stems: Stems;
  readonly loose: Stems;
}

/**
 * The expressions for this letter: besides those of the language, the person's own name and addresses, which stand in a
 * copy of their data, and the recipients that the notices name.
 */
export function expressionsFor(
  { stems, loose }: Expressions,
  { own, recipients }: { readonly own: readonly string[]; readonly recipients: readonly string[] },
): Expressions {
  const literal = (text: string) => foldText(text).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  // A greeting and an address have the name too, so that it is looked for only where nothing else is found.
  const copy = own.map((text) => `${literal(text)}.+[a-z0-9]`);
  const named = recipients.map(literal);
  return {
    stems,
    loose: {
      ...loose,
      'access.copy': [...(loose['access.copy'] ?? []), ...copy],
      'access.recipients': [...(loose['access.recipients'] ?? []), ...named],
    },
  };
}

/** How many quotes of one item help; more are a sign that the whole answer is about it. */
const MOST_QUOTES = 12;
/** How many where only looser expressions found any. */
const MOST_GUESSES = 3;
/** How many lines under a heading are shown with it. */
const MOST_LINES = 15;

/**
 * The passages that may answer the item, in the answer's order. A heading or the words before a list that fit bring the
 * lines under them along. Whether a passage does answer it is not for a program to say.
 */
export function findQuotes(passages: readonly Passage[], id: string, { stems, loose }: Expressions): Quote[] {
  const quotes = quotesBy(passages, stems[id] ?? []);
  // Whoever looks for something that is said in other words is helped by a guess, and misled by nothing found.
  return quotes.length > 0 ? quotes : quotesBy(passages, loose[id] ?? []).slice(0, MOST_GUESSES);
}

function quotesBy(passages: readonly Passage[], stems: readonly string[]): Quote[] {
  // Tried at every passage: one expression of all is several times as fast as each by itself.
  const expression = new RegExp(stems.map((stem) => `(?:${stem})`).join('|') || '(?!)');
  const quotes: Quote[] = [];
  let lastIndex = -2;
  let under: { block: number; lines: number } | undefined;
  for (const [index, { file, page, text, folded, isLead, block }] of passages.entries()) {
    if (quotes.length === MOST_QUOTES) break;
    const isUnder = under !== undefined && under.block === block && under.lines < MOST_LINES && !isLead;
    const isFitting = expression.test(folded);
    const last = quotes.at(-1);
    if (isLead && isFitting) {
      // A heading with nothing under it answers nothing.
      const next = passages[index + 1];
      under = next && !next.isLead && next.block === block ? { block, lines: 0 } : undefined;
      if (under || /[.:]/.test(text)) quotes.push({ file, page, text });
    } else if (isUnder && under && last && last.file === file) {
      under.lines += 1;
      quotes[quotes.length - 1] = { ...last, text: `${last.text}\n${text}` };
    } else if (isFitting && !isLead) {
      // Rows of a table or a list belong together.
      const isNextRow =
        last && lastIndex === index - 1 && last.file === file && isRow(text) && isRow(last.text);
      if (isNextRow) quotes[quotes.length - 1] = { ...last, text: `${last.text}\n${text}` };
      else quotes.push({ file, page, text });
      lastIndex = index;
    }
  }
  return quotes;
}

function isRow(text: string): boolean {
  return !/[.!?]$/.test(text);
}
