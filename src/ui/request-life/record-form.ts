import { parseWrittenDay } from '../../domain/calendar-day.ts';
import type { EventFacts, EventKind } from '../../domain/event.ts';
import { problemsInEvent } from '../../domain/event-problems.ts';
import { recordableKinds } from '../../domain/request-state.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { life } from '../../i18n/fi/life.ts';

/** The kinds that the form records: how a letter was sent is asked where it is sent. */
export type RecordedKind = Exclude<EventKind, 'sent' | 'letterSent'>;

/** What is written in the form. */
export interface Written {
  readonly kind: RecordedKind | undefined;
  readonly on: string;
  readonly note: string;
  readonly files: readonly File[];
}

export type RecordField = 'kind' | 'on' | 'note' | 'files';

/** What to do about a field, at the field. */
export type RecordProblems = Readonly<Partial<Record<RecordField, string>>>;

/** What can be recorded now, in the order to offer. */
export function offeredKinds(timeline: Timeline): RecordedKind[] {
  return recordableKinds(timeline).filter((kind): kind is RecordedKind => kind !== 'sent');
}

/** The first problem of each field in words; an empty object when the event can be recorded. */
export function recordProblems(timeline: Timeline, written: Written, today: string): RecordProblems {
  const { kind, on, note, files } = written;
  if (!kind) return { kind: problemWords('kind', 'missing') };
  const found = problemsInEvent(timeline, { kind, on, note, fileCount: files.length }, today);
  const problems: Partial<Record<RecordField, string>> = {};
  for (const { field, code } of found) problems[field] ??= problemWords(field, code);
  return problems;
}

/** The words for a problem. */
export function problemWords(field: RecordField, code: string): string {
  return life.record.problems[`${field}:${code}`] ?? code;
}

/** The event that was written without problems. */
export function eventFacts({ kind, on, note }: Written & { readonly kind: RecordedKind }): EventFacts {
  const text = note.trim();
  return { kind, on: parseWrittenDay(on) ?? '', ...(text === '' ? {} : { note: text }) };
}
