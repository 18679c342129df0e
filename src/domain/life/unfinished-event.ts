import * as z from 'zod/mini';
import { isLaterInstant } from '../calendar/later-instant.ts';
import { PLAIN_KINDS } from '../history/event-kinds.ts';
import { recordIdSchema, recordInstantSchema } from '../values/record-id.ts';
import type { Event } from './event.ts';

/** The longest text of an unfinished record that is kept, in UTF-16 units: more than may be recorded in the end. */
const LONGEST_TEXT = 20_000;

const text = z.string().check(z.maxLength(LONGEST_TEXT));

/** A record as the person left it before it was made: an event, or the correction of one. Files are not among it. */
export const unfinishedEventSchema = z.strictObject({
  /** The event that is corrected; absent in a new one. */
  eventId: z.optional(recordIdSchema),
  savedAt: recordInstantSchema,
  kind: z.optional(z.enum(PLAIN_KINDS)),
  /** The day as it is typed. */
  on: text,
  note: text,
  /** What else is told of the kind, by field name, as it is typed or chosen. */
  details: z.record(z.string().check(z.maxLength(80)), text),
});

export type UnfinishedEvent = z.infer<typeof unfinishedEventSchema>;

/** Whether the text is short enough to be kept. */
export function canKeep(written: string): boolean {
  return written.length <= LONGEST_TEXT;
}

/** The list with the one in place of an earlier one about the same event. */
export function withUnfinished(
  list: readonly UnfinishedEvent[] | undefined,
  one: UnfinishedEvent,
): UnfinishedEvent[] {
  return [...(list ?? []).filter(({ eventId }) => eventId !== one.eventId), one];
}

/** Whether the record was made since, or what it corrects has gone: it is unfinished no more. */
export function isFinished(one: UnfinishedEvent, events: readonly Event[]): boolean {
  if (one.eventId === undefined) {
    return events.some(
      ({ kind, note }) => kind === one.kind && note !== undefined && note === one.note.trim(),
    );
  }
  const event = events.find(({ id }) => id === one.eventId);
  return !event || isLaterInstant(event.correctedAt ?? '', one.savedAt);
}
