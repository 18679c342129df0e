import { parseDayNumber } from '../../domain/calendar/day-number.ts';
import type { Timeline } from '../../domain/life/timeline.ts';
import type { Draft } from '../../domain/records/draft.ts';
import type { PortalPlace } from '../../store/medium/database-name.ts';
import { openStoreDoor } from '../doors/store-door.ts';
import { dayInHelsinki } from '../parts/helsinki-day.ts';
import {
  draftEntry,
  type Entry,
  type RegisterName,
  type RequestEntry,
  requestEntry,
} from '../requests/entry.ts';

/** What the home page says: the one thing to go on with and why, and whether there is more to see. */
export interface Unfinished {
  readonly next?: Entry;
  readonly why?: 'late' | 'draft' | 'unsent' | 'todo' | 'soon' | 'waiting';
  readonly hasMore: boolean;
  /** Whether a passphrase locks whatever there is. */
  readonly isLocked?: boolean;
}

/** How many of the newest requests are looked at. */
const NEWEST = 50;
/** From how many days before its due day a request is shown. */
const DAYS_BEFORE = 7;

/**
 * What to go on with: a late answer, else the latest draft, else a request that was not sent, else one that waits for
 * the person, else one whose due day is near, else one that waits for an answer, with the day.
 */
export function unfinishedIn(
  drafts: readonly Draft[],
  timelines: readonly Timeline[],
  registers: readonly RegisterName[],
  today: string,
): Unfinished {
  const entries = timelines.map((timeline) => requestEntry(timeline, today));
  const [draft] = drafts;
  const isTodo = ({ step: { step } }: RequestEntry): boolean =>
    ['remind', 'clarify', 'identify', 'check', 'complain'].includes(step);
  const isSoon = ({ step: { step, on } }: RequestEntry): boolean =>
    step === 'wait' && on !== undefined && parseDayNumber(on) - parseDayNumber(today) <= DAYS_BEFORE;
  const isWaiting = ({ step: { step, on } }: RequestEntry): boolean =>
    ['wait', 'waitAuthority'].includes(step) && on !== undefined;
  const candidates: [NonNullable<Unfinished['why']>, Entry | undefined][] = [
    ['late', entries.find(({ step }) => step.isLate)],
    [
      'draft',
      draft &&
        draftEntry(
          draft,
          registers,
          timelines.find(({ id }) => id === draft.follows?.id),
        ),
    ],
    ['unsent', entries.find(({ step: { step } }) => step === 'send')],
    ['todo', entries.find(isTodo)],
    ['soon', entries.find(isSoon)],
    ['waiting', entries.find(isWaiting)],
  ];
  const [why, next] = candidates.find(([, entry]) => entry) ?? [];
  const count = drafts.length + timelines.length;
  return { ...(why && next ? { why, next } : {}), hasMore: count > (next ? 1 : 0) };
}

/** What this browser holds of the portal; without storage there is nothing, and nothing to say. */
export async function findUnfinished(
  place: PortalPlace,
  registers: readonly RegisterName[],
  now: Date,
): Promise<Unfinished> {
  const { store, refusal } = await openStoreDoor(place);
  if (refusal === 'STORE_LOCKED') {
    store.close();
    return { hasMore: false, isLocked: true };
  }
  const [drafts, { timelines }] = await Promise.all([
    store.listDrafts(),
    store.listTimelines({ count: NEWEST }),
  ]);
  store.close();
  return unfinishedIn(drafts, timelines, registers, dayInHelsinki(now));
}
