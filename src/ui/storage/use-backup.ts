import { useState } from 'preact/hooks';
import { storageParts } from '#words/storage-parts.ts';
import type { StoreErrorCode } from '../../store/medium/store-error.ts';
import { type Making, makeFile } from '../doors/archive-door.ts';
import { tellStoreChanged } from '../doors/store-door.ts';
import { offerFile } from '../parts/offer-file.ts';
import { dayOf } from '../parts/written-time.ts';
import type { StorageAccess } from './use-storage-status.ts';

const words = storageParts.backup;

/** A file that was made, so that it can be saved again when the browser did not save it. */
interface MadeBackup {
  readonly name: string;
  readonly content: Blob;
  /** How many records in it this release could not read; they are carried as they were found. */
  readonly unreadable: number;
}

/** How far a backup is, and what came of the last one. */
interface BackupState {
  readonly progress: Making | undefined;
  readonly failure: StoreErrorCode | 'worker-failed' | undefined;
  readonly made: MadeBackup | undefined;
  /** Takes everything out into a file, encrypted where there is a passphrase, and tells whether there is one. */
  take(passphrase: string | undefined): Promise<boolean>;
}

/** Takes everything out into one file, from the store to the browser's downloads. */
export function useBackup(access: StorageAccess): BackupState {
  const [progress, setProgress] = useState<BackupState['progress']>();
  const [failure, setFailure] = useState<BackupState['failure']>();
  const [made, setMade] = useState<MadeBackup>();

  async function take(passphrase: string | undefined): Promise<boolean> {
    setFailure(undefined);
    setMade(undefined);
    setProgress('gathering');
    const problem = await takeOut(passphrase);
    setProgress(undefined);
    setFailure(problem);
    return problem === undefined;
  }

  async function takeOut(passphrase: string | undefined): Promise<BackupState['failure']> {
    const exportedAt = new Date().toISOString();
    const head = { businessId: access.businessId, exportedAt };
    const read = await access.read((store) =>
      makeFile({ head, passphrase }, store.exportRecords(), setProgress),
    );
    if ('refusal' in read) return read.refusal;
    const result = read.value;
    if ('problem' in result) return result.problem;
    const isEncrypted = passphrase !== undefined;
    const name = words.fileName(dayOf(exportedAt), isEncrypted);
    const type = isEncrypted ? 'application/octet-stream' : 'application/x-tar';
    const content = new Blob([result.file], { type });
    offerFile(name, content, type);
    setMade({ name, content, unreadable: result.outline.quarantine.length });
    await access.attempt((device) => device.saveBackup(exportedAt));
    await access.refresh();
    tellStoreChanged();
    return undefined;
  }

  return { progress, failure, made, take };
}
