/*
 * A wording is Markdown that a lawyer edits. The subset accepted: front matter of `key: value` lines (a key
 * may repeat), then blocks parted by blank lines: `## heading`, `> quotation`, `- list items`, `| label | text |`
 * rows, paragraphs. A list of whole sentences has `* items`: one that is left alone goes on in the paragraph before it. A block, an item or a row may open with conditions, `{if topic}`, `{if scope=limited}`,
 * `{if not scope=limited}`; `{name}` stands for a value. Values are never read as wording again.
 */

/** The wording that all letters share: what stands before and after the rights' own text. */
export const COMMON_WORDING = 'yhteinen';

/** The text of a wording under its name. */
export interface WordingText {
  /** The word of a right or a following letter, or `yhteinen` for what all letters share. */
  readonly name: string;
  readonly text: string;
}

/** A wording that letters are written with, and what identifies it. */
export interface Wording extends WordingText {
  /** SHA-256 of the text in UTF-8, hex. */
  readonly sha256: string;
}

type BlockKind = 'heading' | 'paragraph' | 'quote' | 'list' | 'sentences' | 'table';

interface Condition {
  readonly name: string;
  readonly equals: string | undefined;
  readonly negated: boolean;
}

/** A piece of text under its conditions; a table row has two texts. */
interface Piece {
  readonly conditions: readonly Condition[];
  readonly texts: readonly string[];
}

/** A block of a wording before its values are known. */
export interface WordingBlock {
  readonly kind: BlockKind;
  readonly pieces: readonly Piece[];
}

/** A wording in parts. */
export interface ParsedWording {
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly blocks: readonly WordingBlock[];
}

/** What stands for the names in a wording. */
export type WordingValues = Readonly<Record<string, string | boolean | readonly string[]>>;

/** A block with its values in place. */
export interface FilledBlock {
  readonly kind: BlockKind;
  readonly pieces: readonly (readonly string[])[];
}

/** A wording that cannot be used as written; a publisher mends the file it names. */
export class WordingError extends Error {
  override readonly name = 'WordingError';
  readonly code: 'WORDING_FRONT_MATTER' | 'WORDING_UNKNOWN_NAME' | 'WORDING_NOT_TEXT' | 'WORDING_SILENT';
  constructor(code: WordingError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** A name in braces, which stands for a value; it may end in a register's word, as `{processors.some-register}`. */
export const NAME = /\{([A-Za-z][A-Za-z0-9.-]*)\}/g;

/** A condition, which opens a piece of text: `not`, the name, and what it is to be. */
const CONDITION = /\{if (not )?([A-Za-z][A-Za-z0-9.-]*)(?:=([^}]+))?\}/;

const OPENING_CONDITION = new RegExp(`^${CONDITION.source}\\s*`);

/** Takes a wording file's text apart. Throws `WORDING_FRONT_MATTER` when the file does not open with `---`. */
export function parseWording(text: string): ParsedWording {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text.replaceAll('\r\n', '\n'));
  if (!match) {
    throw new WordingError(
      'WORDING_FRONT_MATTER',
      'Expected the wording to open with lines between --- and ---.',
    );
  }
  const properties: Record<string, string[]> = {};
  for (const row of (match[1] ?? '').split('\n')) {
    const colon = row.indexOf(':');
    if (colon < 1) continue;
    const key = row.slice(0, colon).trim();
    properties[key] = [...(properties[key] ?? []), row.slice(colon + 1).trim()];
  }
  const sources = (match[2] ?? '').split(/\n{2,}/).filter((source) => source.trim() !== '');
  return { properties, blocks: sources.map(parseBlock) };
}

/** The block with its values, without the pieces whose conditions do not hold; undefined when none is left. */
export function fillBlock(block: WordingBlock, values: WordingValues): FilledBlock | undefined {
  const pieces = block.pieces
    .filter(({ conditions }) => conditions.every((condition) => holds(condition, values)))
    .map(({ texts }) => texts.map((text) => fillText(text, values)));
  return pieces.length > 0 ? { kind: block.kind, pieces } : undefined;
}

/**
 * The text with each `{name}` replaced by its value, in one pass: braces or dollar signs that a person typed
 * are text like any other. Throws `WORDING_UNKNOWN_NAME` or `WORDING_NOT_TEXT` for a name it cannot write.
 */
export function fillText(text: string, values: WordingValues): string {
  return text.replace(NAME, (_, name: string) => {
    const value = valueNamed(name, values);
    if (typeof value !== 'string') {
      throw new WordingError(
        'WORDING_NOT_TEXT',
        `{${name}} is no text; use it in a condition: {if ${name}}.`,
      );
    }
    return value;
  });
}

const BLOCK_MARKS: readonly (readonly [BlockKind, RegExp])[] = [
  ['heading', /^##\s+/],
  ['quote', /^>\s+/],
  ['list', /^-\s+/],
  ['sentences', /^\*\s+/],
  ['table', /^\|\s*/],
];

function parseBlock(source: string): WordingBlock {
  const lines = source.trim().split('\n');
  const [kind, mark] = BLOCK_MARKS.find(([, pattern]) => pattern.test(lines[0] ?? '')) ?? ['paragraph', /^/];
  if (kind === 'heading' || kind === 'paragraph' || kind === 'quote') {
    return { kind, pieces: [parsePiece(lines.map((row) => row.replace(mark, '').trim()).join(' '), kind)] };
  }
  const items: string[] = [];
  for (const row of lines) {
    // A line without a mark goes on with the item above it.
    if (mark.test(row)) items.push(row.replace(mark, ''));
    else items[items.length - 1] += ` ${row.trim()}`;
  }
  return { kind, pieces: items.map((item) => parsePiece(item, kind)) };
}

function parsePiece(source: string, kind: BlockKind): Piece {
  const conditions: Condition[] = [];
  let rest = source.trim();
  for (;;) {
    const match = OPENING_CONDITION.exec(rest);
    if (!match) break;
    conditions.push({ negated: match[1] !== undefined, name: match[2] ?? '', equals: match[3] });
    rest = rest.slice(match[0].length);
  }
  const texts =
    kind === 'table'
      ? rest
          .replace(/\|\s*$/, '')
          .split('|')
          .map((cell) => cell.trim())
      : [rest];
  return { conditions, texts };
}

function holds({ name, equals, negated }: Condition, values: WordingValues): boolean {
  const value = valueNamed(name, values);
  let outcome: boolean;
  if (equals === undefined) outcome = typeof value === 'boolean' ? value : value.length > 0;
  else outcome = Array.isArray(value) ? value.includes(equals) : value === equals;
  return outcome !== negated;
}

function valueNamed(name: string, values: WordingValues): string | boolean | readonly string[] {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) {
    throw new WordingError(
      'WORDING_UNKNOWN_NAME',
      `{${name}} is not known here. Known: ${Object.keys(values).sort().join(', ')}.`,
    );
  }
  return value;
}
