import { useEffect, useRef, useState } from 'preact/hooks';
import { timelineWords as words } from '#words/request-view.ts';
import type { Review } from '../../domain/answer/review.ts';
import type { SendingChannel } from '../../domain/history/sending-channels.ts';
import type { FollowUpName } from '../../domain/letters/follow-up.ts';
import type { EventFacts, EventFile, Event as LifeEvent } from '../../domain/life/event.ts';
import { type Timeline, writingOf } from '../../domain/life/timeline.ts';
import type { UnfinishedEvent } from '../../domain/life/unfinished-event.ts';
import type { Draft, SignedRequest } from '../../domain/records/draft.ts';
import { requestOf } from '../../domain/records/read-up.ts';
import { actsByMandate } from '../../domain/request/person-kinds.ts';
import type { Request } from '../../domain/request/request.ts';
import type { Store } from '../../store/make-store.ts';
import { newDraft } from '../../store/records/new-draft.ts';
import type { NewFile } from '../../store/records/timelines.ts';
import { draftFragment, requestFragment } from '../parts/fragment.ts';
import { offerFile } from '../parts/offer-file.ts';
import { useFocus } from '../parts/use-focus.ts';
import { eventTitle } from './event-words.ts';
import { offerCalendar } from './offer-calendar.ts';
import type { RequestStore } from './use-request-store.ts';

/** Ids of the elements that take focus. */
export const viewId = { heading: 'pyynnon-otsikko', state: 'pyynnon-tila', bringBack: 'palauta-tapahtuma' };

/** One request with all that belongs to it. */
export interface ShownRequest {
  readonly timeline: Timeline;
  /** The way that the first letter was made for. */
  readonly channel: SendingChannel;
  /** The first letter's data; absent where only the timeline could be read. */
  readonly file: SignedRequest['file'] | undefined;
  /** Whether somebody acts for the data subject. */
  readonly isRepresented: boolean;
  /** The registers as the first letter names them; none where that letter is gone. */
  readonly registers: Request['registers'];
  readonly letters: readonly SignedRequest[];
  /** Follow-ups that were begun. */
  readonly drafts: readonly Draft[];
}

/** The view as it is drawn. */
export interface RequestViewState {
  /** Undefined until the store has answered; null where there is no such request. */
  readonly shown: ShownRequest | null | undefined;
  /** What was done last and can be taken back until the next action. */
  readonly wayBack: WayBack | undefined;
  /** What a live region says of the last action. */
  readonly message: string;
}

/** An event that was undone or corrected, as it was before. */
export interface WayBack {
  readonly what: 'undone' | 'corrected';
  readonly event: LifeEvent;
}

/** What a letter is to say from the start, by the names of its fields. */
export interface LetterBeginning {
  readonly choices: Draft['values'];
  readonly text: readonly [name: string, value: string];
}

/** What recording or correcting an event came to. */
export type Recorded = 'recorded' | 'refused' | 'no-place';

/** What was begun about an event and not recorded. */
export type Writing = Omit<UnfinishedEvent, 'savedAt' | 'eventId'>;

/** What a person can do with one request. */
export interface RequestViewActions {
  record(facts: EventFacts, files?: readonly NewFile[]): Promise<Recorded>;
  /** Puts the facts in place of what the event said; of its files those stay that the facts name. */
  correct(event: LifeEvent, facts: EventFacts, files?: readonly NewFile[]): Promise<Recorded>;
  /** Keeps what was begun, `undefined` for nothing; resolves with the instant at which it was on the disk. */
  keepWriting(eventId: string | undefined, writing: Writing | undefined): Promise<string | undefined>;
  undo(event: LifeEvent): void;
  bringBack(): void;
  downloadFile(file: EventFile): void;
  downloadLetter(id: string): void;
  /** The bytes of a file that came with an event; undefined when they are gone. */
  loadFile(file: EventFile): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Keeps how the person reads the answer; whether that was done. */
  saveReview(decisions: Review['decisions']): Promise<boolean>;
  /** Opens a follow-up in the form: the one that was begun, or a new one, with what it is to begin with. */
  beginLetter(letter: FollowUpName, beginning?: LetterBeginning): void;
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
  const [wayBack, setWayBack] = useState<WayBack>();
  /** The files that went with it, which the store has let go. */
  const goneFiles = useRef<readonly NewFile[]>([]);
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
        registers: request ? requestOf(request.file).registers : [],
        file: request?.file,
        isRepresented: actsByMandate(request?.file.request.representative),
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

  /** The files' bytes, to bring them back. */
  async function filesOf(opened: Store, files: readonly EventFile[] = []): Promise<NewFile[]> {
    const found: NewFile[] = [];
    for (const { id: fileId, name, type } of files) {
      const attachment = await opened.loadAttachment(fileId);
      if (attachment) found.push({ name, type, bytes: attachment.bytes });
    }
    return found;
  }
  async function correct(event: LifeEvent, facts: EventFacts, files: readonly NewFile[]): Promise<Recorded> {
    const done = await store.attempt(async (opened) => {
      const stays = new Set(facts.files?.map((file) => file.id));
      const gone = await filesOf(
        opened,
        event.files?.filter((file) => !stays.has(file.id)),
      );
      return { gone, timeline: await opened.correctEvent(id, event.id, facts, files) };
    });
    if (!done) return 'refused';
    const { timeline, gone } = done.value;
    const after = timeline?.events.find((one) => one.id === event.id);
    if (timeline) showTimeline(timeline);
    if (!after || after.correctedAt === event.correctedAt) return 'no-place';
    goneFiles.current = gone;
    return 'recorded';
  }

