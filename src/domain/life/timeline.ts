import * as z from 'zod/mini';
import { reviewSchema } from '../answer/review.ts';
import type { SignedRequest } from '../records/draft.ts';
import { RIGHT_NAMES } from '../rights/right.ts';
import { recordIdSchema, recordInstantSchema } from '../values/record-id.ts';
import { type Event, eventSchema, type Sending } from './event.ts';
import { type UnfinishedEvent, unfinishedEventSchema, withUnfinished } from './unfinished-event.ts';

/** How many a timeline holds: those of several devices come together when backups are restored. */
const MOST_EVENTS = 10_000;

/** How many events taken back a timeline remembers, the latest. */
const MOST_UNDONE = 5000;

const line = z.string().check(z.minLength(1), z.maxLength(254));

/**
 * What happened to a request since it was signed, with the few facts by which a list shows it: the packet itself
 * is large, and never changes.
 */
export const timelineSchema = z.strictObject({
  /** The request's id. */
  id: recordIdSchema,
  version: z.literal(1),
  signedAt: recordInstantSchema,
  reference: line,
  controller: line,
  rights: z.array(z.enum(RIGHT_NAMES)).check(z.minLength(1), z.maxLength(2)),
  /** The registers' names. */
  registers: z.array(line).check(z.minLength(1), z.maxLength(10)),
  /** The data subject's name. */
  name: line,
  /** In order of their days; those of one day as they were recorded. */
  events: z.array(eventSchema).check(z.maxLength(MOST_EVENTS)),
  /** Ids of events that were taken back, so that a restored backup does not bring them again. */
  undone: z.array(recordIdSchema).check(z.maxLength(MOST_UNDONE)),
  /** Records that were begun and not made: at most a new one, and the correction of each event. */
  unfinished: z.optional(z.array(unfinishedEventSchema).check(z.maxLength(MOST_EVENTS + 1))),
  /** How the person read the answer, item by item. */
  review: z.optional(reviewSchema),
});

export type Timeline = z.infer<typeof timelineSchema>;

/** The timeline of a request that was just signed. */
export function newTimeline({ id, signedAt, file: { request } }: SignedRequest): Timeline {
  return {
    id,
    version: 1,
    signedAt,
    reference: request.reference,
    controller: request.controller.name,
    rights: request.rights.map(({ right }) => right),
    registers: request.registers.map(({ name }) => name),
    name: request.dataSubject.name,
    events: [],
    undone: [],
  };
}

/** The timeline with the event in its place. */
export function withEvent(timeline: Timeline, event: Event): Timeline {
  return { ...timeline, events: [...timeline.events, event].sort(inOrder) };
}

/** The timeline with the event in the place that its corrected day gives it. */
export function withCorrected(timeline: Timeline, event: Event): Timeline {
  const others = timeline.events.filter(({ id }) => id !== event.id);
  return withEvent({ ...timeline, events: others }, event);
}

/** Events go by their days, those of one day as they were recorded. */
export function inOrder(one: Event, other: Event): number {
  return one.on.localeCompare(other.on) || one.recordedAt.localeCompare(other.recordedAt);
}

/** The timeline with what was begun about the event, or about a new one, kept. */
export function withWriting(timeline: Timeline, writing: UnfinishedEvent): Timeline {
  return { ...timeline, unfinished: withUnfinished(timeline.unfinished, writing) };
}

/** The timeline without what was begun about the event, or about a new one. */
export function withoutWriting(timeline: Timeline, eventId: string | undefined): Timeline {
  const left = (timeline.unfinished ?? []).filter((one) => one.eventId !== eventId);
  if (left.length === (timeline.unfinished ?? []).length) return timeline;
  const { unfinished: _, ...rest } = timeline;
  return left.length === 0 ? rest : { ...rest, unfinished: left };
}

/** What was begun about the event, or about a new one; undefined if nothing. */
export function writingOf(
  { unfinished = [] }: Timeline,
  eventId: string | undefined,
): UnfinishedEvent | undefined {
  return unfinished.find((one) => one.eventId === eventId);
}

/** The timeline without the event, which is remembered as taken back. */
export function withoutEvent(timeline: Timeline, eventId: string): Timeline {
  const events = timeline.events.filter(({ id }) => id !== eventId);
  if (events.length === timeline.events.length) return timeline;
  return withoutWriting(
    { ...timeline, events, undone: latestUndone([...timeline.undone, eventId]) },
    eventId,
  );
}

/** The ids that a timeline has room for. */
export function latestUndone(ids: readonly string[]): string[] {
  return ids.slice(-MOST_UNDONE);
}

/** Whether a timeline has room for so many events. */
export function holdsEvents(count: number): boolean {
  return count <= MOST_EVENTS;
}

/** How the request was last sent; undefined while it was not, or when it came back undelivered. */
export function sendingOf({ events }: Pick<Timeline, 'events'>): Sending | undefined {
  const last = events.findLast(({ kind }) => kind === 'sent' || kind === 'undelivered');
  return last?.kind === 'sent' ? { on: last.on, channel: last.channel } : undefined;
}
