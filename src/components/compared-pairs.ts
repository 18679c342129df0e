import type { PublishedNotice } from '../site/published.ts';

/** Up to so many notices each pair has a page of its own; more would make more pages than anybody looks through. */
const MOST_PAIRED = 6;

/** Two notices with a page of their own, the newer first. */
export interface ComparedPair {
  /** The page's word in its address. */
  readonly word: string;
  readonly notices: readonly [PublishedNotice, PublishedNotice];
}

/** The pairs that have a page of their own; two notices stand side by side on the page of all. */
export function comparedPairs(notices: readonly PublishedNotice[]): ComparedPair[] {
  if (notices.length < 3 || notices.length > MOST_PAIRED) return [];
  return notices.flatMap((one, index) =>
    notices
      .slice(index + 1)
      .map((other): ComparedPair => ({ word: `${one.slug}--${other.slug}`, notices: [one, other] })),
  );
}
