import * as z from 'zod/mini';
import { daySchema } from './day-schema.ts';
import { FOLLOW_UP_NAMES } from './follow-up.ts';
import { recordIdSchema, recordInstantSchema } from './record-id.ts';

/** How a letter went out; what day it counts as received hangs on it. */
export const SENDING_CHANNELS = ['email', 'letter', 'trackedLetter', 'hand'] as const;

/** The longest note of an event, in UTF-16 units. */
export const LONGEST_NOTE = 4000;

/** How many files an event may have. */
export const MOST_FILES = 50;

/** How a letter was sent, and when. */
export const sendingSchema = z.strictObject({ on: daySchema, channel: z.enum(SENDING_CHANNELS) });

/** A file of the answer, kept in the store under its id. */
export const eventFileSchema = z.strictObject({
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
  note: z.optional(z.string().check(z.minLength(1), z.maxLength(LONGEST_NOTE))),
  files: z.optional(z.array(eventFileSchema).check(z.minLength(1), z.maxLength(MOST_FILES))),
};

/** What came back, or went wrong, with nothing to say of it but its day. */
const PLAIN_KINDS = [
  /** The letter came back or bounced: it was not received. */
  'undelivered',
  /** The day of receipt is known: tracking, an acknowledgement, a dated receipt. */
  'received',
  'answered',
  'partlyAnswered',
  'refused',
  /** The controller told of two further months, and why (Art. 12(3)). */
  'extended',
  'clarificationAsked',
  'identityAsked',
  /** The person answered the controller's question in a message of their own, without a letter made here. */
  'replied',
  'closed',
] as const;

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
  }),
  z.strictObject({ ...common, kind: z.enum(PLAIN_KINDS) }),
]);

export type Event = z.infer<typeof eventSchema>;
export type EventKind = Event['kind'];
export type EventFile = z.infer<typeof eventFileSchema>;
export type SendingChannel = (typeof SENDING_CHANNELS)[number];
export type Sending = z.infer<typeof sendingSchema>;

type WithoutRecord<E> = E extends unknown ? Omit<E, 'id' | 'recordedAt'> : never;

/** An event before it is recorded: the store gives it its id and the instant. */
export type EventFacts = WithoutRecord<Event>;
