import type { QuotedFact } from './notice-facts.ts';
import { foldText } from './passages.ts';

/** What only one of the two says: the notice, or the answer. */
export interface Difference {
  readonly fact: ComparedFact;
  readonly onlyInNotice: readonly string[];
  readonly onlyInAnswer: readonly string[];
}

/** The parts of a notice that an answer is compared with. */
export type ComparedFact = Extract<QuotedFact, 'recipients' | 'storage' | 'sources' | 'purposes'>;

/** What an answer is compared by, in the language that it and the notice are written in. */
interface ComparisonWords {
  /** A time that data are kept, in folded text: its number, and how its unit begins. */
  readonly durationPattern: string;
  readonly numberWords: Readonly<Record<string, number>>;
}

/** What is known besides the answer. */
interface Known {
  readonly notice: Readonly<Record<ComparedFact, readonly string[]>>;
  /** The controller and the person's own organisation, which are no recipients. */
  readonly ownNames: readonly string[];
  readonly words: ComparisonWords;
}

/** A company by its name's ending, as it stands in a text: "Extended DiSC Oy". */
const COMPANY =
  /(?:\p{Lu}[\p{L}\d&.’'-]*\s){1,4}(?:Oy|Oyj|Ab|AB|Inc|Ltd|GmbH|Corporation|Corp|LLC)(?![\p{L}])/gu;
const ENDING = /[\s,]+(?:oyj?|ab|inc|ltd|gmbh|corporation|corp|llc)\.?$/;

/**
 * How the answer and the notice differ; `quotes` are the answer's passages about each part. A part of which the answer
 * has no passage is not compared: that it is missing says enough.
 */
export function compareWithNotice(
  answer: string,
  quotes: Readonly<Record<ComparedFact, readonly string[]>>,
  { notice, ownNames, words }: Known,
): Difference[] {
  const differences: Difference[] = [];
  const add = (fact: ComparedFact, onlyInNotice: string[], onlyInAnswer: string[]): void => {
    if (onlyInNotice.length + onlyInAnswer.length > 0) differences.push({ fact, onlyInNotice, onlyInAnswer });
  };
  if (quotes.recipients.length > 0) {
    const folded = foldText(answer);
    const known = [...notice.recipients, ...ownNames].map(coreName);
    const named = [...new Set([...answer.matchAll(COMPANY)].map(([name]) => name.trim()))];
    add(
      'recipients',
      notice.recipients.filter((name) => !folded.includes(coreName(name))),
      named.filter(
        (name) => !known.some((one) => coreName(name).endsWith(one) || one.endsWith(coreName(name))),
      ),
    );
  }
  if (quotes.storage.length > 0) {
    const [told, stated] = [quotes.storage, notice.storage].map((texts) => durationsIn(texts, words)) as [
      Map<string, string>,
      Map<string, string>,
    ];
    add('storage', without(stated, told), without(told, stated));
  }
  for (const fact of ['sources', 'purposes'] as const) {
    if (quotes[fact].length === 0) continue;
    const [told, stated] = [quotes[fact], notice[fact]].map(stemsIn) as [Set<string>, Set<string>];
    add(
      fact,
      notice[fact].filter((text) => shareIn(text, told) < 0.3),
      quotes[fact].filter((text) => shareIn(text, stated) === 0),
    );
  }
  return differences;
}

/** Names by which an answer is known to speak of a recipient, as it stands in a folded text. */
function coreName(name: string): string {
  return foldText(name).replace(/\.$/, '').replace(ENDING, '').trim();
}

/** The times in the texts as they are written, by their number and unit: "10 v" and "kymmenen vuotta" are one. */
function durationsIn(texts: readonly string[], words: ComparisonWords): Map<string, string> {
  const pattern = new RegExp(words.durationPattern, 'g');
  const found = new Map<string, string>();
  for (const [written, number = '', unit = ''] of texts.flatMap((text) => [
    ...foldText(text).matchAll(pattern),
  ])) {
    found.set(`${words.numberWords[number] ?? Number(number)} ${unit.charAt(0)}`, written);
  }
  return found;
}

function without(some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): string[] {
  return [...some].filter(([key]) => !others.has(key)).map(([, written]) => written);
}

/** The beginnings of the longer words: what a sentence is about, whatever the case of its words. */
function stemsIn(texts: readonly string[]): Set<string> {
  const words = texts.flatMap((text) => foldText(text).match(/\p{L}{6,}/gu) ?? []);
  return new Set(words.map((word) => word.slice(0, 6)));
}

/** How much of what the text is about is among the others. */
function shareIn(text: string, others: ReadonlySet<string>): number {
  const stems = [...stemsIn([text])];
  return stems.length === 0 ? 1 : stems.filter((stem) => others.has(stem)).length / stems.length;
}
