import { useRef, useState } from 'preact/hooks';
import type { ArchiveOutline } from '../../store/backup/archive-outline.ts';
import type { ArchiveOrder } from '../../store/backup/read-archive.ts';
import type { RestoreReport } from '../../store/backup/restore-plan.ts';
import type { StoreErrorCode } from '../../store/medium/store-error.ts';
import { type FileProblem, readOutline, readRecords, WorkerFailure } from '../doors/archive-door.ts';
import { tellStoreChanged } from '../doors/store-door.ts';
import type { StorageAccess } from './use-storage-status.ts';

/** Why nothing was restored. */
export type RestoreProblem =
  | Exclude<FileProblem, 'needs-passphrase'>
  | 'worker-failed'
  | 'several'
  | StoreErrorCode;

/** A file that was read to its end, what is in it, and what restoring it would do. */
interface Readable {
  readonly order: ArchiveOrder;
  readonly outline: ArchiveOutline;
  readonly report: RestoreReport;
}

/** How far a restoring is. */
export type RestoreState =
  | { readonly at: 'choosing'; readonly problem?: RestoreProblem | undefined }
  | { readonly at: 'reading' }
  | { readonly at: 'asking'; readonly file: File; readonly problem?: 'wrong-passphrase' | undefined }
  | ({ readonly at: 'showing' } & Readable)
  | ({ readonly at: 'restoring' } & Readable)
  | { readonly at: 'done'; readonly report: RestoreReport };

/** What a person can do about it. */
export interface RestoreActions {
  choose(files: Iterable<File>): Promise<void>;
  open(file: File, passphrase: string): Promise<void>;
  restore(readable: Readable): Promise<void>;
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
    const order = { file, businessId: access.businessId, passphrase };
    const result = await readOutline(order);
    if ('outline' in result) return await preview(order, result.outline);
    const { problem } = result;
    if (problem === 'needs-passphrase') return { at: 'asking', file };
    return problem === 'wrong-passphrase' ? { at: 'asking', file, problem } : { at: 'choosing', problem };
  }

  async function preview(order: ArchiveOrder, outline: ArchiveOutline): Promise<RestoreState> {
    const shown = await access.attempt((device) => device.previewRestore(outline));
    if ('refusal' in shown) return { at: 'choosing', problem: shown.refusal };
    return { at: 'showing', order, outline, report: shown.value };
  }

  async function restore({ order, outline }: Readable): Promise<RestoreState> {
    try {
      const restored = await access.attempt((device) => device.restoreRecords(outline, readRecords(order)));
      if ('refusal' in restored) return { at: 'choosing', problem: restored.refusal };
      await access.refresh();
      tellStoreChanged();
      return { at: 'done', report: restored.value };
    } catch (error) {
      // The file was moved or changed since it was read to its end.
      if (error instanceof WorkerFailure) return { at: 'choosing', problem: 'unreadable' };
      throw error;
    }
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
      restore: (readable) =>
        once(() => {
          setState({ at: 'restoring', ...readable });
          return restore(readable);
        }),
      cancel: () => setState({ at: 'choosing' }),
    },
  ];
}
