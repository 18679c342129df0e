import { join, writtenDay } from '#words/grammar.ts';
import { life } from '#words/life.ts';
import { myRequests as words } from '#words/my-requests.ts';
import { rightWords } from '#words/rights.ts';
import { type NextStep, nextStepOf } from '../../domain/life/next-step.ts';
import { stateOf } from '../../domain/life/request-state.ts';
import { sendingOf, type Timeline } from '../../domain/life/timeline.ts';
import type { Draft } from '../../domain/records/draft.ts';
import { chosenRegisters, chosenRights } from '../../domain/request/form-groups.ts';
import type { Right } from '../../domain/rights/right.ts';
import { draftFragment, requestFragment } from '../parts/fragment.ts';
import { writtenDayOf, writtenTimeOf } from '../parts/written-time.ts';
import { stepSentence } from './step-words.ts';

/** A register as the page knows it. */
export interface RegisterName {
  readonly slug: string;
  readonly name: string;
}

/** An unfinished letter as lists show it. */
export interface DraftEntry {
  readonly kind: 'draft';
  /** A letter that follows a request is begun from the request, and not copied. */
  readonly isFollowUp: boolean;
  readonly id: string;
  /** "poistopyyntö ja markkinointikielto", in the middle of a sentence. */
  readonly name: string;
  readonly registers: readonly string[];
  readonly state: string;
  /** When it was saved. */
  readonly at: string;
  readonly draft: Draft;
  /** The registers that a new request asks about; none in a letter that follows one. */
  readonly asked: readonly RegisterName[];
  /** The request that the letter will follow, where it is still here. */
  readonly follows?: Timeline | undefined;
}

/** A signed request as lists show it. */
export interface RequestEntry {
  readonly kind: 'request';
  readonly isFollowUp: false;
  readonly id: string;
  readonly name: string;
  readonly registers: readonly string[];
  readonly state: string;
  /** When it was signed. */
  readonly at: string;
  readonly timeline: Timeline;
  readonly step: NextStep;
  /** How and when it was sent; undefined while it is not. */
  readonly sent: string | undefined;
  /** What to do next and when, in a sentence or two. */
  readonly sentence: string;
}

export type Entry = DraftEntry | RequestEntry;

/** The draft as an entry; `follows` is the timeline of the request that a follow-up belongs to. */
export function draftEntry(
  draft: Draft,
  known: readonly RegisterName[],
  follows?: Timeline | undefined,
): DraftEntry {
  const { id, savedAt, values } = draft;
  // A notice may have gone since; its slug still says more than nothing.
  const chosen = chosenRegisters(values).map(
    (slug) => known.find((register) => register.slug === slug) ?? { slug, name: slug },
  );
  return {
    kind: 'draft',
    isFollowUp: draft.follows !== undefined,
    id,
    draft,
    follows,
    at: savedAt,
    name: draft.follows ? followUpName(draft.follows.letter, follows) : nameOf(chosenRights(values)),
    asked: draft.follows ? [] : chosen,
    registers: follows?.registers ?? chosen.map(({ name }) => name),
    state: words.state.draft(writtenDayOf(savedAt), writtenTimeOf(savedAt)),
  };
}

/** The signed request as an entry on the given day; its register names are those it was signed with. */
export function requestEntry(timeline: Timeline, today: string): RequestEntry {
  const step = nextStepOf(timeline, today);
  const sent = sendingOf(timeline);
  return {
    kind: 'request',
    isFollowUp: false,
    timeline,
    id: timeline.id,
    at: timeline.signedAt,
    name: nameOf(timeline.rights),
    registers: timeline.registers,
    state: life.states[stateOf(timeline)],
    step,
    sent: sent && words.sent[sent.channel](writtenDay(sent.on)),
    sentence: stepSentence(step, timeline, today),
  };
}

/** Where the entry opens: a draft in the form, a request in its view. The id stands in the fragment. */
export function entryLink(entry: Pick<Entry, 'kind' | 'id'>, root: string): string {
  return entry.kind === 'draft'
    ? `${root}pyynto/${draftFragment(entry.id)}`
    : `${root}pyynnot/${requestFragment(entry.id)}`;
}

/** What the rights are called together, in the middle of a sentence. */
export function nameOf(rights: readonly Right[]): string {
  return rights.length === 0 ? words.unnamed : join(rights.map((right) => rightWords[right].name));
}

function followUpName(letter: keyof typeof life.letters, follows: Timeline | undefined): string {
  const { name } = life.letters[letter];
  return follows ? `${name}: ${nameOf(follows.rights)}` : name;
}
