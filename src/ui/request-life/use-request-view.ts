import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, SignedRequest } from '../../domain/draft.ts';
import type { EventFacts, EventFile, Event as LifeEvent, SendingChannel } from '../../domain/event.ts';
import type { FollowUpName } from '../../domain/follow-up.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { life } from '../../i18n/fi/life.ts';
import { newDraft } from '../../store/new-draft.ts';
import type { NewFile } from '../../store/timelines.ts';
import { useFocus } from '../my-requests/use-focus.ts';
import type { RequestStore } from '../my-requests/use-request-store.ts';
import { offerFile } from '../offer-file.ts';
import { draftFragment, requestFragment } from '../request-form/fragment.ts';
import { eventTitle } from './event-words.ts';
import { offerCalendar } from './offer-calendar.ts';

/** Ids of the elements that take focus. */
export const viewId = { heading: 'pyynnon-otsikko', state: 'pyynnon-tila', bringBack: 'palauta-tapahtuma' };

/** One request with all that belongs to it. */
export interface ShownRequest {
  readonly timeline: Timeline;
  /** The way that the first letter was made for. */
  readonly channel: SendingChannel;
  /** Whether somebody acts for the data subject. */
  readonly isRepresented: boolean;
  readonly letters: readonly SignedRequest[];
  /** Follow-ups that were begun. */
  readonly drafts: readonly Draft[];
}

/** The view as it is drawn. */
export interface RequestViewState {
  /** Undefined until the store has answered; null where there is no such request. */
  readonly shown: ShownRequest | null | undefined;
  /** The event that was undone last, and can be brought back until the next action. */
  readonly undone: LifeEvent | undefined;
  /** What a live region says of the last action. */
  readonly message: string;
}

/** What recording an event came to. */
export type Recorded = 'recorded' | 'refused' | 'no-place';

/** What a person can do with one request. */
export interface RequestViewActions {
  record(facts: EventFacts, files?: readonly NewFile[]): Promise<Recorded>;
  undo(event: LifeEvent): void;
  bringBack(): void;
  downloadFile(file: EventFile): void;
  downloadLetter(id: string): void;
  /** Opens a follow-up in the form: the one that was begun, or a new one. */
  beginLetter(letter: FollowUpName): void;
  offerCalendar(): void;
}

/** Reads and changes one request for the view that shows it. */
export function useRequestView(
  id: string,
  store: RequestStore,
  root: string,
): [RequestViewState, RequestViewActions] {
  const [shown, setShown] = useState<ShownRequest | null>();
  const [message, setMessage] = useState('');
  const [undone, setUndone] = useState<LifeEvent>();
  /** The undone event's files, which the store has let go. */
  const undoneFiles = useRef<readonly NewFile[]>([]);
  const focus = useFocus();

  async function reload(): Promise<void> {
    const read = await store.attempt(async (opened) => {
      const request = await opened.loadRequest(id);
      if (request?.follows) {
        location.replace(requestFragment(request.follows.id));
        return undefined;
      }
      const timeline = await opened.loadTimeline(id);
      if (!timeline) return null;
      const [letters, drafts] = await Promise.all([opened.listLetters(id), opened.listDrafts()]);
      const channel: SendingChannel = request?.file.request.delivery.channel === 'email' ? 'email' : 'letter';
      return {
        timeline,
        channel,
        isRepresented: request?.file.request.representative !== undefined,
        letters,
        drafts: drafts.filter(({ follows }) => follows?.id === id),
      };
    });
    if (read && read.value !== undefined) setShown(read.value);
  }
  useEffect(() => {
    if (store.readings > 0) void reload();
  }, [store.readings, id]);
  const isThere = shown !== undefined;
  useEffect(() => {
    if (isThere) focus(viewId.heading);
  }, [isThere, id]);

  function showTimeline(timeline: Timeline): void {
    setShown((before) => before && { ...before, timeline });
  }
  async function record(facts: EventFacts, files: readonly NewFile[] = []): Promise<Recorded> {
    const before = shown?.timeline.events.length ?? 0;
    const done = await store.attempt((opened) => opened.recordEvent(id, facts, files));
    if (!done) return 'refused';
    if (!done.value) {
      setShown(null);
      return 'no-place';
    }
    showTimeline(done.value);
    return done.value.events.length > before ? 'recorded' : 'no-place';
  }

  const actions: RequestViewActions = {
    async record(facts, files) {
      const outcome = await record(facts, files);
      if (outcome !== 'recorded') return outcome;
      setUndone(undefined);
      // The state is told by the heading that takes focus.
      setMessage(life.record.saved(eventTitle(facts)));
      focus(viewId.state);
      return outcome;
    },
    async undo(event) {
      const done = await store.attempt(async (opened) => {
        const files: NewFile[] = [];
        for (const { id: fileId, name, type } of event.files ?? []) {
          const attachment = await opened.loadAttachment(fileId);
          if (attachment) files.push({ name, type, bytes: attachment.bytes });
        }
        return { files, timeline: await opened.undoEvent(id, event.id) };
      });
      if (!done?.value.timeline) return;
      undoneFiles.current = done.value.files;
      showTimeline(done.value.timeline);
      setUndone(event);
      setMessage(life.timeline.undone(eventTitle(event)));
      focus(viewId.bringBack);
    },
    async bringBack() {
      if (!undone) return;
      const { id: _, recordedAt: __, files: ___, ...facts } = undone;
      if ((await record(facts as EventFacts, undoneFiles.current)) !== 'recorded') return;
      setUndone(undefined);
      setMessage(life.timeline.broughtBack(eventTitle(undone)));
      focus(viewId.state);
    },
    async downloadFile({ id: fileId, name }) {
      const read = await store.attempt((opened) => opened.loadAttachment(fileId));
      // Octets: whatever a stranger sent is saved and never opened by this page.
      if (read?.value) offerFile(name, read.value.bytes, 'application/octet-stream');
      else if (read) setMessage(life.timeline.fileGone(name));
    },
    async downloadLetter(letterId) {
      const read = await store.attempt((opened) => opened.loadRequest(letterId));
      if (read?.value) offerFile(read.value.fileName, read.value.pdf, 'application/pdf');
    },
    async beginLetter(letter) {
      const begun = shown?.drafts.find(({ follows }) => follows?.letter === letter);
      const draft = begun ?? { ...newDraft({}), follows: { id, letter } };
      const saved = begun
        ? { value: { saved: true } }
        : await store.attempt((opened) => opened.saveDraft(draft));
      if (saved?.value.saved) location.assign(`${root}pyynto/${draftFragment(draft.id)}`);
    },
    offerCalendar() {
      if (shown) setMessage(offerCalendar([shown.timeline]));
    },
  };
  return [{ shown, undone, message }, actions];
}