  const actions: RequestViewActions = {
    async correct(event, facts, files = []) {
      const outcome = await correct(event, facts, files);
      if (outcome !== 'recorded') return outcome;
      setWayBack({ what: 'corrected', event });
      setMessage(words.corrected(eventTitle(event)));
      focus(viewId.bringBack);
      return outcome;
    },
    async keepWriting(eventId, writing) {
      const done = await store.attempt((opened) => opened.keepWriting(id, eventId, writing));
      if (!done) return undefined;
      if (done.value) showTimeline(done.value);
      const left = done.value && writingOf(done.value, eventId);
      return left?.savedAt ?? new Date().toISOString();
    },
    async record(facts, files) {
      const outcome = await record(facts, files);
      if (outcome !== 'recorded') return outcome;
      setWayBack(undefined);
      // The state is told by the heading that takes focus.
      setMessage(words.recorded(eventTitle(facts)));
      focus(viewId.state);
      return outcome;
    },
    async undo(event) {
      const done = await store.attempt(async (opened) => {
        const files = await filesOf(opened, event.files);
        return { files, timeline: await opened.undoEvent(id, event.id) };
      });
      if (!done?.value.timeline) return;
      goneFiles.current = done.value.files;
      showTimeline(done.value.timeline);
      setWayBack({ what: 'undone', event });
      setMessage(words.undone(eventTitle(event)));
      focus(viewId.bringBack);
    },
    async bringBack() {
      if (!wayBack) return;
      const { what, event } = wayBack;
      const { id: _, recordedAt: __, correctedAt: ___, ...facts } = event;
      const { files: ____, ...bare } = facts;
      const outcome =
        what === 'undone'
          ? await record(bare as EventFacts, goneFiles.current)
          : await correct(eventNow(event.id) ?? event, facts as EventFacts, goneFiles.current);
      if (outcome !== 'recorded') return;
      setWayBack(undefined);
      setMessage(words.broughtBack(eventTitle(event)));
      focus(viewId.state);
    },
    async downloadFile({ id: fileId, name }) {
      const read = await store.attempt((opened) => opened.loadAttachment(fileId));
      // Octets: whatever a stranger sent is saved and never opened by this page.
      if (read?.value) offerFile(name, read.value.bytes, 'application/octet-stream');
      else if (read) setMessage(words.fileGone(name));
    },
    async downloadLetter(letterId) {
      const read = await store.attempt((opened) => opened.loadRequest(letterId));
      if (read?.value) offerFile(read.value.fileName, read.value.pdf, 'application/pdf');
    },
    async loadFile(file) {
      const read = await store.attempt((opened) => opened.loadAttachment(file.id));
      return read?.value?.bytes;
    },
    async saveReview(decisions) {
      const done = await store.attempt((opened) => opened.saveReview(id, decisions));
      if (done?.value) showTimeline(done.value);
      return done?.value !== undefined;
    },
    async beginLetter(letter, beginning) {
      const begun = shown?.drafts.find(({ follows }) => follows?.letter === letter);
      const draft = begun ?? { ...newDraft({}), follows: { id, letter } };
      const values = beginning ? withBeginning(draft.values, beginning) : draft.values;
      const saved =
        begun && !beginning
          ? { value: { saved: true } }
          : await store.attempt((opened) => opened.saveDraft({ ...draft, values }));
      if (saved?.value.saved) location.assign(`${root}pyynto/${draftFragment(draft.id)}`);
    },
    offerCalendar() {
      if (shown) setMessage(offerCalendar([shown.timeline]));
    },
  };
  return [{ shown, wayBack, message }, actions];

  function eventNow(eventId: string): LifeEvent | undefined {
    return shown?.timeline.events.find((one) => one.id === eventId);
  }
}

/**
 * The draft's values with the new ones: a choice takes the old one's place, several are added to the old ones, and lines go
 * behind what is written, each once.
 */
function withBeginning(before: Draft['values'], { choices, text }: LetterBeginning): Draft['values'] {
  const [name, value] = text;
  const written = before[name];
  const lines = typeof written === 'string' && written.trim() !== '' ? written.split('\n') : [];
  // What was said of a thing stays as the person left it, be it worded otherwise at its end.
  const isSaid = (line: string) =>
    lines.some((one) => one.trim() !== '' && (one.startsWith(line) || line.startsWith(one)));
  const whole = [...lines, ...value.split('\n').filter((line) => !isSaid(line))].join('\n');
  const chosen = Object.entries(choices).map(([key, choice]) => {
    const old = before[key];
    const isList = typeof old === 'object' && typeof choice === 'object';
    return [key, isList ? [...new Set([...old, ...choice])] : choice] as const;
  });
  return { ...before, ...Object.fromEntries(chosen), [name]: whole };
}
