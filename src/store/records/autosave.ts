import type { Draft, SignedRequest } from '../../domain/records/draft.ts';
import { StoreError, type StoreErrorCode } from '../medium/store-error.ts';
import type { SaveResult } from './drafts.ts';

/** What the save line can say. `saved` is said only of a transaction that is complete. */
export type AutosaveState =
  | { readonly state: 'idle' }
  /** Something typed is not stored yet. */
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: string; readonly revision: number }
  | { readonly state: 'failed'; readonly code: StoreErrorCode }
  /** Another tab saved first; saving rests until `continueOver` says which words win. */
  | { readonly state: 'conflict'; readonly stored: Draft }
  /** Another tab signed the draft; saving rests for good. */
  | { readonly state: 'signed'; readonly request: SignedRequest };

/** What autosaving needs: a way to save, and somebody to tell. */
interface AutosaveOptions {
  save(draft: Draft): Promise<SaveResult>;
  /** A way to save that outlives the page, or undefined when only `save` is safe now. */
  saveLeaving?(draft: Draft): Promise<SaveResult> | undefined;
  onState(state: AutosaveState): void;
  /** Milliseconds without a key before saving. */
  delay?: number;
  /** Milliseconds after which saving starts although the person goes on typing. */
  longestDelay?: number;
}

/** Saves a draft soon after it changes, one save at a time. */
export interface Autosave {
  /** Takes the draft as it is now. Its revision matters the first time only; saves count on from there. */
  change(draft: Draft): void;
  /** Saves what is unsaved at once, and resolves with the state that it led to. */
  flush(): Promise<AutosaveState>;
  /** As `flush`, for a page that may be gone before it hears of the save. */
  leave(): Promise<AutosaveState>;
  /** Tries again after a failure. */
  retry(): Promise<AutosaveState>;
  /** After a conflict: saves the newest change over the given stored revision. */
  continueOver(revision: number): Promise<AutosaveState>;
  hasUnsaved(): boolean;
  /** Ends autosaving without another save; flush first to keep everything. */
  stop(): void;
}

/** Creates an autosave that has nothing to save yet. */
export function createAutosave(options: AutosaveOptions): Autosave {
  const { save, saveLeaving, onState, delay = 300, longestDelay = 1000 } = options;
  let state: AutosaveState = { state: 'idle' };
  let unsaved: Draft | undefined;
  /** The words of the save that runs, which a page that goes away may cut off. */
  let underway: Draft | undefined;
  let revision: number | undefined;
  let running: Promise<void> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let atLast: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  const isResting = (): boolean => isStopped || state.state === 'conflict' || state.state === 'signed';
  const tell = (next: AutosaveState): void => {
    const isNews = state.state !== 'saving' || next.state !== 'saving';
    state = next;
    if (isNews && !isStopped) onState(next);
  };
  const clearTimers = (): void => {
    clearTimeout(soon);
    clearTimeout(atLast);
    atLast = undefined;
  };

  async function saveOnce(draft: Draft, saving?: Promise<SaveResult>): Promise<void> {
    unsaved = undefined;
    underway = draft;
    try {
      const result = await (saving ?? save(atRevision(draft)));
      if (result.saved) {
        revision = result.revision;
        if (unsaved === undefined) tell({ state: 'saved', at: result.savedAt, revision });
        return;
      }
      unsaved ??= draft;
      if ('conflict' in result) tell({ state: 'conflict', stored: result.conflict });
      else tell({ state: 'signed', request: result.signed });
    } catch (error) {
      unsaved ??= draft;
      tell({ state: 'failed', code: error instanceof StoreError ? error.code : 'STORE_LOST' });
      // A mistake of ours still belongs in the console, though the person's words come first.
      if (!(error instanceof StoreError)) queueMicrotask(() => Promise.reject(error));
    } finally {
      underway = undefined;
    }
  }

  function atRevision(draft: Draft): Draft {
    revision ??= draft.revision;
    return { ...draft, revision };
  }

  async function saveAll(): Promise<void> {
    while (unsaved !== undefined && !isResting()) {
      await saveOnce(unsaved);
      if (state.state === 'failed') return;
    }
  }

  async function flush(): Promise<AutosaveState> {
    clearTimers();
    if (!running && unsaved !== undefined && !isResting()) run(saveAll);
    await running;
    return state;
  }

  function run(work: () => Promise<void>): void {
    tell({ state: 'saving' });
    running = work().finally(() => {
      running = undefined;
    });
  }

  async function leave(): Promise<AutosaveState> {
    const words = unsaved ?? underway;
    const parting = words && !isResting() ? saveLeaving?.(atRevision(words)) : undefined;
    if (!words || !parting) return flush();
    // Beside a save that runs this is a copy to be safe: if the page stays, the loop goes on and saves anew.
    if (running) parting.catch(() => {});
    else run(() => saveOnce(words, parting).then(saveAll));
    return flush();
  }

  return {
    change(draft) {
      if (isStopped) return;
      unsaved = draft;
      if (isResting()) return;
      tell({ state: 'saving' });
      clearTimeout(soon);
      soon = setTimeout(flush, delay);
      atLast ??= setTimeout(flush, longestDelay);
    },
    flush,
    leave,
    retry: flush,
    continueOver(over) {
      revision = over;
      if (state.state === 'conflict') tell({ state: 'saving' });
      return flush();
    },
    hasUnsaved: () => unsaved !== undefined || running !== undefined,
    stop() {
      isStopped = true;
      clearTimers();
    },
  };
}
