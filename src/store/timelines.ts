import type { Attachment } from '../domain/attachment.ts';
import type { Event, EventFacts } from '../domain/event.ts';
import { newTimeline, type Timeline, withEvent, withoutEvent } from '../domain/timeline.ts';
import type { Surroundings } from './new-draft.ts';
import { putRecord } from './quarantine.ts';
import { findRecord, listRecords } from './records.ts';
import type { Medium, Tables } from './tables.ts';

/** A file that the person adds to an event. */
export interface NewFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A stretch of the list of requests, the latest signed first. */
export interface TimelinePage {
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

  return {
    /** A stretch of the requests' timelines, the latest signed first; `from` is an earlier stretch's `next`. */
    listTimelines({ count, from }: { count: number; from?: string | undefined }): Promise<TimelinePage> {
      return medium.transact('readonly', async (tables) => {
        const all = await listRecords(tables, 'timelines');
        const start = from === undefined ? 0 : all.findIndex(({ id }) => id === from);
        return { timelines: all.slice(start, start + count), next: all[start + count]?.id };
      });
    },

    loadTimeline(id: string): Promise<Timeline | undefined> {
      return medium.transact('readonly', (tables) => findTimeline(tables, id));
    },

    /** Records what happened, with the files that came; returns the timeline, or undefined when it is gone. */
    recordEvent(
      id: string,
      facts: EventFacts,
      files: readonly NewFile[] = [],
    ): Promise<Timeline | undefined> {
      const at = surroundings.now();
      const attachments = files.map(
        ({ bytes }): Attachment => ({
          id: surroundings.newId(),
          version: 1,
          requestId: id,
          addedAt: at,
          bytes,
        }),
      );
      const described = files.map(({ name, type, bytes }, index) => ({
        id: attachments[index]?.id ?? '',
        name,
        type,
        size: bytes.byteLength,
      }));
      const event = {
        ...facts,
        ...(described.length > 0 ? { files: described } : {}),
        id: surroundings.newId(),
        recordedAt: at,
      } as Event;
      return change(id, async (timeline, tables) => {
        for (const attachment of attachments) {
          await putRecord(tables, 'attachments', attachment, surroundings);
        }
        return withEvent(timeline, event);
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

    loadAttachment(id: string): Promise<Attachment | undefined> {
      return medium.transact('readonly', (tables) => findRecord(tables, 'attachments', id));
    },
  };
}

/** The request's timeline; one that cannot be read gives way to a new one when something is recorded. */
async function findTimeline(tables: Tables, id: string): Promise<Timeline | undefined> {
  const timeline = await findRecord(tables, 'timelines', id);
  if (timeline) return timeline;
  const request = await findRecord(tables, 'requests', id);
  return request && newTimeline(request);
}
