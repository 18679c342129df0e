import type { Event } from './event.ts';
import { detailOf } from './event-detail.ts';

/** A following letter that was sent. */
type LetterSent = Extract<Event, { kind: 'letterSent' }>;

/** The sendings that came back, each with the event that tells so; a letter can be sent again, and return again. */
export function returnedLetters(events: readonly Event[]): ReadonlyMap<Event, LetterSent> {
  const returned = new Map<Event, LetterSent>();
  const gone = new Set<Event>();
  events.forEach((event, index) => {
    if (event.kind !== 'letterUndelivered') return;
    const letterId = detailOf(event, 'letterId');
    const sent = events
      .slice(0, index)
      .findLast(
        (one): one is LetterSent => one.kind === 'letterSent' && one.letterId === letterId && !gone.has(one),
      );
    if (!sent) return;
    gone.add(sent);
    returned.set(event, sent);
  });
  return returned;
}

/** The following letters that were sent and did not come back, as far as is known. */
export function lettersUnderWay(events: readonly Event[]): LetterSent[] {
  const gone = new Set<Event>(returnedLetters(events).values());
  return events.filter((one): one is LetterSent => one.kind === 'letterSent' && !gone.has(one));
}
