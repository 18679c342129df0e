import { FOLLOW_UP_NAMES, followUpEntry } from '../letters/follow-up.ts';
import type { RegisterAsks } from '../publisher/asks.ts';
import { findRightByWord, RIGHT_NAMES, type Right, rightEntry } from '../rights/right.ts';
import { COMMON_WORDING, parseWording, type WordingText } from './wording.ts';

/*
 * A letter's file says what is the same for every publisher; what one register asks besides stands in its notice, and
 * what a right is called in a power of attorney or a complaint stands in the right's own letter. Together they make
 * the wording that is published, hashed and named in packets:
 *
 *     {asks}             a paragraph of its own: each register's paragraphs, for a request that concerns the register
 *     {if not asks}      when no register of the request has such a paragraph
 *     - {mandates}       an item of its own: the `mandate:` lines of all rights, for a request that uses the right
 *     - {complaints}     the same of their `complaint:` lines
 *
 * Letters call a notice by one name, in any form; where the publisher's notices have another, that stands there. What a
 * register asks is the publisher's own words and stays as it is.
 */

/** The wordings that a first request takes: what all letters share, and each right's own. */
export const FIRST_WORDINGS: readonly string[] = [
  COMMON_WORDING,
  ...RIGHT_NAMES.map((right) => rightEntry(right).word),
];

/** The wordings of the letters that follow a request. */
export const FOLLOWING_WORDINGS: readonly string[] = FOLLOW_UP_NAMES.map((name) => followUpEntry(name).word);

/** The insertions that stand for a line of every right, and the line's key in the right's own letter. */
const ROWS = { mandates: 'mandate', complaints: 'complaint' } as const;

type RowName = keyof typeof ROWS;

/** What the published wordings are composed from. */
export interface WordingSources {
  /** The letters' files. */
  readonly letters: readonly WordingText[];
  /** What the notices add to them. */
  readonly asks: readonly RegisterAsks[];
  /** The forms of a notice's name as letters write them, each with the form that the publisher's own name has. */
  readonly noticeNames?: readonly (readonly [written: string, own: string])[];
}

/** Something that the sources lack; without it a wording would say less than it should. */
export type CompositionProblem =
  /** A right's letter has no such line. */
  | { readonly code: 'missing-row'; readonly wording: string; readonly key: string }
  /** A notice adds to a letter that has no `{asks}`. */
  | { readonly code: 'no-place'; readonly slug: string; readonly right: Right };

/** What is missing in the sources; empty when they may be composed. */
export function problemsInSources({ letters, asks }: WordingSources): CompositionProblem[] {
  const rows = letters.flatMap(({ name, text }) =>
    findRightByWord(name) === undefined
      ? []
      : Object.values(ROWS)
          .filter((key) => linesOf(text, key).length === 0)
          .map((key): CompositionProblem => ({ code: 'missing-row', wording: name, key })),
  );
  const places = asks.flatMap(({ slug, asks: added }) =>
    RIGHT_NAMES.filter((right) => added[right] && !hasPlace(right, letters)).map(
      (right): CompositionProblem => ({ code: 'no-place', slug, right }),
    ),
  );
  return [...rows, ...places];
}

/**
 * The wordings as they are published. Registers come in the order of their words, so that a notice's new date changes
 * no letter.
 */
export function composeWordings({ letters, asks, noticeNames = [] }: WordingSources): WordingText[] {
  const registers = [...asks].sort((one, other) => (one.slug < other.slug ? -1 : 1));
  const named = letters.map(({ name, text }) => ({
    name,
    text: withNames(text.replaceAll('\r\n', '\n'), noticeNames),
  }));
  return named.map(({ name, text }) => {
    const right = findRightByWord(name);
    return { name, text: right ? withAsks(withoutRows(text), right, registers) : withRows(text, named) };
  });
}

/** The longest forms first, since one may be the beginning of another. */
function withNames(text: string, names: NonNullable<WordingSources['noticeNames']>): string {
  const sorted = [...names].sort(([one], [other]) => other.length - one.length);
  return sorted.reduce((before, [written, own]) => before.replaceAll(written, own), text);
}

const ASKS_PARAGRAPH = /\n\n((?:\{if [^}]*\} *)*)\{asks\} *(?=\n\n|\n?$)/g;
const NO_ASKS = /^((?:(?:[->|]|##) *)?(?:\{if [^}]*\} *)*?)\{if not asks\} */gm;

function hasPlace(right: Right, letters: readonly WordingText[]): boolean {
  const letter = letters.find(({ name }) => name === rightEntry(right).word);
  return letter !== undefined && letter.text.search(ASKS_PARAGRAPH) >= 0;
}

function withAsks(text: string, right: Right, registers: readonly RegisterAsks[]): string {
  const asking = registers.filter(({ asks }) => asks[right]);
  const none = asking.map(({ slug }) => `{if not register=${slug}} `).join('');
  // The conditions of the place come first, then the register's, without which its own names have no values.
  const paragraphs = (conditions: string): string[] =>
    asking.flatMap(({ slug, asks }) =>
      (asks[right] ?? []).map(
        (ask) => `\n\n${conditions}{if register=${slug}} ${withOwnProcessors(ask, slug)}`,
      ),
    );
  return text
    .replaceAll(NO_ASKS, (_, before: string) => `${before}${none}`)
    .replaceAll(ASKS_PARAGRAPH, (_, conditions: string) => paragraphs(conditions).join(''));
}

/** `{processors}` and its conditions speak of the register that asks. */
function withOwnProcessors(ask: string, slug: string): string {
  return ask.replaceAll(/\{((?:if (?:not )?)?)processors\}/g, `{$1processors.${slug}}`);
}

/** A right's letter without the lines that other letters take from it. */
function withoutRows(text: string): string {
  const keys = Object.values(ROWS).join('|');
  return text.replace(/^---\n[\s\S]*?\n---\n/, (frontMatter) =>
    frontMatter.replaceAll(new RegExp(`^(?:${keys}) *:.*\\n`, 'gm'), ''),
  );
}

/** The text with a row of each right, in the order of the rights' table, where it asks for them. */
function withRows(text: string, letters: readonly WordingText[]): string {
  return text.replaceAll(/^- \{(mandates|complaints)\} *$/gm, (_, name: RowName) =>
    RIGHT_NAMES.flatMap((right) => {
      const letter = letters.find((candidate) => candidate.name === rightEntry(right).word);
      return linesOf(letter?.text ?? '', ROWS[name]).map((line) => `- {if right=${right}} ${line}`);
    }).join('\n'),
  );
}

function linesOf(text: string, key: string): readonly string[] {
  return (parseWording(text).properties[key] ?? []).filter((line) => line !== '');
}
