import { laterReview } from '../answer/review.ts';
import { isLaterInstant } from '../calendar/later-instant.ts';
import type { Draft } from '../records/draft.ts';
import type { Event } from './event.ts';
import { holdsEvents, latestUndone, type Timeline, withEvent } from './timeline.ts';
import { isFinished, type UnfinishedEvent, withUnfinished } from './unfinished-event.ts';

/** What restoring does with one record. */
export type RestoreAction = 'add' | 'keep' | 'replace';

/**
 * Whether a draft from a file takes the stored one's place: the words that were saved later win. A draft that has
 * been signed does not come back.
 */
export function restoreDraft(stored: Draft | undefined, incoming: Draft, isSigned: boolean): RestoreAction {
  if (isSigned) return 'keep';
  if (!stored) return 'add';
  return isLaterInstant(incoming.savedAt, stored.savedAt) ? 'replace' : 'keep';
}

/**
 * Two timelines of one request as one: every event of either as it was last corrected, but for those that were taken
 * back in either, and the later reading of the answer. Merging the same timeline again gives the same one.
 */
export function mergeTimelines(stored: Timeline, incoming: Timeline): Timeline {
  const allUndone = new Set([...stored.undone, ...incoming.undone]);
  const undone = latestUndone([...allUndone]);
  const events = new Map<string, Event>();
  for (const event of [...incoming.events, ...stored.events]) {
    const before = events.get(event.id);
    const isNewer = !before || !isLaterInstant(before.correctedAt ?? '', event.correctedAt ?? '');
    if (!allUndone.has(event.id) && isNewer) events.set(event.id, event);
  }
  // Nobody has so many; a file that says so takes nothing from what is here.
  if (!holdsEvents(events.size)) return stored;
  const unfinished = mergeUnfinished(stored, incoming, [...events.values()]);
  const review = laterReview(stored.review, incoming.review);
  const { unfinished: _, ...rest } = stored;
  const empty: Timeline = {
    ...rest,
    events: [],
    undone,
    ...(unfinished.length > 0 ? { unfinished } : {}),
    ...(review ? { review } : {}),
  };
  return [...events.values()]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .reduce((timeline, event) => withEvent(timeline, event), empty);
}

/** Of what was begun in either and not recorded since, the words that were saved later. */
function mergeUnfinished(stored: Timeline, incoming: Timeline, events: readonly Event[]): UnfinishedEvent[] {
  let merged = (stored.unfinished ?? []).filter((one) => !isFinished(one, events));
  for (const one of incoming.unfinished ?? []) {
    const here = merged.find(({ eventId }) => eventId === one.eventId);
    if (isFinished(one, events) || (here && !isLaterInstant(one.savedAt, here.savedAt))) continue;
    merged = withUnfinished(merged, one);
  }
  return merged;
}

/** Whether both hold the same events in the same words and the same reading, know the same ones as taken back, and as begun. */
export function areSameTimelines(one: Timeline, other: Timeline): boolean {
  const ids = ({ events, undone, unfinished = [], review }: Timeline): string =>
    JSON.stringify([
      events.map(({ id, correctedAt }) => `${id} ${correctedAt ?? ''}`).sort(),
      [...undone].sort(),
      unfinished.map(({ eventId, savedAt }) => `${eventId ?? ''} ${savedAt}`).sort(),
      review?.savedAt,
    ]);
  return ids(one) === ids(other);
}
