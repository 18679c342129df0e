import { recordWords } from '#words/record.ts';
import { encodeWrittenDay, parseWrittenDay } from '../../domain/calendar/calendar-day.ts';
import type { Today } from '../../domain/calendar/today.ts';
import { eventFieldsOf } from '../../domain/history/event-fields.ts';
import type { Event, EventFacts, EventFile, EventKind } from '../../domain/life/event.ts';
import { problemsInEvent } from '../../domain/life/event-problems.ts';
import type { Timeline } from '../../domain/life/timeline.ts';
import { canKeep, type UnfinishedEvent } from '../../domain/life/unfinished-event.ts';
import { type Field, fieldsInUse } from '../../domain/rights/field.ts';
import { findPersonalIdentifiers } from '../../domain/values/personal-identifiers.ts';
import { futureMessage, todayAt } from '../parts/today.ts';

/** What is written in the form. */
export interface Written {
  /** Of a correction, the event's own. */
  readonly kind: EventKind | undefined;
  readonly on: string;
  readonly note: string;
  /** What else is told of the kind, by field name, as it is typed or chosen. */
  readonly details: Readonly<Record<string, string>>;
  /** Files that the event has already and keeps. */
  readonly kept: readonly EventFile[];
  readonly files: readonly File[];
}

export type RecordField = 'kind' | 'on' | 'details' | 'note' | 'files';

/** What to do about a field, at the field. */
export type RecordProblems = Readonly<Partial<Record<RecordField, string>>>;

/** A new event of the day, with nothing told of it yet. */
export function newWritten(today: string): Written {
  return { kind: undefined, on: encodeWrittenDay(today), note: '', details: {}, kept: [], files: [] };
}

/** A recorded event as the form shows it. */
export function writtenOf(event: Event): Written {
  const details = 'details' in event ? Object.entries(event.details ?? {}) : [];
  const shapes = new Map(fieldsOf(event.kind).map(({ name, kind }) => [name, kind]));
  return {
    kind: event.kind,
    on: encodeWrittenDay(event.on),
    note: event.note ?? '',
    details: Object.fromEntries(
      details.flatMap(([name, value]) => {
        if (typeof value !== 'string') return [];
        return [[name, shapes.get(name) === 'day' ? encodeWrittenDay(value) : value] as const];
      }),
    ),
    kept: event.files ?? [],
    files: [],
  };
}

/** What was left unfinished, over what the form starts with. */
export function withLeft(start: Written, left: UnfinishedEvent | undefined): Written {
  if (!left) return start;
  const { on, note, details, kind } = left;
  return { ...start, on, note, details, kind: start.kind ?? kind };
}

/** What is written as it is kept until it is recorded; undefined where it says nothing more than the form's start. */
export function unfinishedOf(
  { kind, on, note, details }: Written,
  start: Written,
): Omit<UnfinishedEvent, 'savedAt' | 'eventId'> | undefined {
  const isNew = start.kind === undefined;
  const isToldMore = isNew
    ? Object.values(details).some((text) => text.trim() !== '')
    : on !== start.on || JSON.stringify(details) !== JSON.stringify(start.details);
  if (note === start.note && !isToldMore) return undefined;
  const own = kind === 'sent' || kind === 'letterSent' ? undefined : kind;
  return { on, note, details, ...(own ? { kind: own } : {}) };
}

/** Whether what is written may be put on the disk before it is recorded: never with an identity code. */
export function isKeepable({ on, note, details }: Pick<Written, 'on' | 'note' | 'details'>): boolean {
  return [on, note, ...Object.values(details)].every(
    (text) => canKeep(text) && !findPersonalIdentifiers(text).some(({ kind }) => kind === 'identity-code'),
  );
}

/** The fields of the kind that what is written so far calls for. */
export function detailFieldsOf(kind: EventKind, typed: Written['details']): Field[] {
  const values = Object.fromEntries(Object.entries(typed).map(([name, value]) => [`${kind}.${name}`, value]));
  return fieldsInUse(kind, fieldsOf(kind), values);
}

/** A sending has its way and its letter, and nothing else to tell. */
function fieldsOf(kind: EventKind): readonly Field[] {
  return kind === 'sent' || kind === 'letterSent' ? [] : eventFieldsOf(kind);
}

/** The details as they are recorded: what is in use and not empty, days in ISO form where they can be read. */
function detailsOf(kind: EventKind, typed: Written['details']): Record<string, string> {
  const written = detailFieldsOf(kind, typed).flatMap(({ name, kind: shape }) => {
    const text = (typed[name] ?? '').trim();
    if (text === '') return [];
    return [[name, shape === 'day' ? (parseWrittenDay(text) ?? text) : text] as const];
  });
  return Object.fromEntries(written);
}

/** The first problem of each field in words; an empty object when the event, new or corrected, can be recorded. */
export function recordProblems(
  timeline: Timeline,
  written: Written,
  today: Today,
  former?: Event,
): RecordProblems {
  const { kind, on, note, kept, files } = written;
  if (!kind) return { kind: problemWords('kind', 'missing') };
  const signedOn = todayAt(new Date(timeline.signedAt)).first;
  const details = detailsOf(kind, written.details);
  const fileCount = kept.length + files.length;
  const addedBytes = files.reduce((sum, { size }) => sum + size, 0);
  const found = problemsInEvent(
    timeline,
    { kind, on, note, details, fileCount, addedBytes, former },
    today.last,
    signedOn,
  );
  const problems: Partial<Record<RecordField, string>> = {};
  for (const { field, code } of found) {
    problems[field] ??= code === 'future' ? futureMessage(today) : problemWords(field, code);
  }
  return problems;
}

/** The words for a problem. */
export function problemWords(field: RecordField, code: string): string {
  return recordWords.problems[`${field}:${code}`] ?? code;
}

/** The event that was written without problems; of a correction, with what the form does not ask. */
export function eventFacts(written: Written & { readonly kind: EventKind }, former?: Event): EventFacts {
  const { kind, on, note, kept } = written;
  const details = detailsOf(kind, written.details);
  const text = note.trim();
  return {
    ...(former ? factsOf(former) : {}),
    kind,
    on: parseWrittenDay(on) ?? '',
    ...(Object.keys(details).length > 0 ? { details } : {}),
    ...(text === '' ? {} : { note: text }),
    ...(kept.length > 0 ? { files: [...kept] } : {}),
  } as EventFacts;
}

/** What the event says that its form does not ask. */
function factsOf(event: Event): object {
  const asked = ['id', 'recordedAt', 'correctedAt', 'note', 'files', 'details'];
  return Object.fromEntries(Object.entries(event).filter(([name]) => !asked.includes(name)));
}
