import { newTimeline, type Timeline } from '../../domain/life/timeline.ts';
import type { Attachment } from '../../domain/records/attachment.ts';
import type { Draft, SignedRequest } from '../../domain/records/draft.ts';
import { findRecord, listRecords, parseRecords } from '../medium/records.ts';
import type { Medium } from '../medium/tables.ts';
import type { Surroundings } from './new-draft.ts';
import { putRecord } from './quarantine.ts';

/** A deleted request with all that belonged to it, so that the person can take the deletion back. */
export interface DeletedRequest {
  readonly request: SignedRequest;
  readonly timeline: Timeline | undefined;
  /** The letters that followed it, and those that were begun. */
  readonly letters: readonly SignedRequest[];
  readonly drafts: readonly Draft[];
  readonly attachments: readonly Attachment[];
}

/** What signing a draft came to. */
type SignResult =
  /** The request that is stored: the first one, when the draft had been signed before. */
  | { readonly signed: true; readonly request: SignedRequest }
  /** The stored draft has words that the signed letter lacks; nothing was stored and nothing deleted. */
  | { readonly signed: false; readonly conflict: Draft };

/** The store's functions for signed requests. A request keeps its draft's id, so a draft has one at most. */
export function requestFunctions(medium: Medium, surroundings: Surroundings) {
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
        if (!request.follows) await putRecord(tables, 'timelines', newTimeline(request), surroundings);
        if (stored) await tables.drafts.delete(draft.id);
        return { signed: true, request };
      });
    },

    loadRequest(id: string): Promise<SignedRequest | undefined> {
      return medium.transact('readonly', (tables) => findRecord(tables, 'requests', id));
    },

    /** The signed letters, requests and what followed them, the latest signed first. */
    listRequests(): Promise<SignedRequest[]> {
      return medium.transact('readonly', (tables) => listRecords(tables, 'requests'));
    },

    /** The signed letters that follow the request, the earliest signed first. */
    listLetters(requestId: string): Promise<SignedRequest[]> {
      return medium.transact('readonly', async (tables) => {
        const letters = parseRecords('requests', await tables.requests.belongingTo(requestId));
        return letters.sort((one, other) => one.signedAt.localeCompare(other.signedAt));
      });
    },

    /** Deletes a request with all that belongs to it, and returns it, so that the person can take it back. */
    deleteRequest(id: string): Promise<DeletedRequest | undefined> {
      return medium.transact('readwrite', async (tables) => {
        const request = await findRecord(tables, 'requests', id);
        if (!request) return undefined;
        const deleted: DeletedRequest = {
          request,
          timeline: await findRecord(tables, 'timelines', id),
          letters: parseRecords('requests', await tables.requests.belongingTo(id)),
          drafts: parseRecords('drafts', await tables.drafts.belongingTo(id)),
          attachments: parseRecords('attachments', await tables.attachments.belongingTo(id)),
        };
        await tables.requests.delete(id);
        await tables.timelines.delete(id);
        for (const letter of deleted.letters) await tables.requests.delete(letter.id);
        for (const draft of deleted.drafts) await tables.drafts.delete(draft.id);
        for (const attachment of deleted.attachments) await tables.attachments.delete(attachment.id);
        return deleted;
      });
    },

    /** Puts a deleted request back as it was. */
    restoreRequest(deleted: DeletedRequest): Promise<void> {
      return medium.transact('readwrite', async (tables) => {
        const { request, timeline, letters, drafts, attachments } = deleted;
        if (await findRecord(tables, 'requests', request.id)) return;
        for (const letter of [request, ...letters]) {
          await putRecord(tables, 'requests', letter, surroundings);
        }
        if (timeline) await putRecord(tables, 'timelines', timeline, surroundings);
        for (const draft of drafts) await putRecord(tables, 'drafts', draft, surroundings);
        for (const attachment of attachments) {
          await putRecord(tables, 'attachments', attachment, surroundings);
        }
      });
    },
  };
}
