import type { StoreErrorCode } from '../../store/medium/store-error.ts';
import type { AutosaveState } from '../../store/records/autosave.ts';
import type { Persistence } from '../parts/persistence.ts';

/** Why nothing stays on the device: the store's code, or that its program could not be loaded. */
type StorageFailure = StoreErrorCode | 'STORE_NOT_LOADED';

/** What the form shows about keeping the draft. */
export interface KeepingState {
  /** Where the draft is kept; `nowhere` when not even the program for it could be loaded. */
  readonly place: 'opening' | 'device' | 'read-only' | 'memory' | 'nowhere';
  /** Why it is not the device, unless the person wished so. */
  readonly failure: StorageFailure | undefined;
  readonly save: AutosaveState;
  /** Whether another tab edits the draft, so that this one does not. */
  readonly isElsewhere: boolean;
  /** Whether the person asked that nothing stay on this computer. */
  readonly isShared: boolean;
  /** Whether the browser promised to keep the draft; undefined until it was asked. */
  readonly persistence: Persistence | undefined;
}

/** Before anything is known, as on the server. */
export const NOTHING_KEPT: KeepingState = {
  place: 'opening',
  failure: undefined,
  save: { state: 'idle' },
  isElsewhere: false,
  isShared: false,
  persistence: undefined,
};
