import type { Sending } from '../../domain/life/event.ts';
import type { Draft, SignedRequest } from '../../domain/records/draft.ts';
import type { Store } from '../../store/make-store.ts';
import type { PortalPlace } from '../../store/medium/database-name.ts';
import { StoreError } from '../../store/medium/store-error.ts';
import { createMemoryStore } from '../../store/memory-store.ts';
import { type Autosave, type AutosaveState, createAutosave } from '../../store/records/autosave.ts';
import { claimDraft, type DraftClaim } from '../../store/records/draft-claim.ts';
import { flushWhenHidden } from '../../store/records/flush-when-hidden.ts';
import { pageLock } from '../doors/page-lock.ts';
import { openStoreDoor, whenStoreChanged } from '../doors/store-door.ts';
import { askPersistence, findPersistence } from '../parts/persistence.ts';
import { type KeepingState, NOTHING_KEPT } from './keeping-state.ts';
import { noteSending } from './sending-note.ts';

/** Whom the keeper tells. */
export interface KeeperListeners {
  onState(state: KeepingState): void;
  /** The draft is on the device for the first time, or no longer. */
  onPlaced(id: string | undefined): void;
  /** Another tab saved newer words, which replace the ones here. */
  onNewer(draft: Draft): void;
  onSigned(request: SignedRequest): void;
  onDeleted(): void;
}

export type DraftKeeper = ReturnType<typeof createDraftKeeper>;

/**
 * Keeps one draft at a time: saves it quietly, claims it from other tabs, and goes on in memory when the device
 * refuses. It comes in a file of its own with the store's program, after the first paint.
 */
