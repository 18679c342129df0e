import { parseWrittenDay } from '../../domain/calendar-day.ts';
import type { SignedRequest } from '../../domain/draft.ts';
import type { Event, EventFacts, Sending } from '../../domain/event.ts';
import type { Timeline } from '../../domain/timeline.ts';

/** The request on whose timeline the sending of a signed letter is noted: its own, or the one that it follows. */
export function timelineIdOf({ id, follows }: Pick<SignedRequest, 'id' | 'follows'>): string {
  return follows?.id ?? id;
}

/** The event to record when the letter was sent. */
export function sendingNote(
  { id, follows, values }: Pick<SignedRequest, 'id' | 'follows' | 'values'>,
  sending: Sending,
): EventFacts {
  if (!follows) return { kind: 'sent', ...sending };
  const { letter } = follows;
  const written = letter === 'reminder' ? values['reminder.replyBy'] : undefined;
  const replyBy = typeof written === 'string' ? parseWrittenDay(written) : undefined;
  const isPart = letter === 'withdrawal' && values['withdrawal.scope'] === 'part';
  return {
    kind: 'letterSent',
    letter,
    letterId: id,
    ...sending,
    ...(replyBy ? { replyBy } : {}),
    ...(isPart ? { scope: 'part' } : {}),
  };
}

/** The latest note that the letter was sent; undefined when there is none. */
export function findSendingNote(
  signed: Pick<SignedRequest, 'id' | 'follows'>,
  { events }: Pick<Timeline, 'events'>,
): Event | undefined {
  return events.findLast((event) => isNoteOf(signed, event));
}

/** How the letter was sent, as far as the timeline has it; an undelivered request was not. */
export function letterSendingOf(
  signed: Pick<SignedRequest, 'id' | 'follows'>,
  timeline: Pick<Timeline, 'events'>,
): Sending | undefined {
  const last = timeline.events.findLast(
    (event) => isNoteOf(signed, event) || (!signed.follows && event.kind === 'undelivered'),
  );
  return last && 'channel' in last ? { on: last.on, channel: last.channel } : undefined;
}

function isNoteOf({ id, follows }: Pick<SignedRequest, 'id' | 'follows'>, event: Event): boolean {
  return follows ? event.kind === 'letterSent' && event.letterId === id : event.kind === 'sent';
}
