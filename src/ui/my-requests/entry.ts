import { formatDay } from '../../domain/calendar-day.ts';
import type { Draft } from '../../domain/draft.ts';
import { chosenRegisters, chosenRights } from '../../domain/form-groups.ts';
import type { Right } from '../../domain/right.ts';
import { sendingOf, type Timeline } from '../../domain/timeline.ts';
import { myRequests as words } from '../../i18n/fi/my-requests.ts';
import { rightWords } from '../../i18n/fi/rights.ts';
import { draftFragment, requestFragment } from '../request-form/fragment.ts';
import { writtenDay, writtenTime } from '../written-time.ts';

/** A register as the page knows it. */
export interface RegisterName {
  readonly slug: string;
  readonly name: string;
}

/** A draft or a signed request as lists show it. */
export type Entry = {
  readonly id: string;
  /** When it was saved or signed. */
  readonly at: string;
  /** "poistopyyntö ja markkinointikielto", in the middle of a sentence. */
  readonly name: string;
  readonly registers: readonly string[];
  readonly state: string;
} & (
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'request'; readonly timeline: Timeline }
);

/** The draft as an entry. */
export function draftEntry(draft: Draft, known: readonly RegisterName[]): Entry {
  const { id, savedAt, values } = draft;
  const slugs = chosenRegisters(values);
  return {
    kind: 'draft',
    draft,
    id,
    at: savedAt,
    name: nameOf(chosenRights(values)),
    // A notice may have gone since; its slug still says more than nothing.
    registers: slugs.map((slug) => known.find((register) => register.slug === slug)?.name ?? slug),
    state: words.state.draft(writtenDay(savedAt), writtenTime(savedAt)),
  };
}

/** The signed request as an entry; its register names are those it was signed with. */
export function requestEntry(timeline: Timeline): Entry {
  const { id, signedAt } = timeline;
  const sent = sendingOf(timeline);
  return {
    kind: 'request',
    timeline,
    id,
    at: signedAt,
    name: nameOf(timeline.rights),
    registers: timeline.registers,
    state: sent
      ? words.state.sent[sent.channel](formatDay(sent.on))
      : words.state.signed(writtenDay(signedAt)),
  };
}

/** Drafts and signed requests in one list, the newest first. */
export function entriesOf(
  drafts: readonly Draft[],
  timelines: readonly Timeline[],
  known: readonly RegisterName[],
): Entry[] {
  const entries = [...drafts.map((draft) => draftEntry(draft, known)), ...timelines.map(requestEntry)];
  return entries.sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

/** Where the entry opens: the id stands in the fragment, which no server sees. */
export function entryLink(entry: Entry, root: string): string {
  return `${root}pyynto/${entry.kind === 'draft' ? draftFragment(entry.id) : requestFragment(entry.id)}`;
}

function nameOf(rights: readonly Right[]): string {
  return rights.length === 0
    ? words.unnamed
    : rights.map((right) => rightWords[right].name).join(` ${words.and} `);
}
