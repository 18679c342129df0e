import * as z from 'zod/mini';
import type { SignedRequest } from './draft.ts';
import { type Event, eventSchema, type Sending } from './event.ts';
import { recordIdSchema, recordInstantSchema } from './record-id.ts';
import { RIGHT_NAMES } from './right.ts';

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
  events: z.array(eventSchema).check(z.maxLength(500)),
  /** Ids of events that were taken back, so that a restored backup does not bring them again. */
  undone: z.array(recordIdSchema).check(z.maxLength(5000)),
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
  const events = [...timeline.events, event].sort(
    (one, other) => one.on.localeCompare(other.on) || one.recordedAt.localeCompare(other.recordedAt),
  );
  return { ...timeline, events };
}

/** The timeline without the event, which is remembered as taken back. */
export function withoutEvent(timeline: Timeline, eventId: string): Timeline {
  const events = timeline.events.filter(({ id }) => id !== eventId);
  if (events.length === timeline.events.length) return timeline;
  return { ...timeline, events, undone: [...timeline.undone, eventId] };
}

/** How the request was last sent; undefined while it was not, or when it came back undelivered. */
export function sendingOf({ events }: Pick<Timeline, 'events'>): Sending | undefined {
  const last = events.findLast(({ kind }) => kind === 'sent' || kind === 'undelivered');
  return last?.kind === 'sent' ? { on: last.on, channel: last.channel } : undefined;
}
