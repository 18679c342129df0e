import type { CheckedNotice } from './checked-notice.ts';
import type { NoticeStems, Topic } from './notice-stems.ts';
import type { Sentence } from './notice-words.ts';

/**
 * What a rule can say of a notice. Of what should be there: it is found, it is not, words of it are but their meaning is
 * open, or the rule does not concern the notice. Of words that had better not be there: none are, or they are noticed.
 */
export type Result = 'found' | 'notFound' | 'unclear' | 'notApplicable' | 'clean' | 'noticed';

/**
 * `V`: an item of Art. 13 or 14 GDPR that every notice has to give. `E`: one that a condition brings. `H`: good practice
 * (the guidelines on transparency WP260 rev.01, recital 39), or a term of a law that was repealed.
 */
export type Level = 'V' | 'E' | 'H';

/** Words of the notice and the line of its file. */
interface Quote {
  readonly text: string;
  readonly line: number;
}

export interface Finding {
  readonly result: Result;
  /** Which of the rule's words tell it, when not those of the result. */
  readonly say?: string;
  /** What those words name: a purpose, a company's new name. */
  readonly names?: readonly string[];
  readonly quotes: readonly Quote[];
  /** The level, where this finding has another than its rule. */
  readonly level?: Level;
}

/** One rule on one notice. */
export interface Rule {
  readonly id: string;
  /** The articles of the GDPR, `13(2)(b), 16`, or `WP260`; empty where no source asks for it. */
  readonly law: string;
  readonly level: Level;
  /** Where a notice would say it: nothing is called missing while sections are left whose topic nobody knows. */
  readonly topics?: readonly Topic[];
  readonly check: (notice: CheckedNotice, stems: NoticeStems, today: string) => Finding;
}

/** A finding with the sentences that show it; a rule shows three at most. */
export function finding(
  result: Result,
  sentences: readonly Sentence[] = [],
  more: Omit<Partial<Finding>, 'result' | 'quotes'> = {},
): Finding {
  return {
    result,
    quotes: [...new Set(sentences)].slice(0, 3).map(({ text, line }) => ({ text, line })),
    ...more,
  };
}

/** That a rule does not concern the notice, with the words for why. */
export function notApplicable(say: string, sentences: readonly Sentence[] = []): Finding {
  return finding('notApplicable', sentences, { say });
}
