import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { storageWords as words } from '#words/storage.ts';
import type { StorageAccess, StorageStatus } from './use-storage-status.ts';
import '../../styles/parts/storage-part.css';

/** What each part is given. */
export interface PartProps {
  readonly access: StorageAccess;
  readonly status: StorageStatus;
  /** Opens the part in which a copy is taken, and brings focus there. */
  openBackup(): void;
}

interface Props {
  readonly id: string;
  readonly summary: string;
  /** Counts how often it was opened from elsewhere on the page. */
  readonly openings?: number;
  readonly access: StorageAccess | undefined;
  readonly status: StorageStatus | undefined;
  load(): Promise<FunctionComponent<PartProps>>;
  openBackup(): void;
}

/** A part that is folded away; its program comes when it is unfolded for the first time. */
export function StoragePart({ id, summary, openings = 0, access, status, load, openBackup }: Props) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  const [Part, setPart] = useState<FunctionComponent<PartProps>>();
  const [isMissing, setIsMissing] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // The browser unfolds it before the page's program runs, too.
    if (details.current?.open) setIsUnfolded(true);
  }, []);
  useEffect(() => {
    if (openings > 0) setIsUnfolded(true);
  }, [openings]);
  useEffect(() => {
    if (!isUnfolded || Part) return;
    load().then(
      (loaded) => setPart(() => loaded),
      () => setIsMissing(true),
    );
  }, [isUnfolded]);
  return (
    <details
      id={id}
      ref={details}
      class="storage-part"
      open={isUnfolded}
      onToggle={(event) => setIsUnfolded(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {Part && access && status ? (
        <Part {...{ access, status, openBackup }} />
      ) : (
        <p role="status">{isMissing ? words.partMissing : isUnfolded ? words.partLoading : null}</p>
      )}
    </details>
  );
}
