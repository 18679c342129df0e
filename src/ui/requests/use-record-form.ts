import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { recordWords } from '#words/record.ts';
import type { Event, EventFacts, EventFile, EventKind } from '../../domain/life/event.ts';
import type { Timeline } from '../../domain/life/timeline.ts';
import type { UnfinishedEvent } from '../../domain/life/unfinished-event.ts';
import type { NewFile } from '../../store/records/timelines.ts';
import { type FieldIds, fieldIds } from '../parts/element-ids.ts';
import { todayAt } from '../parts/today.ts';
import { useFocus } from '../parts/use-focus.ts';
import { readFiles } from './read-files.ts';
import {
  eventFacts,
  isKeepable,
  problemWords,
  type RecordField,
  type RecordProblems,
  recordProblems,
  unfinishedOf,
  type Written,
  withLeft,
} from './record-form.ts';
import { useKeeping } from './use-keeping.ts';
import type { Recorded, Writing } from './use-request-view.ts';

/** Ids of the form's fields; the first of the kinds stands for all. */
export const RECORD_IDS: Readonly<Record<RecordField, FieldIds>> = {
  kind: fieldIds('tapahtuma-0'),
  on: fieldIds('tapahtuma-paiva'),
  details: fieldIds('tapahtuma-tieto'),
  note: fieldIds('tapahtuma-muistiinpano'),
  files: fieldIds('tapahtuma-tiedostot'),
};

/** The form as it is drawn. */
interface RecordFormState {
  readonly written: Written;
  readonly problems: RecordProblems;
  readonly isSaving: boolean;
  /** Why what was written could not be recorded. */
  readonly failure: string | undefined;
  /** What a live region says of the files. */
  readonly message: string;
}

/** What the form is about. */
interface RecordFormOptions {
  readonly timeline: Timeline;
  /** The event that is corrected; undefined for a new one. */
  readonly former?: Event;
  readonly start: Written;
  /** What was left unfinished the last time. */
  readonly left: UnfinishedEvent | undefined;
  /** Whether the kind can still be recorded. */
  fits(kind: EventKind): boolean;
  submit(facts: EventFacts, files: readonly NewFile[]): Promise<Recorded>;
  /** Keeps what is unfinished, `undefined` for nothing; the instant at which it was on the disk, if it came there. */
  keep(writing: Writing | undefined): Promise<string | undefined>;
}

export type RecordFormHandle = ReturnType<typeof useRecordForm>;

/** Holds what is written until it is recorded; a refusal takes nothing from it. */
export function useRecordForm({ timeline, former, start, left, fits, submit, keep }: RecordFormOptions) {
  const begun = useRef(start);
  const [state, setState] = useState<RecordFormState>(() => formWith(withLeft(start, left)));
  const focus = useFocus();
  const { written } = state;
  const change = (news: Partial<RecordFormState>): void => setState((before) => ({ ...before, ...news }));

  const keeping = useKeeping<Writing | undefined>(keep, left?.savedAt);
  const isWhole = useRef(true);
  // At once: what waits for the next paint is lost when the view is left before it.
  useLayoutEffect(() => {
    const { kind, on, note, details } = written;
    isWhole.current = isKeepable(written);
    // What may not lie on the disk is kept without: the page then asks before it is left.
    if (isWhole.current) keeping.change(unfinishedOf({ ...written, kind, on, note, details }, begun.current));
  }, [written.kind, written.on, written.note, written.details]);
  useEffect(
    () => keeping.holdPage(() => isWhole.current && written.files.length === 0),
    [written.files, written.note, written.details],
  );

  function refuse(problems: RecordProblems): void {
    change({ problems, failure: undefined, isSaving: false });
    const first = (Object.keys(RECORD_IDS) as RecordField[]).find((field) => problems[field]);
    if (first) focus(RECORD_IDS[first].control);
  }

  async function save(): Promise<void> {
    if (state.isSaving) return;
    const kind = written.kind && fits(written.kind) ? written.kind : undefined;
    const problems = recordProblems(timeline, { ...written, kind }, todayAt(new Date()), former);
    if (!kind || Object.keys(problems).length > 0) {
      refuse(problems);
      return;
    }
    change({ isSaving: true, problems: {}, failure: undefined });
    const files = await readFiles(written.files);
    if (!files) {
      refuse({ files: problemWords('files', 'unreadable') });
      return;
    }
    await keeping.flush();
    const outcome = await submit(eventFacts({ ...written, kind }, former), files);
    if (outcome === 'recorded') {
      keeping.forget();
      setState(formWith(begun.current));
    } else {
      const failure = outcome === 'refused' ? recordWords.notSaved : recordWords.changedElsewhere;
      change({ isSaving: false, failure });
    }
  }

  return {
    state: { ...state, keptAt: keeping.keptAt },
    save,
    /** Saves what is unfinished before the form is closed. */
    leave: () => keeping.flush(),
    write: (news: Partial<Written>): void =>
      setState((before) => {
        // A choice that was missing is missing no longer; what is typed is looked at when it is saved.
        const { kind: _, ...others } = before.problems;
        const problems = news.kind ? others : before.problems;
        // What was told of one kind says nothing of another.
        const details = news.kind && news.kind !== before.written.kind ? {} : before.written.details;
        return { ...before, problems, written: { ...before.written, details, ...news } };
      }),
    addFiles: (files: readonly File[]): void =>
      setState((before) => ({
        ...before,
        message: '',
        written: { ...before.written, files: [...before.written.files, ...files] },
      })),
    removeFile(file: File | EventFile): void {
      const files = written.files.filter((one) => one !== file);
      const kept = written.kept.filter((one) => one !== file);
      change({ written: { ...written, files, kept }, message: recordWords.fileRemoved(file.name) });
      focus(RECORD_IDS.files.control);
    },
  };
}

function formWith(written: Written): RecordFormState {
  return { written, problems: {}, isSaving: false, failure: undefined, message: '' };
}