export function createDraftKeeper(place: PortalPlace, listeners: KeeperListeners) {
  let state = NOTHING_KEPT;
  let device: Store | undefined;
  let followed: Draft | undefined;
  let newest: Draft | undefined;
  let autosave: Autosave | undefined;
  let claim: DraftClaim | undefined;
  /** Another tab saved while there were unsaved words here. */
  let isContested = false;
  let stopFlushing = (): void => {};
  let tellReadable = (): void => {};
  const isReadable = new Promise<void>((resolve) => {
    tellReadable = resolve;
  });
  const tell = (news: Partial<KeepingState>): void => {
    state = { ...state, ...news };
    listeners.onState(state);
  };

  async function load(): Promise<Store> {
    const opened = await openStoreDoor({
      ...place,
      onVersionChange: async () => {
        await autosave?.flush();
        // Said now: at the next save it would be too late to reload without a loss.
        if (isOnDevice()) tell({ place: 'read-only', failure: 'STORE_NEWER' });
      },
      // The words on the screen may be the last copy: they go into the new database at once.
      onClosed: () => newest && autosave?.change(newest),
      onDeleted: () => tell({ place: 'memory', failure: 'STORE_DELETED' }),
    });
    device = opened.device;
    tell({ place: opened.store.keeping, failure: opened.refusal });
    if (opened.refusal !== 'STORE_LOCKED') tellReadable();
    return opened.store;
  }
  /** The store in use: the one that was opened, or one in memory. */
  let store = load();
  const isOnDevice = (): boolean => device !== undefined && state.place === 'device';
  const stopUnlocking = whenStoreChanged(() => {
    if (state.failure !== 'STORE_LOCKED') return;
    tell({ failure: undefined });
    tellReadable();
    void autosave?.retry();
  });
  const stopLocking = pageLock.beforeLocking(async () => {
    await autosave?.flush();
    return state.place === 'memory' ? newest === undefined : autosave?.hasUnsaved() !== true;
  });

  /** Whether no other tab can have saved the draft: this one has its lock, or it was never stored. */
  function isSole(draft: Draft): boolean {
    // Under a lock, saving takes more than the breath that a page which goes away has left.
    if (!isOnDevice() || isContested || !device?.savesLeaving()) return false;
    return claim ? claim.isSole() : draft.revision === 0;
  }

  function renewAutosave(): void {
    autosave?.stop();
    isContested = false;
    stopFlushing();
    const own = createAutosave({
      save: async (draft) => (await store).saveDraft(draft),
      saveLeaving: (draft) => (isSole(draft) ? device?.saveLeavingDraft(draft) : undefined),
      onState: (save) => {
        tell({ save });
        if (save.state === 'signed') listeners.onSigned(save.request);
        if (save.state === 'failed' && save.code === 'STORE_LOCKED') tell({ failure: save.code });
        if (save.state === 'saved') isContested = false;
        if (save.state !== 'saved' || !followed || !isOnDevice()) return;
        listeners.onPlaced(followed.id);
        if (!state.persistence) void learnPersistence(save.revision === 1);
        claimNow(followed.id);
        claim?.announce({ event: 'saved', revision: save.revision });
      },
    });
    autosave = own;
    stopFlushing = flushWhenHidden(document, window, own);
    tell({ save: { state: 'idle' } });
  }

  /** Asks the browser to keep what is stored when a draft is saved for the first time. */
  async function learnPersistence(isFirst: boolean): Promise<void> {
    tell({ persistence: await (isFirst ? askPersistence() : findPersistence()) });
  }

  function claimNow(id: string): void {
    if (claim) return;
    claim = claimDraft({
      ...place,
      draftId: id,
      onHolder: (isHolder) => {
        const isBack = isHolder && state.isElsewhere;
        tell({ isElsewhere: !isHolder });
        if (isBack) void takeStored(id);
      },
      onNews: (news) => {
        if (news.event === 'signed') void tellSigned(id);
        else if (news.event !== 'saved') listeners.onDeleted();
        else if (!autosave?.hasUnsaved()) void takeStored(id, true);
        // Unsaved words meet the revision check at their next save, and the person decides.
        else isContested = true;
      },
    });
  }

  async function tellSigned(id: string): Promise<void> {
    const request = await device?.loadRequest(id);
    if (request) listeners.onSigned(request);
  }

  async function takeStored(id: string, isEditedElsewhere = false): Promise<void> {
    const stored = await device?.loadDraft(id);
    if (!stored || stored.revision <= revision()) return;
    adopt(stored);
    if (!isEditedElsewhere) return;
    // The other tab takes over the claim; this one waits behind it, and is told when that tab closes.
    letGo();
    claimNow(id);
  }

  function letGo(): void {
    claim?.release();
    claim = undefined;
  }

  function adopt(stored: Draft): void {
    followed = stored;
    newest = stored;
    renewAutosave();
    listeners.onNewer(stored);
  }

  function revision(): number {
    return state.save.state === 'saved' ? state.save.revision : (followed?.revision ?? 0);
  }

  return {
    /** The store once it is open. */
    opened: (): Promise<Store> => store,
    /** The store once it can be read: a locked one, when its lock is open. */
    async readable(): Promise<Store> {
      await isReadable;
      return await store;
    },

    /** Turns to another draft; one that is stored is claimed from other tabs at once. */
    follow(draft: Draft, isStored: boolean): void {
      letGo();
      followed = draft;
      newest = undefined;
      tell({ isElsewhere: false });
      renewAutosave();
      if (isStored) claimNow(draft.id);
    },

    /** Takes the draft as it is now, without what may not be kept. */
    change(draft: Draft): void {
      newest = draft;
      autosave?.change(draft);
    },

    /** Saves what is unsaved, and resolves with the revision that the store has. */
    async settle(): Promise<{ state: AutosaveState; revision: number }> {
      const settled = (await autosave?.flush()) ?? state.save;
      return { state: settled, revision: revision() };
    },

    /**
     * Saves for a page that is going away, and returns whether that may still lose words which the person has
     * not chosen to lose.
     */
    leave(): boolean {
      const hadUnsaved = autosave?.hasUnsaved() === true;
      void autosave?.leave();
      if (state.place === 'memory') return newest !== undefined && !state.isShared;
      return hadUnsaved && !(newest && isSole(newest));
    },
    retry: (): void => void autosave?.retry(),
    /** Edits here although another tab does: from now on the revision check decides. */
    continueHere: (): void => tell({ isElsewhere: false }),
    /** After a conflict: these words win. */
    keepMine(stored: Draft): void {
      void autosave?.continueOver(stored.revision);
    },
    /** After a conflict: the other tab's words win. */
    takeTheirs: adopt,

    /** Says in other tabs that the draft was signed here. */
    announceSigned(): void {
      autosave?.stop();
      newest = undefined;
      claim?.announce({ event: 'signed' });
    },

    /** Notes that a signed letter was sent, or takes the note back; undefined where the store has no such request. */
    noteSending: async (letter: SignedRequest, sending: Sending | undefined) =>
      await noteSending(await store, letter, sending),

    /** Keeps everything in memory only, and takes back what the device has; or the other way round. */
    async setShared(isShared: boolean): Promise<void> {
      const opened = await store;
      if (!followed) return;
      await autosave?.flush();
      if (isShared) {
        try {
          await device?.deleteDraft(followed.id);
        } catch (error) {
          // As long as the draft may be on the computer, nobody is told otherwise.
          tell({ failure: error instanceof StoreError ? error.code : 'STORE_LOST' });
          return;
        }
        letGo();
        listeners.onPlaced(undefined);
      }
      const next = isShared ? createMemoryStore() : (device ?? opened);
      store = Promise.resolve(next);
      tell({ isShared, place: next.keeping });
      renewAutosave();
      if (newest) autosave?.change(newest);
    },

    /** Stops everything, saving what is unsaved. */
    close(): void {
      void autosave?.flush();
      stopFlushing();
      stopUnlocking();
      stopLocking();
      claim?.release();
    },
  };
}
