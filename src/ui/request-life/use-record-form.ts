import { useEffect, useState } from 'preact/hooks';
import { formatDay } from '../../domain/calendar-day.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { life } from '../../i18n/fi/life.ts';
import { dayInHelsinki } from '../helsinki-day.ts';
import { pageLock } from '../lock/page-lock.ts';
import { useFocus } from '../my-requests/use-focus.ts';
import { readFiles } from './read-files.ts';
import {
  eventFacts,
  offeredKinds,
  problemWords,
  type RecordField,
  type RecordProblems,
  recordProblems,
  type Written,
} from './record-form.ts';
import type { RequestViewActions } from './use-request-view.ts';

/** Ids of the form's fields; the first of the kinds stands for all. */
export const fieldId = {
  kind: 'tapahtuma-0',
  on: 'tapahtuma-paiva',
  note: 'tapahtuma-muistiinpano',
  files: 'tapahtuma-tiedostot',
} satisfies Record<RecordField, string>;

/** The form as it is drawn. */
export interface RecordFormState {
  readonly written: Written;
  readonly problems: RecordProblems;
  readonly isSaving: boolean;
  /** Why what was written could not be recorded. */
  readonly failure: string | undefined;
  /** What a live region says of the files. */
  readonly message: string;
}

/** Holds what is written until it is recorded; a refusal takes nothing from it, and leaving the page asks first. */
export function useRecordForm(timeline: Timeline, record: RequestViewActions['record']) {
  const [state, setState] = useState<RecordFormState>(() => emptyForm());
  const focus = useFocus();
  const { written } = state;
  const change = (news: Partial<RecordFormState>): void => setState((before) => ({ ...before, ...news }));

  const hasWords = written.note.trim() !== '' || written.files.length > 0;
  useEffect(() => (hasWords ? keepPageOpen() : undefined), [hasWords]);

  function refuse(problems: RecordProblems): void {
    change({ problems, failure: undefined, isSaving: false });
    const first = (Object.keys(fieldId) as RecordField[]).find((field) => problems[field]);
    if (first) focus(fieldId[first]);
  }

  async function save(): Promise<void> {
    if (state.isSaving) return;
    // What another tab recorded meanwhile may have left no place for the chosen kind.
    const kind = offeredKinds(timeline).find((offered) => offered === written.kind);
    const problems = recordProblems(timeline, { ...written, kind }, dayInHelsinki(new Date()));
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
    const outcome = await record(eventFacts({ ...written, kind }), files);
    if (outcome === 'recorded') setState(emptyForm());
    else {
      const failure = outcome === 'refused' ? life.record.notSaved : life.record.changedElsewhere;
      change({ isSaving: false, failure });
    }
  }

  return {
    state,
    save,
    write: (news: Partial<Written>): void =>
      setState((before) => {
        // A choice that was missing is missing no longer; what is typed is looked at when it is saved.
        const { kind: _, ...others } = before.problems;
        const problems = news.kind ? others : before.problems;
        return { ...before, problems, written: { ...before.written, ...news } };
      }),
    addFiles: (files: readonly File[]): void =>
      setState((before) => ({
        ...before,
        message: '',
        written: { ...before.written, files: [...before.written.files, ...files] },
      })),
    removeFile(file: File): void {
      const files = written.files.filter((one) => one !== file);
      change({ written: { ...written, files }, message: life.record.fileRemoved(file.name) });
      focus(fieldId.files);
    },
  };
}

/** Asks before the page is left, and keeps it from being locked; returns what ends that. */
function keepPageOpen(): () => void {
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  addEventListener('beforeunload', ask);
  const unlock = pageLock.beforeLocking(async () => false);
  return () => {
    removeEventListener('beforeunload', ask);
    unlock();
  };
}

function emptyForm(): RecordFormState {
  return {
    written: { kind: undefined, on: formatDay(dayInHelsinki(new Date())), note: '', files: [] },
    problems: {},
    isSaving: false,
    failure: undefined,
    message: '',
  };
}
