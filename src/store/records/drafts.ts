import type { Draft, SignedRequest } from '../../domain/records/draft.ts';
import { findRecord, listRecords } from '../medium/records.ts';
import type { Medium } from '../medium/tables.ts';
import { newDraft, type Surroundings } from './new-draft.ts';
import { putRecord } from './quarantine.ts';

/** What saving a draft came to. Nothing is ever overwritten in silence. */
export type SaveResult =
  /** On disk: the transaction is complete. */
  | { readonly saved: true; readonly revision: number; readonly savedAt: string }
  /** Somebody, most likely another tab, saved since this draft was read. */
  | { readonly saved: false; readonly conflict: Draft }
  /** The draft was signed meanwhile, and what was signed no longer changes. */
  | { readonly saved: false; readonly signed: SignedRequest };

/** The store's functions for unfinished requests. */
export function draftFunctions(medium: Medium, surroundings: Surroundings) {
  return {
    /**
     * Saves a draft over the revision that it was read as. A draft that is no longer stored is saved anew: what
     * a person is typing outlives a deletion in another tab and a browser that cleared its data.
     */
    async saveDraft(draft: Draft): Promise<SaveResult> {
      const next: Draft = { ...draft, revision: draft.revision + 1, savedAt: surroundings.now() };
      return await medium.transact('readwrite', async (tables) => {
        const signed = await findRecord(tables, 'requests', draft.id);
        if (signed) return { saved: false, signed };
        const stored = await findRecord(tables, 'drafts', draft.id);
        if (stored && stored.revision !== draft.revision && !isSame(stored, next)) {
          return { saved: false, conflict: stored };
        }
        await putRecord(tables, 'drafts', next, surroundings);
        return { saved: true, revision: next.revision, savedAt: next.savedAt };
      });
    },

    /**
     * Saves a draft as its page goes away, over whatever is stored: only for a tab that no other tab can have
     * saved behind, since it holds the draft's lock or has never shown the draft to another.
     */
    async saveLeavingDraft(draft: Draft): Promise<SaveResult> {
      const next: Draft = { ...draft, revision: draft.revision + 1, savedAt: surroundings.now() };
      await medium.putAtOnce('drafts', next);
      return { saved: true, revision: next.revision, savedAt: next.savedAt };
    },

    /** Whether a draft saved as its page goes away is safe; where not, the person is asked to wait. */
    savesLeaving: (): boolean => medium.putsAtOnce(),

    loadDraft(id: string): Promise<Draft | undefined> {
      return medium.transact('readonly', (tables) => findRecord(tables, 'drafts', id));
    },

    /** The drafts, the latest saved first. */
    listDrafts(): Promise<Draft[]> {
      return medium.transact('readonly', (tables) => listRecords(tables, 'drafts'));
    },

    /** Deletes a draft and returns it, so that the person can take it back. */
    deleteDraft(id: string): Promise<Draft | undefined> {
      return medium.transact('readwrite', async (tables) => {
        const draft = await findRecord(tables, 'drafts', id);
        if (draft) await tables.drafts.delete(id);
        return draft;
      });
    },

    /** Puts a deleted draft back as it was, unless one with its id has come in the meantime. */
    restoreDraft(draft: Draft): Promise<void> {
      return medium.transact('readwrite', async (tables) => {
        if (await findRecord(tables, 'drafts', draft.id)) return;
        await putRecord(tables, 'drafts', draft, surroundings);
      });
    },

    /** Stores a new draft with the values of a draft or a signed request. A new letter is signed anew. */
    duplicateAsDraft(source: Pick<Draft, 'values'> & Partial<Pick<Draft, 'insisted'>>): Promise<Draft> {
      const values = Object.entries(source.values).filter(([name]) => !name.startsWith('signature.'));
      const draft: Draft = {
        ...newDraft(Object.fromEntries(values), surroundings),
        insisted: source.insisted ?? [],
      };
      return medium.transact('readwrite', async (tables) => {
        await putRecord(tables, 'drafts', draft, surroundings);
        return draft;
      });
    },
  };
}

/** Whether the stored draft is our own write, whose acknowledgement was lost before a second attempt. */
function isSame(stored: Draft, next: Draft): boolean {
  return JSON.stringify(stored, sorted) === JSON.stringify(next, sorted);
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
