import { daysInWords as en } from './en/days-in-words.ts';
import { daysInWords as fi } from './fi/days-in-words.ts';
import { daysInWords as sv } from './sv/days-in-words.ts';

/** How a language writes a day with its month in words. */
interface DaysInWords {
  /** What such a day looks like in small letters, with the groups `date`, `month` and `year`. */
  readonly patterns: readonly RegExp[];
  /** The months' names, January first. */
  readonly months: readonly string[];
  /** As little of a name as there must be. */
  readonly least: RegExp;
}

/** Those of every language: a day means the same on the page of another, to which a draft may be taken. */
export const DAYS_IN_WORDS = { fi, sv, en } as const satisfies Readonly<Record<string, DaysInWords>>;
