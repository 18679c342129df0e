import { parseWrittenDay } from '../../domain/calendar/calendar-day.ts';
import { followUpEntry } from '../../domain/letters/follow-up.ts';
import type { Event, EventFacts, Sending } from '../../domain/life/event.ts';
import { detailOf } from '../../domain/life/event-detail.ts';
import type { Timeline } from '../../domain/life/timeline.ts';
import type { SignedRequest } from '../../domain/records/draft.ts';
import type { Store } from '../../store/make-store.ts';

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
  const { repeats, takesBack, endsComplaint } = followUpEntry(letter);
  const written = repeats ? values[`${letter}.replyBy`] : undefined;
  const replyBy = typeof written === 'string' ? parseWrittenDay(written) : undefined;
  const isPart = takesBack && values[`${letter}.scope`] === 'part';
  const isEnd = endsComplaint && values[`${letter}.${endsComplaint.field}`] === endsComplaint.is;
  return {
    kind: 'letterSent',
    letter,
    letterId: id,
    ...sending,
    ...(replyBy ? { replyBy } : {}),
    ...(isPart ? { scope: 'part' } : {}),
    ...(isEnd ? { endsComplaint: true } : {}),
  };
}

/** The latest note that the letter was sent; undefined when there is none. */
export function findSendingNote(
  signed: Pick<SignedRequest, 'id' | 'follows'>,
  { events }: Pick<Timeline, 'events'>,
): Event | undefined {
  return events.findLast((event) => isNoteOf(signed, event));
}

/** How the letter was sent, as far as the timeline has it; what came back was not. */
export function letterSendingOf(
  signed: Pick<SignedRequest, 'id' | 'follows'>,
  timeline: Pick<Timeline, 'events'>,
): Sending | undefined {
  const last = timeline.events.findLast((event) => isNoteOf(signed, event) || isReturnOf(signed, event));
  return last && 'channel' in last ? { on: last.on, channel: last.channel } : undefined;
}

function isReturnOf({ id, follows }: Pick<SignedRequest, 'id' | 'follows'>, event: Event): boolean {
  if (!follows) return event.kind === 'undelivered';
  return event.kind === 'letterUndelivered' && detailOf(event, 'letterId') === id;
}

function isNoteOf({ id, follows }: Pick<SignedRequest, 'id' | 'follows'>, event: Event): boolean {
  return follows ? event.kind === 'letterSent' && event.letterId === id : event.kind === 'sent';
}

/** Notes in the store that the letter was sent, or takes the note back; undefined where there is nothing to note it on. */
export async function noteSending(
  store: Store,
  letter: SignedRequest,
  sending: Sending | undefined,
): Promise<Timeline | undefined> {
  const id = timelineIdOf(letter);
  if (sending) return await store.recordEvent(id, sendingNote(letter, sending));
  const timeline = await store.loadTimeline(id);
  const last = timeline && findSendingNote(letter, timeline);
  return last ? await store.undoEvent(id, last.id) : timeline;
}

/** How the letter was sent, as far as the store knows. */
export async function findSending(store: Store, letter: SignedRequest): Promise<Sending | undefined> {
  const timeline = await store.loadTimeline(timelineIdOf(letter));
  return timeline && letterSendingOf(letter, timeline);
}
