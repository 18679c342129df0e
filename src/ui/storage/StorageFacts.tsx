import { storageWords as words } from '#words/storage.ts';
import { writeFileSize } from '../parts/file-size.ts';
import { writtenDayOf, writtenTimeOf } from '../parts/written-time.ts';
import type { StorageStatus } from './use-storage-status.ts';
import '../../styles/parts/storage-facts.css';

/** What is known of how requests are kept, in words. */
export function StorageFacts({ status, onAsk }: { status: StorageStatus; onAsk(): void }) {
  const { persistence, usage } = status;
  return (
    <dl class="storage-facts">
      <div>
        <dt>{words.facts.keeping}</dt>
        <dd>
          <p>{words.persistence[persistence]}</p>
          {persistence === 'granted' ? null : <p>{words.privateWindow}</p>}
          {persistence === 'refused' ? (
            <button type="button" class="word" onClick={onAsk}>
              {words.ask}
            </button>
          ) : null}
        </dd>
      </div>
      <div>
        <dt>{words.facts.usage}</dt>
        <dd>{usage === undefined ? words.usageUnknown : words.usage(writeFileSize(usage))}</dd>
      </div>
      <div>
        <dt>{words.facts.backup}</dt>
        <dd>{backupText(status)}</dd>
      </div>
      <div>
        <dt>{words.facts.lock}</dt>
        <dd>{lockText(status)}</dd>
      </div>
    </dl>
  );
}

function backupText({ exportedAt, refusal }: StorageStatus): string {
  if (exportedAt) return words.backup.at(writtenDayOf(exportedAt), writtenTimeOf(exportedAt));
  return refusal === 'STORE_LOCKED' ? words.backup.unknown : words.backup.none;
}

function lockText({ lock, refusal }: StorageStatus): string {
  if (refusal === 'STORE_LOCKED') return lock ? words.lock.locked : words.lock.unreadable;
  return lock ? words.lock.on(lock.idleMinutes) : words.lock.off;
}
