import type { QuarantinedRecord } from '../../store/records/quarantine.ts';
import type { DraftEntry, Entry, RequestEntry } from './entry.ts';

/** What the list shows. A deleted entry keeps its place, where it can be taken back, until the next action. */
export interface ShownRequests {
  readonly drafts: readonly DraftEntry[];
  readonly requests: readonly RequestEntry[];
  /** Where the next stretch begins; undefined at the end. */
  readonly next: string | undefined;
  readonly quarantined: readonly QuarantinedRecord[];
  readonly deletedId?: string | undefined;
}

/** What is shown after a deletion: the entry in its place, and what was deleted before it gone for good. */
export function withDeleted(before: ShownRequests, entry: Entry): ShownRequests {
  const stays = ({ id }: Entry): boolean => id !== before.deletedId;
  const requests = before.requests.filter(stays);
  const isListed = entry.kind === 'draft' || requests.some(({ id }) => id === entry.id);
  return {
    ...before,
    // A request takes the letters along that were begun for it.
    drafts: before.drafts.filter((one) => stays(one) && one.draft.follows?.id !== entry.id),
    requests: isListed ? requests : [entry, ...requests],
    deletedId: entry.id,
  };
}
