import { encodeDayNumber, parseDayNumber } from './day-number.ts';
import { dueOn } from './deadline.ts';
import type { SignedRequest } from './draft.ts';
import type { Event } from './event.ts';
import type { FollowUpName } from './follow-up.ts';
import type { FollowUp } from './follow-up-schema.ts';
import type { Timeline } from './timeline.ts';

/** What a following letter tells of the first one and of what happened since, by what that letter needs. */
export function factsFor(
  letter: FollowUpName,
  { first, timeline }: { first: SignedRequest; timeline: Timeline },
): Omit<FollowUp, 'letter' | 'details' | 'subject'> {
  const sent = lastSent(timeline);
  const channel = sent ? { channel: sent.channel } : {};
  if (letter === 'powerOfAttorney') return {};
  if (letter === 'withdrawal') return channel;
  if (letter !== 'reminder') return channel;
  const received = sent && {
    on:
      sent.channel === 'email' || sent.channel === 'hand'
        ? sent.on
        : encodeDayNumber(parseDayNumber(sent.on) + 7),
    basis: sent.channel === 'email' || sent.channel === 'hand' ? sent.channel : ('estimate' as const),
  };
  return {
    ...channel,
    ...(received
      ? {
          received,
          due: {
            on: dueOn(received.on, { months: 1, profile: 'cautious' }),
            months: 1,
            isEstimate: received.basis === 'estimate',
          },
        }
      : {}),
    attachments: [
      { what: 'request', reference: first.file.request.reference, on: first.file.request.createdOn },
    ],
  };
}

/** How the first letter was last sent, whether or not it came back. */
export function lastSent({ events }: Timeline): Extract<Event, { kind: 'sent' }> | undefined {
  return events.findLast((event): event is Extract<Event, { kind: 'sent' }> => event.kind === 'sent');
}
