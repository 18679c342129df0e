import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { checkWords as words } from '#words/check.ts';
import { writtenDay } from '#words/grammar.ts';
import { encodeWrittenDay } from '../../domain/calendar/calendar-day.ts';
import { dueOn } from '../../domain/calendar/deadline.ts';
import type { PortalRecord } from '../../domain/received/letter-doubts.ts';
import { type CheckedItem, openVerifier, type Verifier } from '../doors/verify-door.ts';
import { dayInHelsinki } from '../parts/helsinki-day.ts';
import { todayAt } from '../parts/today.ts';
import { checkBatch, verifiersFor } from './check-batch.ts';
import { type CheckEntry, type CheckRow, rowsOf, summaryOf } from './check-row.ts';
import { readReceivedDay } from './received-day.ts';
import { receivedMessage } from './received-message.ts';
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
  /** What to do about a clock that shows a day before the newest one that the portal knows. */
  readonly clock?: string | undefined;
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

/** Looks at files and keeps what they say, in this page's memory only. */
export function useChecks(portal: PortalRecord): [ChecksState, CheckActions] {
  const [today, setToday] = useState('');
  const [entries, setEntries] = useState<readonly CheckEntry[]>([]);
  const [progress, setProgress] = useState<Progress>();
  const [selectedId, setSelectedId] = useState<number>();
  const [problem, setProblem] = useState<string>();
  const [message, setMessage] = useState('');
  const batches = useRef(0);
  const nextId = useRef(1);
  const verifiers = useRef<Verifier[]>([]);

  const stop = (): void => {
    batches.current += 1;
    for (const verifier of verifiers.current) verifier.close();
    setProgress(undefined);
  };
  useEffect(() => stop, []);

  async function run(subjects: readonly Subject[]): Promise<void> {
    batches.current += 1;
    const batch = batches.current;
    const day = dayInHelsinki(new Date());
    const wanted = verifiersFor(subjects.length, navigator.hardwareConcurrency);
    while (verifiers.current.length < wanted) verifiers.current.push(openVerifier());
    // What arrived today where the office is did not arrive tomorrow.
    const { last } = todayAt(new Date());
    setToday(last);
    setProblem(undefined);
    setMessage(words.progress.started(subjects.length));
    const found: CheckEntry[] = [];
    const isOver = (): boolean => batch !== batches.current;
    const checked = await checkBatch(subjects, {
      verifiers: verifiers.current.slice(0, wanted),
      onFile: (done, path) => setProgress({ done, total: subjects.length, name: nameOf(path) }),
      isOver,
    });
    // A cancelled batch leaves nothing behind.
    if (isOver()) return;
    for (const items of checked) {
      const fileIds = new Map<string, number>();
      for (const item of items) {
        const id = nextId.current;
        nextId.current += 1;
        const file = item.path.join('\n');
        fileIds.set(file, fileIds.get(file) ?? id);
        found.push({ id, fileId: fileIds.get(file) as number, ...entryOf(item, { day, last }) });
      }
    }
    setProgress(undefined);
    setEntries((before) => [...before, ...found]);
    setSelectedId(entries.length + found.length === 1 ? found[0]?.id : undefined);
    setMessage(summaryOf(rowsOf([...entries, ...found], last, portal).slice(entries.length)));
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
      setEntries((before) =>
        before.map((entry) =>
          entry.id === id ? { ...entry, receivedText, receivedBasis: 'written' } : entry,
        ),
      );
      setMessage('day' in read ? dueMessage(read.day) : receivedMessage(read.problem));
    },
    say: setMessage,
  };
  // Two hundred due dates are not counted anew for each step of the next batch.
  const rows = useMemo(() => rowsOf(entries, today, portal), [entries, today]);
  const clock =
    today !== '' && today < portal.updatedOn
      ? words.clockBehind(writtenDay(today), writtenDay(portal.updatedOn))
      : undefined;
  return [{ rows, progress, selectedId, problem, message, clock }, actions];
}

/** "posti.eml › kirje.pdf". */
function nameOf(path: readonly string[]): string {
  return words.table.inside(path.map((name) => name || words.table.attachment));
}

/** The item as a row's content; the day of receipt is the message's where it tells one, else today until somebody corrects it. */
function entryOf(
  { path, page, checked, receivedAt }: CheckedItem,
  { day, last }: { readonly day: string; readonly last: string },
): Omit<CheckEntry, 'id' | 'fileId'> {
  const name = nameOf(path);
  const receivedOn = receivedAt === undefined ? undefined : dayInHelsinki(new Date(receivedAt));
  const isTold = receivedOn !== undefined && 'day' in readReceivedDay(encodeWrittenDay(receivedOn), last);
  return {
    name: page === undefined ? name : words.table.onPage(name, page),
    ...(page === undefined ? {} : { page }),
    checked,
    receivedText: encodeWrittenDay(isTold ? receivedOn : day),
    receivedBasis: isTold ? 'message' : 'today',
  };
}

function dueMessage(receivedOn: string): string {
  return words.deadline.due(writtenDay(dueOn(receivedOn, { months: 1, profile: 'statutory' })));
}
