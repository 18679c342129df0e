import { encodeDayNumber, parseDayNumber } from '../calendar/day-number.ts';
import { roleOf } from '../history/event-kinds.ts';
import type { ReceiptBasis } from '../history/receipt-bases.ts';
import type { Event, Sending } from './event.ts';
import { eventsSinceSending } from './request-state.ts';
import type { Timeline } from './timeline.ts';

/** The day from which the time for the answer runs (Art. 12(3) GDPR), and how it is known. */
export interface Receipt {
  readonly on: string;
  readonly basis: ReceiptBasis;
  readonly isEstimate: boolean;
}

/**
 * Days that a letter is given to arrive. No rule binds a letter between a person and a company; an authority's
 * letter is presumed to arrive on the seventh day (Hallintolaki 434/2003 § 59), which is late rather than early.
 */
const POSTAL_DAYS = 7;

/** The day by which what was sent is taken to have arrived: by post a week later, else on the day itself. */
export function arrivalOf({ on, channel }: Sending): string {
  return isByPost(channel) ? encodeDayNumber(parseDayNumber(on) + POSTAL_DAYS) : on;
}

/** Whether what is sent so takes days that nobody knows beforehand. */
export function isByPost(channel: Sending['channel']): boolean {
  return channel === 'letter' || channel === 'trackedLetter';
}

/** When the controller received the request; undefined while it is not sent, or came back undelivered. */
export function receiptOf(timeline: Pick<Timeline, 'events'>): Receipt | undefined {
  const events = eventsSinceSending(timeline);
  const [sent] = events;
  if (sent?.kind !== 'sent') return undefined;
  const recorded = events.find(({ kind }) => kind === 'received');
  if (recorded) return { on: recorded.on, basis: 'recorded', isEstimate: false };
  // A message counts on the day it reaches the mailbox, read or not (EDPB Guidelines 01/2022).
  const { on, channel } = sent;
  if (channel === 'email' || channel === 'hand') return { on, basis: channel, isEstimate: false };
  const estimate = arrivalOf(sent);
  // Who reacted had the letter by then.
  const reaction = events.find(isReaction)?.on ?? estimate;
  return { on: reaction < estimate ? reaction : estimate, basis: 'estimate', isEstimate: true };
}

function isReaction({ kind }: Event): boolean {
  const role = roleOf(kind);
  return role !== undefined && role !== 'carriage' && role !== 'end';
}
