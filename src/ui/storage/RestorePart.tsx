import { useEffect, useRef, useState } from 'preact/hooks';
import { storageWords } from '../../i18n/fi/storage.ts';
import { storageParts } from '../../i18n/fi/storage-parts.ts';
import { PassphraseAccount } from '../lock/PassphraseAccount.tsx';
import { PassphraseField } from '../lock/PassphraseField.tsx';
import { useFileDrop } from '../use-file-drop.ts';
import { writtenDay, writtenTime } from '../written-time.ts';
import { RestoreCounts } from './RestoreCounts.tsx';
import type { PartProps } from './StoragePart.tsx';
import { type RestoreActions, type RestoreProblem, type RestoreState, useRestore } from './use-restore.ts';

const words = storageParts.restore;
const CHOOSE = 'palautus-valitse';

/**
 * Brings back what a file has.
 *
 * MUST: show in words what would be added, replaced and kept before anything changes; say of a refused file what to
 * do, and that nothing changed; bring focus to what comes next.
 * MUST NOT: delete anything.
 */
export function RestorePart({ access }: PartProps) {
  const [state, actions] = useRestore(access);
  const place = useRef<HTMLDivElement>(null);
  const last = useRef(state.at);
  useEffect(() => {
    const before = last.current;
    last.current = state.at;
    // What had the focus has gone with the step that it belonged to.
    if (before !== state.at && state.at !== 'reading' && state.at !== 'restoring') {
      place.current?.querySelector<HTMLElement>('[data-next]')?.focus();
    }
  }, [state.at]);
  return (
    <div class="storage-form" ref={place}>
      <p>{words.what}</p>
      <RestoreStep {...{ state, actions }} />
      <p role="status">
        {state.at === 'reading' ? words.reading : state.at === 'restoring' ? words.restoring : null}
      </p>
    </div>
  );
}

function RestoreStep({ state, actions }: { state: RestoreState; actions: RestoreActions }) {
  switch (state.at) {
    case 'choosing':
    case 'reading':
      return <ChooseArchive problem={state.at === 'choosing' ? state.problem : undefined} {...{ actions }} />;
    case 'asking':
      return <AskPassphrase {...{ state, actions }} />;
    case 'showing':
    case 'restoring':
      return <ShowPreview {...{ state, actions }} />;
    case 'done':
      return (
        <>
          <h3 data-next tabIndex={-1}>
            {words.doneHeading}
          </h3>
          <RestoreCounts report={state.report} counts={words.doneCounts} />
          {state.report.requests.add > 0 ? <p class="advice">{words.keys}</p> : null}
        </>
      );
  }
}

function ChooseArchive({
  problem,
  actions,
}: {
  problem: RestoreProblem | undefined;
  actions: RestoreActions;
}) {
  const input = useRef<HTMLInputElement>(null);
  const { isOver, listeners } = useFileDrop((dropped) => void actions.choose(dropped?.files ?? []));
  return (
    <div class={isOver ? 'storage-drop over' : 'storage-drop'} {...listeners}>
      {problem ? (
        <div class="problem" role="alert" id={`${CHOOSE}-korjaus`}>
          <p>{problemText(problem)}</p>
          <p class="consequence">{words.nothingChanged}</p>
        </div>
      ) : null}
      <button
        type="button"
        class="button quiet"
        id={CHOOSE}
        data-next
        aria-describedby={problem && `${CHOOSE}-korjaus`}
        onClick={() => input.current?.click()}
      >
        {words.button}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.age,application/json"
        aria-labelledby={CHOOSE}
        onChange={({ currentTarget }) => {
          void actions.choose([...(currentTarget.files ?? [])]);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <p class="hint">{words.drop}</p>
    </div>
  );
}

function AskPassphrase({
  state: { file, problem },
  actions,
}: {
  state: Extract<RestoreState, { at: 'asking' }>;
  actions: RestoreActions;
}) {
  const [passphrase, setPassphrase] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsMissing(passphrase === '');
        if (passphrase === '') field.current?.focus();
        else void actions.open(file, passphrase);
      }}
    >
      <p>{words.encrypted(file.name)}</p>
      <PassphraseAccount />
      <PassphraseField
        id="palautus-tunnuslause"
        label={words.label}
        hint={words.hint}
        problem={isMissing ? words.missing : problem && words.problems[problem]}
        autocomplete="off"
        value={passphrase}
        input={field}
        onInput={setPassphrase}
      />
      <p class="buttons">
        <button type="submit" class="button">
          {words.open}
        </button>
        <button type="button" class="button quiet" onClick={actions.cancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}

function ShowPreview({
  state: { archive, report },
  actions,
}: {
  state: Extract<RestoreState, { at: 'showing' | 'restoring' }>;
  actions: RestoreActions;
}) {
  const isNews = Object.values(report).some(({ add, replace }) => add + replace > 0);
  const { exportedAt } = archive;
  return (
    <>
      <h3 data-next tabIndex={-1}>
        {words.previewHeading}
      </h3>
      <p>{words.madeOn(writtenDay(exportedAt), writtenTime(exportedAt))}</p>
      <RestoreCounts report={report} counts={words.counts} />
      <p>{isNews ? words.nothingLost : words.nothingNew}</p>
      <p class="buttons">
        {isNews ? (
          <button type="button" class="button" onClick={() => void actions.restore(archive, report)}>
            {words.confirm}
          </button>
        ) : null}
        <button type="button" class="button quiet" onClick={actions.cancel}>
          {words.cancel}
        </button>
      </p>
    </>
  );
}

function problemText(problem: RestoreProblem): string {
  if (problem === 'several') return words.oneOnly;
  const texts: Readonly<Record<string, string>> = { ...storageWords.refusal, ...words.problems };
  return texts[problem] ?? words.problems['worker-failed'];
}
