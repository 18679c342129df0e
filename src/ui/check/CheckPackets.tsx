import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { checkWords as words } from '#words/check.ts';
import type { PastVersion } from '../../domain/publisher/past-version.ts';
import type { PortalRecord } from '../../domain/received/letter-doubts.ts';
import { NoticeVersions } from '../parts/notice-versions.ts';

import { CheckDetail, DETAIL_HEADING } from './CheckDetail.tsx';
import { CheckProgress } from './CheckProgress.tsx';
import { CheckTable, openerId } from './CheckTable.tsx';
import { CHOOSE_ID, ChooseFiles } from './ChooseFiles.tsx';
import { isTakeable, summaryOf } from './check-row.ts';
import { RowFilesDoor } from './RowFilesDoor.tsx';
import { type Subject, subjectsIn } from './subjects.ts';
import { type CheckActions, type ChecksState, useChecks } from './use-checks.ts';
import '../../styles/parts/button.css';
import '../../styles/parts/details.css';
import '../../styles/parts/notice-box.css';
import '../../styles/parts/word-button.css';

interface Props {
  readonly portal: PortalRecord;
  /** The texts of the notices that are no longer in force, if there are any. */
  readonly versions?: readonly PastVersion[] | undefined;
}

/**
 * Checks packets and paper letters in the browser.
 *
 * MUST: keep files and results in this page's memory only; tell start, end and summary in a live region; let
 * go of a batch entirely when it is cancelled.
 * MUST NOT: move focus by itself when a result comes.
 */
export function CheckPackets({ portal, versions = [] }: Props) {
  const known = useMemo(() => withPast(portal, versions), [portal, versions]);
  const [state, actions] = useChecks(known);
  useTransfers(actions.check);
  return (
    <NoticeVersions.Provider value={versions}>
      <Checks state={state} actions={actions} />
    </NoticeVersions.Provider>
  );
}

/** What the portal knows, with the texts that are no longer in force: letters were written with those too. */
function withPast(portal: PortalRecord, versions: readonly PastVersion[]): PortalRecord {
  const registers = portal.registers.map((register) => {
    const past = versions.filter(({ slug }) => slug === register.slug).flatMap(({ sha256s }) => sha256s);
    return { ...register, noticeSha256s: [...register.noticeSha256s, ...past] };
  });
  return { ...portal, registers };
}

/** The page's working part, drawn from its state. */
export function Checks({ state, actions }: { state: ChecksState; actions: CheckActions }) {
  const { rows, progress, selectedId, problem, message, clock } = state;
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
          {clock && (
            <p class="conflict" role="alert">
              {clock}
            </p>
          )}
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
          {takeable.length > 1 && <RowFilesDoor rows={takeable} areAll hasHelp onSaved={actions.say} />}
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
