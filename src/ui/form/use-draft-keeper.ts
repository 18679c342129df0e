import { useRef, useState } from 'preact/hooks';
import type { Draft } from '../../domain/records/draft.ts';
import type { PortalPlace } from '../../store/medium/database-name.ts';
import type { DraftKeeper, KeeperListeners } from './draft-keeper.ts';
import { keepableDraft } from './form-draft.ts';
import { type KeepingState, NOTHING_KEPT } from './keeping-state.ts';

/** A keeper that may still be on its way: what happens before it comes is not lost. */
interface LateKeeper {
  readonly keeping: KeepingState;
  /** Undefined until its file has come, and for good when it does not. */
  current(): DraftKeeper | undefined;
  /** Fetches the keeper; resolves with undefined when its file cannot be had. */
  start(place: PortalPlace, listeners: Omit<KeeperListeners, 'onState'>): Promise<DraftKeeper | undefined>;
  follow(draft: Draft, isStored: boolean): void;
  change(draft: Draft): void;
}

/** Loads the keeper after the first paint, and hands it the draft as it is by then. */
export function useDraftKeeper(): LateKeeper {
  const [keeping, setKeeping] = useState(NOTHING_KEPT);
  const keeper = useRef<DraftKeeper | undefined>(undefined);
  const followed = useRef<{ draft: Draft; isStored: boolean; changed?: Draft } | undefined>(undefined);

  return {
    keeping,
    current: () => keeper.current,
    async start(place, listeners) {
      try {
        const { createDraftKeeper } = await import('./draft-keeper.ts');
        const own = createDraftKeeper(place, { ...listeners, onState: setKeeping });
        keeper.current = own;
        if (followed.current) own.follow(followed.current.draft, followed.current.isStored);
        if (followed.current?.changed) own.change(followed.current.changed);
        return own;
      } catch {
        setKeeping({ ...NOTHING_KEPT, place: 'nowhere', failure: 'STORE_NOT_LOADED' });
        return undefined;
      }
    },
    follow(draft, isStored) {
      followed.current = { draft, isStored };
      keeper.current?.follow(draft, isStored);
    },
    change(draft) {
      const changed = keepableDraft(draft);
      if (followed.current) followed.current = { ...followed.current, changed };
      keeper.current?.change(changed);
    },
  };
}
