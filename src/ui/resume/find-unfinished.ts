import type { Draft } from '../../domain/draft.ts';
import { sendingOf, type Timeline } from '../../domain/timeline.ts';
import { databaseName, type PortalPlace } from '../../store/database-name.ts';
import { draftEntry, type Entry, type RegisterName, requestEntry } from '../my-requests/entry.ts';

/** What the home page says: the one thing to go on with, and whether there is more to see. */
export interface Unfinished {
  readonly next?: Entry;
  readonly hasMore: boolean;
}

/** How many of the newest requests are looked at. */
const NEWEST = 50;

/** What to go on with: the latest draft, else the latest signed request that was not sent. */
export function unfinishedIn(
  drafts: readonly Draft[],
  timelines: readonly Timeline[],
  registers: readonly RegisterName[],
): Unfinished {
  const [draft] = drafts;
  const unsent = timelines.find((timeline) => !sendingOf(timeline));
  const hasMore = drafts.length + timelines.length > 1 || timelines.some(sendingOf);
  if (draft) return { next: draftEntry(draft, registers), hasMore };
  return unsent ? { next: requestEntry(unsent), hasMore } : { hasMore };
}

/**
 * What this browser holds of the portal. The database's code is loaded only where there is a database, so that
 * a first visit stays light; without storage there is nothing, and nothing to say.
 */
export async function findUnfinished(
  place: PortalPlace,
  registers: readonly RegisterName[],
): Promise<Unfinished> {
  const nothing: Unfinished = { hasMore: false };
  try {
    const databases = await globalThis.indexedDB?.databases?.();
    if (databases && !databases.some(({ name }) => name === databaseName(place))) return nothing;
    const { openStoreDoor } = await import('../store-door.ts');
    const { store } = await openStoreDoor(place);
    const [drafts, { timelines }] = await Promise.all([
      store.listDrafts(),
      store.listTimelines({ count: NEWEST }),
    ]);
    store.close();
    return unfinishedIn(drafts, timelines, registers);
  } catch {
    // The home page promises nothing about storage; the pages that do will say what is wrong.
    return nothing;
  }
}
