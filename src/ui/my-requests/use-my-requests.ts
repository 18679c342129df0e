import { useEffect, useRef, useState } from 'preact/hooks';
import { myRequests as words } from '../../i18n/fi/my-requests.ts';
import type { QuarantinedRecord } from '../../store/quarantine.ts';
import type { DeletedRequest } from '../../store/requests.ts';
import { StoreError, type StoreErrorCode } from '../../store/store-error.ts';
import { basePathOf } from '../base-path.ts';
import { offerFile } from '../offer-file.ts';
import { type OpenedStore, openStoreDoor } from '../store-door.ts';
import { type Entry, entriesOf, type RegisterName } from './entry.ts';

/** Whose requests, of which registers, and the way to the portal's root. */
export interface MyRequestsProps {
  controller: { businessId: string };
  registers: readonly RegisterName[];
  root: string;
}

/** What the page shows. A deleted entry keeps its place, where it can be taken back, until the next action. */
export interface ShownRequests {
  readonly entries: readonly Entry[];
  readonly quarantined: readonly QuarantinedRecord[];
  readonly deletedId?: string;
}

/** What a person can do with the entries. */
export interface EntryActions {
  download(entry: Entry): void;
  duplicate(entry: Entry): void;
  remove(entry: Entry): void;
  undo(entry: Entry): void;
  /** Opens the store again after it was refused. */
  retry(): void;
}

/** The list as it is drawn. */
export interface MyRequestsState {
  /** Undefined until the store has answered. */
  readonly shown?: ShownRequests | undefined;
  readonly failure?: StoreErrorCode | undefined;
  /** What a live region says of the last action. */
  readonly message: string;
  /** False where the requests can only be read. */
  readonly isWritable: boolean;
}

/** Ids of the elements that take focus. */
export const elementId = {
  heading: (entryId: string) => `entry-${entryId}`,
  undo: (entryId: string) => `undo-${entryId}`,
};

/** Reads and changes the requests on this device for the list that shows them. */
export function useMyRequests({
  controller,
  registers,
  root,
}: MyRequestsProps): [MyRequestsState, EntryActions] {
  const opened = useRef<OpenedStore>();
  const deleted = useRef<DeletedRequest>();
  const [shown, setShown] = useState<ShownRequests>();
  const [failure, setFailure] = useState<StoreErrorCode>();
  const [message, setMessage] = useState('');
  const [focusId, setFocusId] = useState<string>();

  async function attempt(work: (store: OpenedStore['store']) => Promise<void>): Promise<void> {
    if (!opened.current) return;
    try {
      await work(opened.current.store);
      setFailure(opened.current.refusal);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      setFailure(error.code);
    }
  }
  const reload = (): Promise<void> =>
    attempt(async (store) => {
      const [drafts, { timelines }, quarantined] = await Promise.all([
        store.listDrafts(),
        store.listTimelines({ count: 10_000 }),
        store.listQuarantined(),
      ]);
      setShown({ entries: entriesOf(drafts, timelines, registers), quarantined });
    });
  async function open(): Promise<void> {
    opened.current?.store.close();
    opened.current = await openStoreDoor({
      businessId: controller.businessId,
      basePath: basePathOf(root, location.href),
      onVersionChange: () => setFailure('STORE_NEWER'),
    });
    await reload();
  }

  useEffect(() => {
    void open();
    // A page that comes back from the browser's memory shows what was true when it was left.
    const whenBack = (event: PageTransitionEvent): void => {
      if (event.persisted) void reload();
    };
    window.addEventListener('pageshow', whenBack);
    return () => {
      window.removeEventListener('pageshow', whenBack);
      opened.current?.store.close();
    };
  }, []);
  useEffect(() => {
    if (focusId) document.getElementById(focusId)?.focus();
    setFocusId(undefined);
  }, [focusId]);

  const actions: EntryActions = {
    download: (entry) =>
      void attempt(async (store) => {
        const request = await store.loadRequest(entry.id);
        if (request) offerFile(request.fileName, request.pdf, 'application/pdf');
      }),
    duplicate: (entry) =>
      void attempt(async (store) => {
        const source = entry.kind === 'draft' ? entry.draft : await store.loadRequest(entry.id);
        const copy = source && (await store.duplicateAsDraft(source));
        await reload();
        if (!copy) return;
        setMessage(words.duplicated);
        setFocusId(elementId.heading(copy.id));
      }),
    remove: (entry) =>
      void attempt(async (store) => {
        if (entry.kind === 'draft') await store.deleteDraft(entry.id);
        else deleted.current = await store.deleteRequest(entry.id);
        setShown((before) => before && withDeleted(before, entry.id));
        setMessage(words.deleted(entry.name));
        setFocusId(elementId.undo(entry.id));
      }),
    undo: (entry) =>
      void attempt(async (store) => {
        if (entry.kind === 'draft') await store.restoreDraft(entry.draft);
        else if (deleted.current) await store.restoreRequest(deleted.current);
        await reload();
        setMessage(words.restored(entry.name));
        setFocusId(elementId.heading(entry.id));
      }),
    retry: () => void open(),
  };
  const isWritable = opened.current?.store.keeping === 'device' && failure !== 'STORE_NEWER';
  return [{ shown, failure, message, isWritable }, actions];
}

function withDeleted({ entries, quarantined, deletedId }: ShownRequests, id: string): ShownRequests {
  return { entries: entries.filter((entry) => entry.id !== deletedId), quarantined, deletedId: id };
}
