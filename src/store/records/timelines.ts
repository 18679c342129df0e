import type { Review } from '../../domain/answer/review.ts';
import { isLaterInstant } from '../../domain/calendar/later-instant.ts';
import type { Event, EventFacts } from '../../domain/life/event.ts';
import { canFollow, canReplace } from '../../domain/life/request-state.ts';
import { wordsIn } from '../../domain/life/search-words.ts';
import {
  newTimeline,
  type Timeline,
  withCorrected,
  withEvent,
  withoutEvent,
  withoutWriting,
  withWriting,
} from '../../domain/life/timeline.ts';
import type { UnfinishedEvent } from '../../domain/life/unfinished-event.ts';
import type { Attachment } from '../../domain/records/attachment.ts';
import { findRecord, parseRecords } from '../medium/records.ts';
import type { Medium, Stretch, Tables } from '../medium/tables.ts';
import type { Surroundings } from './new-draft.ts';
import { putRecord } from './quarantine.ts';

/** A file that the person adds to an event. */
export interface NewFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A stretch of the list of requests, the latest signed first. */
interface TimelinePage {
  readonly timelines: readonly Timeline[];
  /** Where the next stretch begins; undefined at the end. */
  readonly next: string | undefined;
}

/** The store's functions for what happened to requests, and for the list of them. */
export function timelineFunctions(medium: Medium, surroundings: Surroundings) {
  const change = (id: string, changed: (timeline: Timeline, tables: Tables) => Promise<Timeline>) =>
    medium.transact('readwrite', async (tables) => {
      const timeline = await findTimeline(tables, id);
      if (!timeline) return undefined;
      const next = await changed(timeline, tables);
      if (next !== timeline) await putRecord(tables, 'timelines', next, surroundings);
      return next;
    });

  /** The files as they are stored, and as their event names them. */
  function attach(requestId: string, files: readonly NewFile[], addedAt: string) {
    const attachments = files.map(
      ({ bytes }): Attachment => ({ id: surroundings.newId(), version: 1, requestId, addedAt, bytes }),
    );
    const described = files.map(({ name, type, bytes }, index) => ({
      id: attachments[index]?.id ?? '',
      name,
      type,
      size: bytes.byteLength,
    }));
    return { attachments, described };
  }

  return {
    /** A stretch of the requests' timelines, the latest signed first; `from` is an earlier stretch's `next`. */
    listTimelines({ count, from }: Stretch): Promise<TimelinePage> {
      return medium.transact('readonly', async (tables) => {
        const keys = await tables.timelines.keysNewestFirst({ count: count + 1, from });
        const shown = await tables.timelines.getMany(keys.slice(0, count));
        return { timelines: parseRecords('timelines', shown), next: keys[count] };
      });
    },

    /** The latest signed timelines in which each of the typed words begins some word; at most `count`. */
    searchTimelines(typed: string, count: number): Promise<Timeline[]> {
      return medium.transact('readonly', async (tables) => {
        let found = await tables.timelines.keysNewestFirst();
        for (const beginning of wordsIn(typed)) {
          const hits = new Set(await tables.timelines.keysByWord(beginning));
          found = found.filter((key) => hits.has(key));
        }
        return parseRecords('timelines', await tables.timelines.getMany(found.slice(0, count)));
      });
    },

    /** The timelines that still wait for something, the latest signed first. */
    listOpenTimelines(): Promise<Timeline[]> {
      return medium.transact('readonly', async (tables) => {
        const open = parseRecords('timelines', await tables.timelines.open());
        return open.sort((one, other) => other.signedAt.localeCompare(one.signedAt));
      });
    },

    /** How many requests there are. */
    countTimelines(): Promise<number> {
      return medium.transact('readonly', async (tables) => (await tables.timelines.keys()).length);
    },

    loadTimeline(id: string): Promise<Timeline | undefined> {
      return medium.transact('readonly', (tables) => findTimeline(tables, id));
    },

    /**
     * Records what happened, with the files that came; returns the timeline, or undefined when it is gone. An event
     * that the request's state has no place for changes nothing.
     */
    recordEvent(
      id: string,
      facts: EventFacts,
      files: readonly NewFile[] = [],
    ): Promise<Timeline | undefined> {
      const at = surroundings.now();
      const { attachments, described } = attach(id, files, at);
      const event = {
        ...facts,
        ...(described.length > 0 ? { files: described } : {}),
        id: surroundings.newId(),
        recordedAt: at,
      } as Event;
      return change(id, async (timeline, tables) => {
        // Another tab may have recorded something meanwhile that leaves no place for this.
        if (!canFollow(timeline, facts)) return timeline;
        for (const attachment of attachments) {
          await putRecord(tables, 'attachments', attachment, surroundings);
        }
        return withoutWriting(withEvent(timeline, event), undefined);
      });
    },

    /**
     * Corrects an event: `facts` take the place of what it said, `facts.files` are those of its files that stay, and
     * the new files come to them. Returns the timeline, or undefined when it is gone. An event that was taken back
     * meanwhile, or has no place on its new day, changes nothing.
     */
    correctEvent(
      id: string,
      eventId: string,
      facts: EventFacts,
      files: readonly NewFile[] = [],
    ): Promise<Timeline | undefined> {
      const at = surroundings.now();
      const { attachments, described } = attach(id, files, at);
      return change(id, async (timeline, tables) => {
        const former = timeline.events.find((one) => one.id === eventId);
        if (!former) return timeline;
        const staying = (facts.files ?? []).filter((file) => former.files?.some((one) => one.id === file.id));
        const { files: _, ...said } = facts;
        const kept = [...staying, ...described];
        const corrected = {
          ...said,
          ...(kept.length > 0 ? { files: kept } : {}),
          id: eventId,
          recordedAt: former.recordedAt,
          correctedAt: instantAfter(at, former.correctedAt),
        } as Event;
        if (!canReplace(timeline, former, corrected)) return timeline;
        for (const attachment of attachments) {
          await putRecord(tables, 'attachments', attachment, surroundings);
        }
        for (const file of former.files ?? []) {
          if (!staying.some((one) => one.id === file.id)) await tables.attachments.delete(file.id);
        }
        return withoutWriting(withCorrected(timeline, corrected), eventId);
      });
    },

    /** Keeps what was begun about an event, or about a new one, until it is recorded; undefined forgets it. */
    keepWriting(
      id: string,
      eventId: string | undefined,
      writing: Omit<UnfinishedEvent, 'savedAt' | 'eventId'> | undefined,
    ): Promise<Timeline | undefined> {
      const savedAt = surroundings.now();
      return change(id, async (timeline) => {
        if (!writing) return withoutWriting(timeline, eventId);
        // What is corrected may have been taken back in another tab.
        if (eventId !== undefined && !timeline.events.some((one) => one.id === eventId)) return timeline;
        return withWriting(timeline, { ...writing, savedAt, ...(eventId === undefined ? {} : { eventId }) });
      });
    },

    /** Takes an event back, with its files. */
    undoEvent(id: string, eventId: string): Promise<Timeline | undefined> {
      return change(id, async (timeline, tables) => {
        const event = timeline.events.find((one) => one.id === eventId);
        for (const file of event?.files ?? []) await tables.attachments.delete(file.id);
        return withoutEvent(timeline, eventId);
      });
    },

    /** Keeps how the person reads the answer; returns the timeline, or undefined when it is gone. */
    saveReview(id: string, decisions: Review['decisions']): Promise<Timeline | undefined> {
      const review = { savedAt: surroundings.now(), decisions };
      return change(id, async (timeline) => ({ ...timeline, review }));
    },

    loadAttachment(id: string): Promise<Attachment | undefined> {
      return medium.transact('readonly', (tables) => findRecord(tables, 'attachments', id));
    },
  };
}

/** The instant, or the first one after `before` where a clock that was set back says no later one. */
function instantAfter(instant: string, before: string | undefined): string {
  if (before === undefined || isLaterInstant(instant, before)) return instant;
  return new Date(Date.parse(before) + 1).toISOString();
}

/** The request's timeline; one that cannot be read gives way to a new one when something is recorded. */
async function findTimeline(tables: Tables, id: string): Promise<Timeline | undefined> {
  const timeline = await findRecord(tables, 'timelines', id);
  if (timeline) return timeline;
  const request = await findRecord(tables, 'requests', id);
  return request && newTimeline(request);
}
