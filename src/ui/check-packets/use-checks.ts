import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatDay } from '../../domain/calendar-day.ts';
import { dueOn } from '../../domain/deadline.ts';
import type { Wording } from '../../domain/wording.ts';
import { checkWords as words } from '../../i18n/fi/check.ts';
import { dayInHelsinki } from '../helsinki-day.ts';
import { openVerifier, type Verifier } from '../verify-door.ts';
import { type CheckEntry, type CheckRow, rowsOf, summaryOf } from './check-row.ts';
import { readReceivedDay } from './received-day.ts';
import type { Subject } from './subjects.ts';

/** The most files that one choice may bring. */
const MAX_FILES = 200;

/** How far a batch has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The file that is being looked at. */
  readonly name: string;
}

/** What the page shows. */
export interface ChecksState {
  readonly rows: readonly CheckRow[];
  readonly progress?: Progress | undefined;
  readonly selectedId?: number | undefined;
  /** What to do, when nothing could be started. */
  readonly problem?: string | undefined;
  /** What a live region says of the last action. */
  readonly message: string;
}

/** What a person can do. */
export interface CheckActions {
  check(subjects: readonly Subject[]): void;
  cancel(): void;
  clear(): void;
  select(id: number | undefined): void;
  setReceived(id: number, text: string): void;
  say(message: string): void;
}

/** Looks at files one after another and keeps what they say, in this page's memory only. */
export function useChecks(wordings: readonly Wording[]): [ChecksState, CheckActions] {
  const [today, setToday] = useState('');
  const [entries, setEntries] = useState<readonly CheckEntry[]>([]);
  const [progress, setProgress] = useState<Progress>();
  const [selectedId, setSelectedId] = useState<number>();
  const [problem, setProblem] = useState<string>();
  const [message, setMessage] = useState('');
  const batches = useRef(0);
  const nextId = useRef(1);
  const verifier = useRef<Verifier>();

  const stop = (): void => {
    batches.current += 1;
    verifier.current?.close();
    setProgress(undefined);
  };
  useEffect(() => stop, []);

  async function run(subjects: readonly Subject[]): Promise<void> {
    batches.current += 1;
    const batch = batches.current;
    const day = dayInHelsinki(new Date());
    verifier.current ??= openVerifier(wordings);
    setToday(day);
    setProblem(undefined);
    setMessage(words.progress.started(subjects.length));
    const found: CheckEntry[] = [];
    for (const { name, content } of subjects) {
      setProgress({ done: found.length, total: subjects.length, name });
      const checked = await verifier.current.check(content);
      // A cancelled batch leaves nothing behind.
      if (batch !== batches.current) return;
      found.push({ id: nextId.current, name, checked, receivedText: formatDay(day) });
      nextId.current += 1;
    }
    setProgress(undefined);
    setEntries((before) => [...before, ...found]);
    setSelectedId(entries.length + found.length === 1 ? found[0]?.id : undefined);
    setMessage(summaryOf(rowsOf(found, day)));
  }

  const actions: CheckActions = {
    check(subjects) {
      if (progress) return;
      if (subjects.length === 0) setProblem(words.choose.nothing);
      else if (subjects.length > MAX_FILES) setProblem(words.choose.tooMany(subjects.length));
      else void run(subjects);
    },
    cancel() {
      stop();
      setMessage(words.progress.cancelled);
    },
    clear() {
      stop();
      setEntries([]);
      setSelectedId(undefined);
      setMessage(words.summary.cleared);
    },
    select: setSelectedId,
    setReceived(id, receivedText) {
      const read = readReceivedDay(receivedText, today);
      setEntries((before) => before.map((entry) => (entry.id === id ? { ...entry, receivedText } : entry)));
      setMessage('day' in read ? dueMessage(read.day) : words.receivedProblems[read.problem]);
    },
    say: setMessage,
  };
  // Two hundred due dates are not counted anew for each step of the next batch.
  const rows = useMemo(() => rowsOf(entries, today), [entries, today]);
  return [{ rows, progress, selectedId, problem, message }, actions];
}

function dueMessage(receivedOn: string): string {
  return words.deadline.due(formatDay(dueOn(receivedOn, { months: 1, profile: 'statutory' })));
}
