import { useRef, useState } from 'preact/hooks';
import { type Archive, LARGEST_ARCHIVE } from '../../store/archive.ts';
import type { RestoreReport } from '../../store/backup.ts';
import type { StoreErrorCode } from '../../store/store-error.ts';
import { tellStoreChanged } from '../store-door.ts';
import { type FileProblem, readFile } from './archive-door.ts';
import type { StorageAccess } from './use-storage-status.ts';

/** Why nothing was restored. */
export type RestoreProblem =
  | Exclude<FileProblem, 'needs-passphrase'>
  | 'worker-failed'
  | 'unreadable'
  | 'several'
  | StoreErrorCode;

/** How far a restoring is. */
export type RestoreState =
  | { readonly at: 'choosing'; readonly problem?: RestoreProblem | undefined }
  | { readonly at: 'reading' }
  | { readonly at: 'asking'; readonly file: File; readonly problem?: 'wrong-passphrase' | undefined }
  | { readonly at: 'showing'; readonly archive: Archive; readonly report: RestoreReport }
  | { readonly at: 'restoring'; readonly archive: Archive; readonly report: RestoreReport }
  | { readonly at: 'done'; readonly report: RestoreReport };

/** What a person can do about it. */
export interface RestoreActions {
  choose(files: Iterable<File>): Promise<void>;
  open(file: File, passphrase: string): Promise<void>;
  restore(archive: Archive, report: RestoreReport): Promise<void>;
  cancel(): void;
}

/** Takes a file from its choice to what it brought; until the last step nothing changes. */
export function useRestore(access: StorageAccess): [RestoreState, RestoreActions] {
  const [state, setState] = useState<RestoreState>({ at: 'choosing' });
  const isBusy = useRef(false);

  async function once(work: () => Promise<RestoreState>): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      setState(await work());
    } finally {
      isBusy.current = false;
    }
  }

  async function read(file: File, passphrase?: string): Promise<RestoreState> {
    setState({ at: 'reading' });
    const bytes = await bytesOf(file);
    if (typeof bytes === 'string') return { at: 'choosing', problem: bytes };
    const result = await readFile({ file: bytes, businessId: access.businessId, passphrase });
    if ('archive' in result) return await preview(result.archive);
    const { problem } = result;
    if (problem === 'needs-passphrase') return { at: 'asking', file };
    return problem === 'wrong-passphrase' ? { at: 'asking', file, problem } : { at: 'choosing', problem };
  }

  async function preview(archive: Archive): Promise<RestoreState> {
    const shown = await access.attempt((device) => device.previewRestore(archive));
    if ('refusal' in shown) return { at: 'choosing', problem: shown.refusal };
    return { at: 'showing', archive, report: shown.value };
  }

  return [
    state,
    {
      choose: (files) =>
        once(async () => {
          const [file, another] = files;
          if (!file) return { at: 'choosing' };
          return another ? { at: 'choosing', problem: 'several' } : await read(file);
        }),
      open: (file, passphrase) => once(() => read(file, passphrase)),
      restore: (archive, report) =>
        once(async () => {
          setState({ at: 'restoring', archive, report });
          const restored = await access.attempt((device) => device.restoreArchive(archive));
          if ('refusal' in restored) return { at: 'choosing', problem: restored.refusal };
          await access.refresh();
          tellStoreChanged();
          return { at: 'done', report: restored.value };
        }),
      cancel: () => setState({ at: 'choosing' }),
    },
  ];
}

/** The file's bytes, or why not: it may have been moved or changed since it was chosen (NotReadableError). */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'unreadable'> {
  // An encrypted file is a little larger than what is in it; the worker looks at that itself.
  if (file.size > LARGEST_ARCHIVE * 1.01) return 'too-large';
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return 'unreadable';
  }
}
