import { useEffect, useRef, useState } from 'preact/hooks';
import { myRequests as words } from '#words/my-requests.ts';
import type { Draft } from '../../domain/records/draft.ts';
import type { Store } from '../../store/make-store.ts';
import type { DeletedRequest } from '../../store/records/requests.ts';
import { dayInHelsinki } from '../parts/helsinki-day.ts';
import { offerFile } from '../parts/offer-file.ts';
import { useFocus } from '../parts/use-focus.ts';
import {
  type DraftEntry,
  draftEntry,
  type Entry,
  type RegisterName,
  type RequestEntry,
  requestEntry,
} from './entry.ts';
import { offerCalendar } from './offer-calendar.ts';
import { type ShownRequests, withDeleted } from './shown-requests.ts';
import type { RequestStore } from './use-request-store.ts';
import { type SearchState, useSearch } from './use-search.ts';

/** How many requests a stretch of the list has. */
const STRETCH = 50;

/** What a person can do with the entries. */
export interface EntryActions {
  download(entry: Entry): void;
  duplicate(entry: Entry): void;
  remove(entry: Entry): void;
  undo(entry: Entry): void;
  /** Shows the next stretch of requests. */
  showMore(): void;
  search(text: string): void;
  offerCalendar(): void;
  /** Reads one request again, after it was open by itself. */
  refresh(id: string): void;
}

/** The list as it is drawn. */
export interface MyRequestsState {
  /** Undefined until the store has answered. */
  readonly shown?: ShownRequests | undefined;
  readonly search: SearchState;
  /** What a live region says of the last action. */
  readonly message: string;
}

/** Ids of the elements that take focus. */
export const elementId = {
  heading: (entryId: string) => `entry-${entryId}`,
  undo: (entryId: string) => `undo-${entryId}`,
};

/** Reads and changes the requests on this device for the list that shows them. */
export function useMyRequests(
  store: RequestStore,
  registers: readonly RegisterName[],
): [MyRequestsState, EntryActions] {
  const deleted = useRef<DeletedRequest>();
  const [shown, setShown] = useState<ShownRequests>();
  const [message, setMessage] = useState('');
  const focus = useFocus();
  const today = (): string => dayInHelsinki(new Date());
  const entryToday = (timeline: RequestEntry['timeline']): RequestEntry => requestEntry(timeline, today());
  const search = useSearch(store, entryToday);

  async function reload(): Promise<void> {
    const count = Math.max(STRETCH, shown?.requests.length ?? 0);
    const read = await store.attempt(async (opened) => {
      const [drafts, { timelines, next }] = await Promise.all([
        listDraftEntries(opened, registers),
        opened.listTimelines({ count }),
      ]);
      return { drafts, requests: timelines.map(entryToday), next };
    });
    if (read) setShown((before) => ({ quarantined: before?.quarantined ?? [], ...read.value }));
    search.again();
  }
  /** Every record is looked at for this, which with thousands of requests takes a while: the list comes first. */
  async function findUnreadable(): Promise<void> {
    const found = await store.attempt((opened) => opened.listQuarantined());
    if (found) setShown((before) => before && { ...before, quarantined: found.value });
  }
  useEffect(() => {
    if (store.readings > 0) void reload().then(findUnreadable);
  }, [store.readings]);

  const actions: EntryActions = {
    download: (entry) =>
      void store.attempt(async (opened) => {
        const request = await opened.loadRequest(entry.id);
        if (request) offerFile(request.fileName, request.pdf, 'application/pdf');
      }),
    async duplicate(entry) {
      const done = await store.attempt(async (opened) => {
        const source = entry.kind === 'draft' ? entry.draft : await opened.loadRequest(entry.id);
        return source && (await opened.duplicateAsDraft(source));
      });
      await reload();
      if (!done?.value) return;
      setMessage(words.duplicated);
      focus(elementId.heading(done.value.id));
    },
    async remove(entry) {
      const done = await store.attempt(async (opened) => {
        if (entry.kind === 'draft') await opened.deleteDraft(entry.id);
        else deleted.current = await opened.deleteRequest(entry.id);
      });
      if (!done) return;
      setShown((before) => before && withDeleted(before, entry));
      setMessage(words.deleted(entry.name));
      focus(elementId.undo(entry.id));
    },
    async undo(entry) {
      const done = await store.attempt(async (opened) => {
        if (entry.kind === 'draft') await opened.restoreDraft(entry.draft);
        else if (deleted.current) await opened.restoreRequest(deleted.current);
      });
      if (!done) return;
      await reload();
      setMessage(words.restored(entry.name));
      focus(elementId.heading(entry.id));
    },
    async showMore() {
      const from = shown?.next;
      const read = await store.attempt((opened) => opened.listTimelines({ count: STRETCH, from }));
      if (!read) return;
      const { timelines, next } = read.value;
      setShown(
        (before) =>
          before && { ...before, requests: [...before.requests, ...timelines.map(entryToday)], next },
      );
      setMessage(words.moreShown(timelines.length));
      const [first] = timelines;
      if (first) focus(elementId.heading(first.id));
    },
    async refresh(id) {
      const read = await store.attempt((opened) => opened.loadTimeline(id));
      const timeline = read?.value;
      if (!timeline) return;
      setShown(
        (before) =>
          before && {
            ...before,
            requests: before.requests.map((entry) => (entry.id === id ? entryToday(timeline) : entry)),
          },
      );
      search.again();
    },
    search: search.search,
    async offerCalendar() {
      const read = await store.attempt((opened) => opened.listOpenTimelines());
      if (read) setMessage(offerCalendar(read.value));
    },
  };
  return [{ shown, search: search.state, message }, actions];
}

/** The drafts, each follow-up with the request that it belongs to. */
async function listDraftEntries(store: Store, registers: readonly RegisterName[]): Promise<DraftEntry[]> {
  const drafts = await store.listDrafts();
  return await Promise.all(
    drafts.map(async (draft: Draft) =>
      draftEntry(draft, registers, draft.follows && (await store.loadTimeline(draft.follows.id))),
    ),
  );
}
