import { useEffect, useRef } from 'preact/hooks';
import { storageParts } from '#words/storage-parts.ts';
import { AskRestorePassphrase } from './AskRestorePassphrase.tsx';
import { ChooseArchive } from './ChooseArchive.tsx';
import { RestoreCounts } from './RestoreCounts.tsx';
import { RestorePreview } from './RestorePreview.tsx';
import type { PartProps } from './StoragePart.tsx';
import { type RestoreActions, type RestoreState, useRestore } from './use-restore.ts';

const words = storageParts.restore;

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
      return <AskRestorePassphrase {...{ state, actions }} />;
    case 'showing':
    case 'restoring':
      return <RestorePreview {...{ state, actions }} />;
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
