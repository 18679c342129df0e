import { helsinkiDayOf } from '../calendar/helsinki-day-of.ts';
import { answerDueOf } from './answer-due.ts';
import { type Event, withdrawnBy } from './event.ts';
import { authorityDueOf, lastComplaintOf } from './next-step.ts';
import { isByPost, receiptOf } from './receipt.ts';
import { replyByOf } from './reply-by.ts';
import { eventsSinceSending, isOpen, type StateName, stateOf } from './request-state.ts';
import type { Timeline } from './timeline.ts';

/** One row of a request's history: something that happened, or a day that it makes. */
export type ChronologyRow = {
  readonly on: string;
  readonly isEstimate: boolean;
} & (
  | { readonly what: 'signed' }
  | { readonly what: 'event'; readonly event: Event }
  /** A letter by post is taken to have arrived. */
  | { readonly what: 'receiptEstimated' }
  /** The last day in time, by the cautious reckoning; see `answer-due.ts`. */
  | { readonly what: 'due'; readonly months: 1 | 3; readonly statutoryOn: string }
  /** The day that the last reminder asks for. */
  | { readonly what: 'replyBy' }
  /** When the person last looked through the answer. */
  | { readonly what: 'reviewed' }
  /** Until when the supervisory authority should have been heard of (Art. 78(2)). */
  | { readonly what: 'authorityDue' }
  /** Where the past ends; only when the day was given. */
  | { readonly what: 'today' }
);

/**
 * The rows in order of their days, for the drawn timeline, the list and the complaint. Days to come are left out
 * when what happened before them made them pointless. On one day: the arrival, what happened, then what ends.
 */
export function chronologyOf(timeline: Timeline, today?: string): ChronologyRow[] {
  const { events } = timeline;
  const lastSent = events.findLastIndex(({ kind }) => kind === 'sent') + 1;
  const rows: ChronologyRow[] = [
    { what: 'signed', on: helsinkiDayOf(timeline.signedAt), isEstimate: false },
    ...events.slice(0, lastSent).map(eventRow),
    // Whoever reacts on the day of arrival has the letter already.
    ...receiptRow(timeline),
    ...events.slice(lastSent).map(eventRow),
    // The person's own reading is nothing that happened between the two: no letter tells it.
    ...(today === undefined ? [] : reviewRow(timeline)),
    ...(today === undefined ? [] : [{ what: 'today', on: today, isEstimate: false } as const]),
    ...limitRows(timeline),
  ];
  return rows.sort((one, other) => one.on.localeCompare(other.on));
}

function eventRow(event: Event): ChronologyRow {
  return { what: 'event', event, on: event.on, isEstimate: false };
}

function receiptRow(timeline: Timeline): ChronologyRow[] {
  const receipt = receiptOf(timeline);
  return receipt?.isEstimate ? [{ what: 'receiptEstimated', on: receipt.on, isEstimate: true }] : [];
}

function reviewRow({ review }: Timeline): ChronologyRow[] {
  return review ? [{ what: 'reviewed', on: helsinkiDayOf(review.savedAt), isEstimate: false }] : [];
}

function limitRows(timeline: Timeline): ChronologyRow[] {
  const state = stateOf(timeline);
  const due = answerDueOf(timeline);
  const settledOn = settlingDayOf(timeline);
  const rows: ChronologyRow[] = [];
  if (due && (settledOn === undefined || due.cautiousOn < settledOn)) {
    const { cautiousOn: on, statutoryOn, months, isEstimate } = due;
    rows.push({ what: 'due', on, months, statutoryOn, isEstimate });
  }
  const replyBy = isOpen(timeline) ? replyByOf(timeline) : undefined;
  if (replyBy) rows.push({ what: 'replyBy', on: replyBy, isEstimate: false });
  const complaint = state === 'complained' ? lastComplaintOf(timeline) : undefined;
  const authorityDue = complaint && authorityDueOf(timeline);
  if (authorityDue) {
    rows.push({ what: 'authorityDue', on: authorityDue, isEstimate: isByPost(complaint.channel) });
  }
  return rows;
}

/** The day from which nothing was to be waited for any more; undefined while something is. */
function settlingDayOf(timeline: Timeline): string | undefined {
  if (!SETTLED.includes(stateOf(timeline))) return undefined;
  const events = eventsSinceSending(timeline);
  const last = events.findLast(isSettling) ?? events.findLast(({ kind }) => kind === 'closed');
  return last?.on;
}

const SETTLED: readonly StateName[] = ['answered', 'refused', 'withdrawn', 'closed'];

function isSettling(event: Event): boolean {
  if (withdrawnBy(event) === 'everything') return true;
  return event.kind === 'answered' || event.kind === 'refused';
}
