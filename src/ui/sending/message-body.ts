import type { Letter, LetterBlock } from '../../domain/letter/letter-shape.ts';
import { blocksText } from '../../domain/letter/letter-text.ts';
import { type EmailMessage, fitsMailtoLink } from '../../exchange/email-draft.ts';

/** What a message says besides the letter, a paragraph each. */
interface MessageParts {
  readonly opening: string;
  /** Which right with its article, of which register: the demand, should nothing else arrive. */
  readonly demand: readonly string[];
  /** Who asks, and where the answer goes; in the whole letter it stands anyhow. */
  readonly person: string;
  /** What is attached, where it can be checked, and the wish to be told that it came. */
  readonly attached: readonly string[];
  readonly closing: string;
}

/** What the link has room for: of the foremost as much as it can, and then of what stands before them in the letter. */
interface BlocksInLink {
  readonly first?: readonly LetterBlock[];
  readonly foremost: readonly LetterBlock[];
}

/** A text of the person's own is quoted so far in the link; the rest is in the letter. */
const QUOTE_IN_LINK = 160;

/**
 * The message with the letter in it: all of it in the text, and for the link as much as it has room for, in the
 * letter's order. Whoever forgets the attachment has made the request all the same, as the law asks for no form
 * (Art. 12(2), recital 59).
 */
export function messageWith(
  head: Pick<EmailMessage, 'to' | 'subject'>,
  { language }: Pick<Letter, 'language'>,
  parts: MessageParts,
  blocks: { readonly whole: readonly LetterBlock[]; readonly inLink: BlocksInLink },
): EmailMessage {
  const { opening, demand, person, attached, closing } = parts;
  const brief = (taken: readonly LetterBlock[]): string => {
    const body = taken.length > 0 ? [blocksText(taken, language)] : [];
    return paragraphs([opening, ...demand, ...body, person, ...attached, closing]);
  };
  const fits = (taken: readonly LetterBlock[]): boolean => fitsMailtoLink({ ...head, text: brief(taken) });
  const { first = [], foremost } = blocks.inLink;
  const kept = longestGood(foremost.map(withShortQuote), fits);
  const before = longestGood(first.map(withShortQuote), (taken) => fits([...taken, ...kept]));
  return {
    ...head,
    text: paragraphs([opening, blocksText(blocks.whole, language), ...attached, closing]),
    brief: brief([...before, ...kept]),
  };
}

/** The blocks before the one where the letter says who asks: the first table, and the heading above it. */
export function blocksBeforePerson(blocks: readonly LetterBlock[]): LetterBlock[] {
  const table = blocks.findIndex(({ type }) => type === 'table');
  const before = table < 0 ? [...blocks] : blocks.slice(0, table);
  return before.at(-1)?.type === 'heading' ? before.slice(0, -1) : before;
}

/** The blocks before the last heading, which tell, and from it on, which ask. */
export function tellingAndAsking(blocks: readonly LetterBlock[]): Required<BlocksInLink> {
  const heading = Math.max(
    0,
    blocks.findLastIndex(({ type }) => type === 'heading'),
  );
  return { first: blocks.slice(0, heading), foremost: blocks.slice(heading) };
}

/** As many of the blocks as fit, from the first on, and end where nothing is missing. */
function longestGood(
  blocks: readonly LetterBlock[],
  fits: (taken: readonly LetterBlock[]) => boolean,
): readonly LetterBlock[] {
  const count = blocks.findLastIndex((block, index) => isGoodEnd(block) && fits(blocks.slice(0, index + 1)));
  return blocks.slice(0, count + 1);
}

/** Texts one after another, a blank line between them, without the characters that a draft refuses. */
export function paragraphs(texts: readonly string[]): string {
  return texts.map(withoutControls).join('\n\n');
}

/** An import may hold characters that a letter of the form never has, and a draft refuses. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n]|[\u2028\u2029]/gu, ' ');
}

function withShortQuote(block: LetterBlock): LetterBlock {
  if (block.type !== 'quote' || block.text.length <= QUOTE_IN_LINK) return block;
  const start = block.text.slice(0, QUOTE_IN_LINK).toWellFormed();
  return { type: 'quote', text: `${start.replace(/\s*\S*$/u, '')} …` };
}

/** A heading, and what ends in a colon, announces something that would be missing. */
function isGoodEnd(block: LetterBlock): boolean {
  if (block.type === 'heading') return false;
  return block.type !== 'paragraph' || !block.text.endsWith(':');
}
