import { storageParts } from '#words/storage-parts.ts';
import type { RestoreReport } from '../../store/backup/restore-plan.ts';
import '../../styles/parts/storage-facts.css';

const { kinds } = storageParts.restore;
type CountWords = typeof storageParts.restore.counts;

/** What restoring does, or did, kind by kind; kinds of which the file has none are said to be so. */
export function RestoreCounts({ report, counts }: { report: RestoreReport; counts: CountWords }) {
  // Most backups have nothing unreadable, and then there is nothing to explain.
  const isShown = (kind: keyof RestoreReport): boolean =>
    kind !== 'quarantine' || Object.values(report[kind]).some((count) => count > 0);
  return (
    <dl class="storage-facts">
      {(Object.keys(kinds) as (keyof RestoreReport)[]).filter(isShown).map((kind) => (
        <div key={kind}>
          <dt>{kinds[kind]}</dt>
          <dd>{countsText(report[kind], counts)}</dd>
        </div>
      ))}
    </dl>
  );
}

function countsText(count: RestoreReport[keyof RestoreReport], words: CountWords): string {
  const parts = (['add', 'replace', 'keep'] as const).filter((action) => count[action] > 0);
  return parts.length === 0 ? words.none : parts.map((action) => words[action](count[action])).join(', ');
}
