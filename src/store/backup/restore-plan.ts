import {
  areSameTimelines,
  mergeTimelines,
  type RestoreAction,
  restoreDraft,
} from '../../domain/life/restore.ts';
import type { Timeline } from '../../domain/life/timeline.ts';
import type { Draft } from '../../domain/records/draft.ts';
import { findRecord } from '../medium/records.ts';
import type { Tables } from '../medium/tables.ts';
import type { QuarantinedRecord } from '../records/quarantine.ts';
import type { ArchiveOutline } from './archive-outline.ts';

type SeenTable = 'drafts' | 'timelines' | 'quarantine';
type RestoredTable = SeenTable | 'requests' | 'attachments';

/** How many records of a table restoring would add, keep and replace, or has. */
export type RestoreCounts = Readonly<Record<RestoreAction, number>>;

/** What restoring does, or did, by table. */
export type RestoreReport = Readonly<Record<RestoredTable, RestoreCounts>>;

/** What is to be written of the small records, which make the others seen. */
interface SeenPlan {
  /** What becomes of each record. */
  readonly actions: Readonly<Record<SeenTable, readonly RestoreAction[]>>;
  readonly drafts: readonly Draft[];
  readonly timelines: readonly Timeline[];
  readonly quarantine: readonly QuarantinedRecord[];
  /** The ids of the files that the timelines have afterwards. */
  readonly files: ReadonlySet<string>;
}

/** What is to be written of a backup; the large records by their ids. */
interface RestorePlan extends SeenPlan {
  readonly actions: Readonly<Record<RestoredTable, readonly RestoreAction[]>>;
  readonly requests: readonly string[];
  readonly attachments: readonly string[];
}

/** Goes through the backup beside what is stored. */
export async function planOf(tables: Tables, outline: ArchiveOutline): Promise<RestorePlan> {
  const seen = await seenPlanOf(tables, outline);
  const requests: RestoreAction[] = [];
  for (const { id } of outline.requests) {
    // What was signed never changes: the stored one stays.
    requests.push((await findRecord(tables, 'requests', id)) ? 'keep' : 'add');
  }
  // By their keys: the files themselves may be gigabytes.
  const stored = new Set(await tables.attachments.keys());
  // A file comes back when an event has it and it is not there; that of an event taken back stays away.
  const attachments = outline.attachments.map(
    ({ id }): RestoreAction => (seen.files.has(id) && !stored.has(id) ? 'add' : 'keep'),
  );
  const idsToAdd = (records: readonly { readonly id: string }[], actions: readonly RestoreAction[]) =>
    records.filter((_, index) => actions[index] === 'add').map(({ id }) => id);
  return {
    ...seen,
    actions: { ...seen.actions, requests, attachments },
    requests: idsToAdd(outline.requests, requests),
    attachments: idsToAdd(outline.attachments, attachments),
  };
}

/** The part of the plan for which no letter and no file has to be read. */
export async function seenPlanOf(tables: Tables, outline: ArchiveOutline): Promise<SeenPlan> {
  const actions = {
    drafts: [] as RestoreAction[],
    timelines: [] as RestoreAction[],
    quarantine: [] as RestoreAction[],
  };
  const drafts: Draft[] = [];
  const timelines: Timeline[] = [];
  const quarantine: QuarantinedRecord[] = [];
  const note = (table: SeenTable, action: RestoreAction): boolean => {
    actions[table].push(action);
    return action !== 'keep';
  };
  const signed = new Set([...(await tables.requests.keys()), ...outline.requests.map(({ id }) => id)]);
  for (const draft of outline.drafts) {
    const action = restoreDraft(await findRecord(tables, 'drafts', draft.id), draft, signed.has(draft.id));
    if (note('drafts', action)) drafts.push(draft);
  }
  const files = new Set<string>();
  for (const timeline of outline.timelines) {
    const stored = await findRecord(tables, 'timelines', timeline.id);
    const merged = stored ? mergeTimelines(stored, timeline) : timeline;
    const action = !stored ? 'add' : areSameTimelines(stored, merged) ? 'keep' : 'replace';
    if (note('timelines', action)) timelines.push(merged);
    for (const file of merged.events.flatMap((event) => event.files ?? [])) files.add(file.id);
  }
  for (const record of outline.quarantine) {
    const isKnown =
      (await tables.quarantine.get(record.id)) !== undefined || (await isStored(tables, record));
    if (note('quarantine', isKnown ? 'keep' : 'add')) quarantine.push(record);
  }
  return { actions, drafts, timelines, quarantine, files };
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

/** Whether a record that a backup carries unread stands in its table here. */
async function isStored(tables: Tables, { id, table }: QuarantinedRecord): Promise<boolean> {
  const prefix = `${table}:`;
  return id.startsWith(prefix) && (await tables[table].get(id.slice(prefix.length))) !== undefined;
}
