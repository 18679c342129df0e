import { parseWrittenDay } from './calendar-day.ts';
import { type EventKind, LONGEST_NOTE, MOST_FILES } from './event.ts';
import { helsinkiDayOf } from './helsinki-day-of.ts';
import { findPersonalIdentifiers } from './personal-identifiers.ts';
import { eventsSinceSending, findsPlace } from './request-state.ts';
import type { Timeline } from './timeline.ts';

/** Something the person can put right before an event is recorded. Words for the codes stand in `i18n/`. */
export type EventProblem =
  | { readonly field: 'on'; readonly code: 'missing' | 'not-day' | 'future' | 'before-signing' }
  /** The day is before that on which the request was last sent. */
  | { readonly field: 'on'; readonly code: 'before-sending' }
  /** What is recorded already leaves no place for it on that day. */
  | { readonly field: 'on'; readonly code: 'no-place' }
  | { readonly field: 'note'; readonly code: 'too-long'; readonly max: number }
  /** A note is shown and exported with the request, and may end in a complaint. */
  | { readonly field: 'note'; readonly code: 'identity-code' }
  | { readonly field: 'files'; readonly code: 'too-many'; readonly max: number };

/** An event as the person writes it, the day as `22.11.2026`. */
export interface WrittenEvent {
  /** Any but `letterSent`, which comes of sending and is refused here. */
  readonly kind: EventKind;
  readonly on: string;
  readonly note: string;
  /** How many files come with it. */
  readonly fileCount?: number;
}

/** All problems of the event, in the form's order; `today` is the day in Helsinki. */
export function problemsInEvent(timeline: Timeline, written: WrittenEvent, today: string): EventProblem[] {
  const day = dayProblem(timeline, written, today);
  const note = noteProblem(written.note);
  const { fileCount = 0 } = written;
  return [
    ...(day ? [day] : []),
    ...(note ? [note] : []),
    ...(fileCount > MOST_FILES ? [{ field: 'files', code: 'too-many', max: MOST_FILES } as const] : []),
  ];
}

function dayProblem(
  timeline: Timeline,
  { kind, on: writtenOn }: WrittenEvent,
  today: string,
): EventProblem | undefined {
  if (writtenOn.trim() === '') return { field: 'on', code: 'missing' };
  const on = parseWrittenDay(writtenOn);
  if (on === undefined) return { field: 'on', code: 'not-day' };
  if (on > today) return { field: 'on', code: 'future' };
  if (on < helsinkiDayOf(timeline.signedAt)) return { field: 'on', code: 'before-signing' };
  if (kind !== 'letterSent' && findsPlace(timeline, kind, on)) return undefined;
  const sentOn = eventsSinceSending(timeline)[0]?.on;
  const isTooEarly = kind !== 'sent' && sentOn !== undefined && on < sentOn;
  return { field: 'on', code: isTooEarly ? 'before-sending' : 'no-place' };
}

function noteProblem(note: string): EventProblem | undefined {
  if (note.length > LONGEST_NOTE) return { field: 'note', code: 'too-long', max: LONGEST_NOTE };
  const holdsCode = findPersonalIdentifiers(note).some(({ kind }) => kind === 'identity-code');
  return holdsCode ? { field: 'note', code: 'identity-code' } : undefined;
}
