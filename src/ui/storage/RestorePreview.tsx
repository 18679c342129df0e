import { storageParts } from '#words/storage-parts.ts';
import { writtenDayOf, writtenTimeOf } from '../parts/written-time.ts';
import { RestoreCounts } from './RestoreCounts.tsx';
import type { RestoreActions, RestoreState } from './use-restore.ts';

const words = storageParts.restore;

/** The step before anything changes: shows what would be added, replaced and kept. */
export function RestorePreview({
  state,
  actions,
}: {
  state: Extract<RestoreState, { at: 'showing' | 'restoring' }>;
  actions: RestoreActions;
}) {
  const { outline, report } = state;
  const isNews = Object.values(report).some(({ add, replace }) => add + replace > 0);
  const { exportedAt } = outline;
  return (
    <>
      <h3 data-next tabIndex={-1}>
        {words.previewHeading}
      </h3>
      <p>{words.madeOn(writtenDayOf(exportedAt), writtenTimeOf(exportedAt))}</p>
      <RestoreCounts report={report} counts={words.counts} />
      <p>{isNews ? words.nothingLost : words.nothingNew}</p>
      <p class="buttons">
        {isNews ? (
          <button type="button" class="button" onClick={() => void actions.restore(state)}>
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
