import type { Draft, Sending, SignedRequest } from '../domain/draft.ts';
import type { Surroundings } from './new-draft.ts';
import { putRecord } from './quarantine.ts';
import { findRecord, listRecords } from './records.ts';
import type { Medium } from './tables.ts';

/** What signing a draft came to. */
export type SignResult =
  /** The request that is stored: the first one, when the draft had been signed before. */
  | { readonly signed: true; readonly request: SignedRequest }
  /** The stored draft has words that the signed letter lacks; nothing was stored and nothing deleted. */
  | { readonly signed: false; readonly conflict: Draft };

/** The store's functions for signed requests. A request keeps its draft's id, so a draft has one at most. */
export function requestFunctions(medium: Medium, surroundings: Surroundings) {
  const change = (id: string, changed: (request: SignedRequest) => SignedRequest) =>
    medium.transact('readwrite', async (tables) => {
      const request = await findRecord(tables, 'requests', id);
      if (!request) return undefined;
      const next = changed(request);
      await putRecord(tables, 'requests', next, surroundings);
      return next;
    });

  return {
    /** Stores the signed request in place of its draft, in one transaction; a second click changes nothing. */
    signDraft(draft: Pick<Draft, 'id' | 'revision'>, signed: SignedRequest): Promise<SignResult> {
      return medium.transact('readwrite', async (tables): Promise<SignResult> => {
        const before = await findRecord(tables, 'requests', draft.id);
        if (before) return { signed: true, request: before };
        const stored = await findRecord(tables, 'drafts', draft.id);
        if (stored && stored.revision !== draft.revision) return { signed: false, conflict: stored };
        const request: SignedRequest = { ...signed, id: draft.id };
        await putRecord(tables, 'requests', request, surroundings);
        if (stored) await tables.drafts.delete(draft.id);
        return { signed: true, request };
      });
    },

    loadRequest(id: string): Promise<SignedRequest | undefined> {
      return medium.transact('readonly', (tables) => findRecord(tables, 'requests', id));
    },

    /** The signed requests, the latest signed first. */
    listRequests(): Promise<SignedRequest[]> {
      return medium.transact('readonly', (tables) => listRecords(tables, 'requests'));
    },

    /** Notes that the person sent the request; returns it, or undefined when it is gone. */
    markSent(id: string, sending: Sending): Promise<SignedRequest | undefined> {
      return change(id, (request) => ({ ...request, sent: sending }));
    },

    /** Takes the note of sending back. */
    unmarkSent(id: string): Promise<SignedRequest | undefined> {
      return change(id, ({ sent: _, ...unsent }) => unsent);
    },

    /** Deletes a request and returns it, so that the person can take it back. */
    deleteRequest(id: string): Promise<SignedRequest | undefined> {
      return medium.transact('readwrite', async (tables) => {
        const request = await findRecord(tables, 'requests', id);
        if (request) await tables.requests.delete(id);
        return request;
      });
    },

    /** Puts a deleted request back as it was. */
    restoreRequest(request: SignedRequest): Promise<void> {
      return medium.transact('readwrite', async (tables) => {
        if (await findRecord(tables, 'requests', request.id)) return;
        await putRecord(tables, 'requests', request, surroundings);
      });
    },
  };
}
