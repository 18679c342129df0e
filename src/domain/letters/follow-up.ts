import { clarification } from './clarification.ts';
import { complaint } from './complaint.ts';
import { complaintNews } from './complaint-news.ts';
import type { FollowUpEntry } from './follow-up-entry.ts';
import { identityAnswer } from './identity-answer.ts';
import { powerOfAttorney } from './power-of-attorney.ts';
import { reminder } from './reminder.ts';
import { withdrawal } from './withdrawal.ts';

/** The letters that may follow a request, in the order in which lists show them; each has its file here. */
export const FOLLOW_UPS = {
  reminder,
  clarification,
  identityAnswer,
  withdrawal,
  powerOfAttorney,
  complaint,
  complaintNews,
} as const satisfies Record<string, FollowUpEntry>;

export type FollowUpName = keyof typeof FOLLOW_UPS;

/** The follow-ups by name, in the order of the table. */
export const FOLLOW_UP_NAMES = Object.keys(FOLLOW_UPS) as [FollowUpName, ...FollowUpName[]];

/** The table's entry with its general type. */
export function followUpEntry(name: FollowUpName): FollowUpEntry {
  return FOLLOW_UPS[name];
}

/** Whether the text names a follow-up. */
export function isFollowUp(text: string): text is FollowUpName {
  return Object.hasOwn(FOLLOW_UPS, text);
}

/** The follow-up whose word stands in a file name, or undefined. */
export function findFollowUpByWord(word: string): FollowUpName | undefined {
  return FOLLOW_UP_NAMES.find((name) => FOLLOW_UPS[name].word === word);
}
