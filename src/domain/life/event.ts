import * as z from 'zod/mini';
import { daySchema } from '../calendar/day-schema.ts';
import { eventFieldsOf } from '../history/event-fields.ts';
import { PLAIN_KINDS } from '../history/event-kinds.ts';
import { SENDING_CHANNELS } from '../history/sending-channels.ts';
import { FOLLOW_UP_NAMES, followUpEntry } from '../letters/follow-up.ts';
import { faultsInFields } from '../request/detail-faults.ts';
import { recordIdSchema, recordInstantSchema } from '../values/record-id.ts';
import { detailsSchema } from '../values/request-parts.ts';

/** The longest note of an event, in UTF-16 units. */
export const LONGEST_NOTE = 4000;

/** How many files an event may have. */
export const MOST_FILES = 50;

/**
 * How many bytes of files come with an event, together: all of them are in memory while they are stored, and one of them
 * again for a backup.
 */
export const LARGEST_FILES = 200 * 1024 * 1024;

/** How a letter was sent, and when. */
export const sendingSchema = z.strictObject({ on: daySchema, channel: z.enum(SENDING_CHANNELS) });

/** A file of the answer, kept in the store under its id. */
const eventFileSchema = z.strictObject({
  id: recordIdSchema,
  name: z.string().check(z.minLength(1), z.maxLength(254)),
  /** As the browser named it; may be empty. */
  type: z.string().check(z.maxLength(127)),
  /** Bytes. */
  size: z.int().check(z.minimum(0)),
});

const common = {
  id: recordIdSchema,
  /** The day it happened, in Helsinki; the person may record it later. */
  on: daySchema,
  recordedAt: recordInstantSchema,
  /** When it was last corrected or completed; of two records of one event the later correction counts. */
  correctedAt: z.optional(recordInstantSchema),
  note: z.optional(z.string().check(z.minLength(1), z.maxLength(LONGEST_NOTE))),
  files: z.optional(z.array(eventFileSchema).check(z.minLength(1), z.maxLength(MOST_FILES))),
};

/** One thing that happened to a request after it was signed. */
export const eventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('sent'), channel: z.enum(SENDING_CHANNELS) }),
  z.strictObject({
    ...common,
    kind: z.literal('letterSent'),
    letter: z.enum(FOLLOW_UP_NAMES),
    /** The signed letter in the store. */
    letterId: recordIdSchema,
    channel: z.enum(SENDING_CHANNELS),
    /** The day by which a reminder asks for an answer. */
    replyBy: z.optional(daySchema),
    /** How much a withdrawal takes back; without it, everything. A request of which a part is left goes on. */
    scope: z.optional(z.enum(['everything', 'part'])),
    /** It takes back the complaint, and not the request. */
    endsComplaint: z.optional(z.literal(true)),
  }),
  z
    .strictObject({
      ...common,
      kind: z.enum(PLAIN_KINDS),
      /** What else is known of it, by field name, as `event-fields.ts` lists them; days in ISO form. */
      details: z.optional(detailsSchema),
    })
    .check(({ value: { kind, details }, issues }) => {
      const fields = eventFieldsOf(kind);
      // What is recorded without details is older than its fields.
      const faults = details ? faultsInFields(kind, fields, details) : [];
      for (const { name, expected } of faults) {
        issues.push({ code: 'custom', message: expected, path: ['details', name], input: details?.[name] });
      }
    }),
]);

export type Event = z.infer<typeof eventSchema>;
export type EventKind = Event['kind'];
export type EventFile = z.infer<typeof eventFileSchema>;
export type Sending = z.infer<typeof sendingSchema>;

type WithoutRecord<E> = E extends unknown ? Omit<E, 'id' | 'recordedAt' | 'correctedAt'> : never;

/** How much of the request the event takes back; undefined when it takes nothing back. */
export function withdrawnBy(event: Event | EventFacts): 'everything' | 'part' | undefined {
  if (event.kind !== 'letterSent' || !followUpEntry(event.letter).takesBack) return undefined;
  return event.scope ?? 'everything';
}

/** An event before it is recorded: the store gives it its id and the instant. */
export type EventFacts = WithoutRecord<Event>;
