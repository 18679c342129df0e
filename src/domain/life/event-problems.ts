import { isDay, readWrittenDay, type WrittenDayProblem } from '../calendar/calendar-day.ts';
import { helsinkiDayOf } from '../calendar/helsinki-day-of.ts';
import { eventFieldsOf } from '../history/event-fields.ts';
import { type FieldValue, maxLengthOf } from '../rights/field.ts';
import { findPersonalIdentifiers } from '../values/personal-identifiers.ts';
import { findRefusedCharacters } from '../values/written-text.ts';
import {
  type Event,
  type EventFacts,
  type EventKind,
  LARGEST_FILES,
  LONGEST_NOTE,
  MOST_FILES,
} from './event.ts';
import { canFollow, canReplace, eventsSinceSending } from './request-state.ts';
import type { Timeline } from './timeline.ts';

/** Something the person can put right before an event is recorded. Words for the codes stand in `i18n/`. */
type EventProblem =
  | { readonly field: 'on'; readonly code: 'missing' | WrittenDayProblem | 'future' | 'before-signing' }
  /** The day is before that on which the request was last sent. */
  | { readonly field: 'on'; readonly code: 'before-sending' }
  /** What is recorded already leaves no place for it on that day. */
  | { readonly field: 'on'; readonly code: 'no-place' }
  /** What else is told: which letter is missing, a day that is none, what a letter that repeats it cannot hold. */
  | {
      readonly field: 'details';
      readonly code: 'missing' | 'not-day' | 'too-long' | 'identity-code' | 'character';
    }
  | { readonly field: 'note'; readonly code: 'too-long'; readonly max: number }
  /** A note is shown and exported with the request, and may end in a complaint. */
  | { readonly field: 'note'; readonly code: 'identity-code' }
  | { readonly field: 'files'; readonly code: 'too-many' | 'too-large'; readonly max: number };

/** An event as the person writes it, the day as `22.11.2026`. */
interface WrittenEvent {
  /** A new one may be any but `letterSent`, which comes of sending and is refused here. */
  readonly kind: EventKind;
  readonly on: string;
  readonly note: string;
  /** What else is told of it, as it is recorded. */
  readonly details?: Readonly<Record<string, FieldValue>>;
  /** How many files come with it. */
  readonly fileCount?: number;
  /** The bytes of those that are added now. */
  readonly addedBytes?: number;
  /** The event as it was recorded, when it is corrected. */
  readonly former?: Event | undefined;
}

/**
 * All problems of the event, in the form's order; `today` is the last day that is today to the person, and `signedOn`
 * the first on which they can have signed.
 */
export function problemsInEvent(
  timeline: Timeline,
  written: WrittenEvent,
  today: string,
  signedOn = helsinkiDayOf(timeline.signedAt),
): EventProblem[] {
  const day = dayProblem(timeline, written, { signedOn, today });
  const details = detailProblem(written);
  const note = noteProblem(written.note);
  const files = fileProblem(written);
  return [
    ...(day ? [day] : []),
    ...(details ? [details] : []),
    ...(note ? [note] : []),
    ...(files ? [files] : []),
  ];
}

function fileProblem({ fileCount = 0, addedBytes = 0 }: WrittenEvent): EventProblem | undefined {
  if (fileCount > MOST_FILES) return { field: 'files', code: 'too-many', max: MOST_FILES };
  return addedBytes > LARGEST_FILES ? { field: 'files', code: 'too-large', max: LARGEST_FILES } : undefined;
}

function dayProblem(
  timeline: Timeline,
  { kind, on: writtenOn, details = {}, former }: WrittenEvent,
  { signedOn, today }: { readonly signedOn: string; readonly today: string },
): EventProblem | undefined {
  if (writtenOn.trim() === '') return { field: 'on', code: 'missing' };
  const read = readWrittenDay(writtenOn);
  if ('problem' in read) return { field: 'on', code: read.problem };
  const on = read.day;
  if (on > today) return { field: 'on', code: 'future' };
  if (on < signedOn) return { field: 'on', code: 'before-signing' };
  const hasPlace = former
    ? canReplace(timeline, former, { ...former, on, ...('details' in former ? { details } : {}) } as Event)
    : kind !== 'letterSent' && canFollow(timeline, { kind, on, details } as EventFacts);
  if (hasPlace) return undefined;
  const sentOn = eventsSinceSending(timeline)[0]?.on;
  const isTooEarly = kind !== 'sent' && sentOn !== undefined && on < sentOn;
  return { field: 'on', code: isTooEarly ? 'before-sending' : 'no-place' };
}

function detailProblem({ kind, details = {} }: WrittenEvent): EventProblem | undefined {
  if (kind === 'sent' || kind === 'letterSent') return undefined;
  for (const field of eventFieldsOf(kind)) {
    const value = details[field.name];
    if (typeof value !== 'string') {
      if (field.required) return { field: 'details', code: 'missing' };
      continue;
    }
    if (field.kind === 'day' && !isDay(value)) return { field: 'details', code: 'not-day' };
    if (value.length > maxLengthOf(field)) return { field: 'details', code: 'too-long' };
    if (holdsIdentityCode(value)) return { field: 'details', code: 'identity-code' };
    // A letter repeats it.
    if (findRefusedCharacters(value, 'lines').length > 0) return { field: 'details', code: 'character' };
  }
  return undefined;
}

function holdsIdentityCode(text: string): boolean {
  return findPersonalIdentifiers(text).some(({ kind }) => kind === 'identity-code');
}

function noteProblem(note: string): EventProblem | undefined {
  if (note.length > LONGEST_NOTE) return { field: 'note', code: 'too-long', max: LONGEST_NOTE };
  return holdsIdentityCode(note) ? { field: 'note', code: 'identity-code' } : undefined;
}
