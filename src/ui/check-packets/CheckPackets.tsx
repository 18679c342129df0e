import { useEffect, useRef, useState } from 'preact/hooks';
import type { Wording } from '../../domain/wording.ts';
import { checkWords as words } from '../../i18n/fi/check.ts';
import { CheckDetail, DETAIL_HEADING } from './CheckDetail.tsx';
import { CheckProgress } from './CheckProgress.tsx';
import { CheckTable, openerId } from './CheckTable.tsx';
import { CHOOSE_ID, ChooseFiles } from './ChooseFiles.tsx';
import { summaryOf } from './check-row.ts';
import { type Subject, subjectsIn } from './subjects.ts';
import { TakeAway } from './TakeAway.tsx';
import { TakeAwayHelp } from './TakeAwayHelp.tsx';
import { isTakeable } from './take-away-files.ts';
import { type CheckActions, type ChecksState, useChecks } from './use-checks.ts';

/**
 * Checks packets and paper letters in the browser.
 *
 * MUST: keep files and results in this page's memory only; tell start, end and summary in a live region; let
 * go of a batch entirely when it is cancelled.
 * MUST NOT: move focus by itself when a result comes.
 */
export function CheckPackets({ wordings }: { wordings: readonly Wording[] }) {
  const [state, actions] = useChecks(wordings);
  useTransfers(actions.check);
  return <Checks state={state} actions={actions} />;
}

/** The page's working part, drawn from its state. */
export function Checks({ state, actions }: { state: ChecksState; actions: CheckActions }) {
  const { rows, progress, selectedId, problem, message } = state;
  const [focusId, setFocusId] = useState<string>();
  useEffect(() => {
    if (focusId) document.getElementById(focusId)?.focus();
    setFocusId(undefined);
  }, [focusId]);

  const selected = rows.find(({ entry }) => entry.id === selectedId);
  const takeable = rows.filter(isTakeable);
  return (
    <div class="check">
      <p role="status" class="unseen">
        {message}
      </p>
      <ChooseFiles isBusy={progress !== undefined} problem={problem} onSubjects={actions.check} />
      <p class="note">{words.choose.promise}</p>
      {progress && (
        <CheckProgress
          progress={progress}
          onCancel={() => {
            actions.cancel();
            setFocusId(CHOOSE_ID);
          }}
        />
      )}
      {rows.length > 0 && (
        <>
          <h2>{words.summary.heading}</h2>
          <p class="check-summary">{summaryOf(rows)}</p>
          <CheckTable
            rows={rows}
            selectedId={selectedId}
            actions={{
              ...actions,
              select(id) {
                actions.select(id);
                setFocusId(DETAIL_HEADING);
              },
            }}
          />
          {takeable.length > 1 && (
            <>
              <TakeAway rows={takeable} heading={words.takeAway.all(takeable.length)} onSaved={actions.say} />
              <TakeAwayHelp />
            </>
          )}
          <p>
            <button
              type="button"
              class="word"
              onClick={() => {
                actions.clear();
                setFocusId(CHOOSE_ID);
              }}
            >
              {words.summary.clear}
            </button>
          </p>
          {selected && (
            <CheckDetail
              row={selected}
              hasHelp={takeable.length <= 1}
              actions={actions}
              onBack={() => {
                actions.select(undefined);
                setFocusId(openerId(selected.entry.id));
              }}
            />
          )}
        </>
      )}
    </div>
  );
}

/** Takes what is pasted anywhere on the page; a drop beside the area must not make the browser open the file. */
function useTransfers(check: (subjects: readonly Subject[]) => void): void {
  const latest = useRef(check);
  latest.current = check;
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const subjects = subjectsIn(event.clipboardData);
      if (subjects) latest.current(subjects);
    };
    const refuse = (event: DragEvent): void => event.preventDefault();
    document.addEventListener('paste', onPaste);
    document.addEventListener('dragover', refuse);
    document.addEventListener('drop', refuse);
    return () => {
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('dragover', refuse);
      document.removeEventListener('drop', refuse);
    };
  }, []);
}
