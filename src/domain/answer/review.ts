import * as z from 'zod/mini';
import { isLaterInstant } from '../calendar/later-instant.ts';
import { recordInstantSchema } from '../values/record-id.ts';

/** What the person found of an item in the answer. */
export const DECISIONS = ['found', 'missing', 'unclear', 'notApplicable'] as const;

export type Decision = (typeof DECISIONS)[number];

/** The person's own reading of the answer, item by item; an item without a decision is still to be looked at. */
export const reviewSchema = z.strictObject({
  savedAt: recordInstantSchema,
  /** By the item's id. */
  decisions: z.record(z.string().check(z.maxLength(60)), z.enum(DECISIONS)),
});

export type Review = z.infer<typeof reviewSchema>;

/** Of two readings of one answer the one that was saved later. */
export function laterReview(one: Review | undefined, other: Review | undefined): Review | undefined {
  if (!one || !other) return one ?? other;
  return isLaterInstant(other.savedAt, one.savedAt) ? other : one;
}
