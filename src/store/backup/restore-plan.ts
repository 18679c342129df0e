import type { RestoreAction } from '../../domain/life/restore.ts';
import type { Timeline } from '../../domain/life/timeline.ts';
import type { Draft } from '../../domain/records/draft.ts';
import type { QuarantinedRecord } from '../records/quarantine.ts';

type RestoredTable = 'drafts' | 'requests' | 'timelines' | 'attachments' | 'quarantine';

/** How many records of a table restoring would add, keep and replace, or has. */
export type RestoreCounts = Readonly<Record<RestoreAction, number>>;

/** What restoring does, or did, by table. */
export type RestoreReport = Readonly<Record<RestoredTable, RestoreCounts>>;

/** What is to be written of a backup; the large records by their ids. */
export interface RestorePlan {
  /** What becomes of each record. */
  readonly actions: Readonly<Record<RestoredTable, readonly RestoreAction[]>>;
  readonly drafts: readonly Draft[];
  readonly timelines: readonly Timeline[];
  readonly quarantine: readonly QuarantinedRecord[];
  readonly requests: readonly string[];
  readonly attachments: readonly string[];
}

/** The plan in numbers. */
export function reportOf({ actions }: Pick<RestorePlan, 'actions'>): RestoreReport {
  const count = (list: readonly RestoreAction[]): RestoreCounts => {
    const counts = { add: 0, keep: 0, replace: 0 };
    for (const action of list) counts[action] += 1;
    return counts;
  };
  return {
    drafts: count(actions.drafts),
    requests: count(actions.requests),
    timelines: count(actions.timelines),
    attachments: count(actions.attachments),
    quarantine: count(actions.quarantine),
  };
}
