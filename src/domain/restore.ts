import type { Draft } from './draft.ts';
import type { Event } from './event.ts';
import { type Timeline, withEvent } from './timeline.ts';

/** What restoring does with one record. */
export type RestoreAction = 'add' | 'keep' | 'replace';

/**
 * Whether a draft from a file takes the stored one's place: the words that were saved later win. A draft that has
 * been signed does not come back.
 */
export function restoreDraft(stored: Draft | undefined, incoming: Draft, isSigned: boolean): RestoreAction {
  if (isSigned) return 'keep';
  if (!stored) return 'add';
  return withoutZone(incoming.savedAt) > withoutZone(stored.savedAt) ? 'replace' : 'keep';
}

/** Instants in UTC compare as text once the Z is off: it would sort after the point of a fraction. */
function withoutZone(instant: string): string {
  return instant.slice(0, -1);
}

/**
 * Two timelines of one request as one: every event of either, but for those that were taken back in either. Merging
 * the same timeline again gives the same one.
 */
export function mergeTimelines(stored: Timeline, incoming: Timeline): Timeline {
  const undone = [...new Set([...stored.undone, ...incoming.undone])];
  const events = new Map<string, Event>();
  for (const event of [...incoming.events, ...stored.events]) {
    if (!undone.includes(event.id)) events.set(event.id, event);
  }
  const empty: Timeline = { ...stored, events: [], undone };
  return [...events.values()]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .reduce((timeline, event) => withEvent(timeline, event), empty);
}

/** Whether both hold the same events and know the same ones as taken back. */
export function areSameTimelines(one: Timeline, other: Timeline): boolean {
  const ids = ({ events, undone }: Timeline): string =>
    JSON.stringify([events.map(({ id }) => id).sort(), [...undone].sort()]);
  return ids(one) === ids(other);
}
