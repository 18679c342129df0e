import { plainLetters } from '../language/plain-letters.ts';
import { rightEntry } from '../rights/right.ts';
import type { Timeline } from './timeline.ts';

/** What of a timeline can be searched: what a list shows of it, and nothing of what was written about it. */
type Searchable = Pick<Timeline, 'reference' | 'controller' | 'rights' | 'registers' | 'name'>;

/**
 * The words by which the request is found, each once: lower case, composed, and with bare letters too. `more` are
 * words for the eye, as the rights' names in the person's language; the rights' own words are there without them.
 */
export function searchWordsOf(timeline: Searchable, more: readonly string[] = []): string[] {
  const { reference, controller, rights, registers, name } = timeline;
  const texts = [
    reference,
    // As it is copied from a subject line, or typed without looking for the hyphen.
    reference.replaceAll('-', ''),
    name,
    controller,
    ...registers,
    ...rights.map((right) => rightEntry(right).word),
    ...more,
  ];
  const words = texts.flatMap(wordsIn);
  return [...new Set(words.flatMap((word) => [word, ...wordsIn(plainLetters(word))]))];
}

/** Whether every typed word begins one of the words; nothing typed matches everything. */
export function matchesSearch(words: readonly string[], typed: string): boolean {
  return wordsIn(typed).every((part) => words.some((word) => word.startsWith(part)));
}

/** The words of a text as they are compared. A mark stays with its letter; whatever is neither parts words. */
export function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
