import type { Event, EventFacts, EventKind } from './event.ts';
import { type FollowUpName, isFollowUp } from './follow-up.ts';
import { type Move, STATES, type StateEntry, type StateName } from './state-table.ts';
import type { Timeline } from './timeline.ts';

export { STATES, type StateName } from './state-table.ts';

type Events = Pick<Timeline, 'events'>;

/** The state that the events lead to. One that the table has no place for leaves the state as it was. */
export function stateOf({ events }: Events): StateName {
  return replay(events).standing.state;
}

/** Whether there is still something to wait for or to do. */
export function isOpen(timeline: Events): boolean {
  return entryOf(stateOf(timeline)).isOpen;
}

/** What can be recorded after all that was recorded, in the order to offer; a letter is recorded by sending it. */
export function recordableKinds(timeline: Events): Exclude<EventKind, 'letterSent'>[] {
  const { standing } = replay(timeline.events);
  return (Object.keys(entryOf(standing.state).next) as Move[]).filter(
    (move): move is Exclude<EventKind, 'letterSent'> =>
      move !== 'partWithdrawal' && !isFollowUp(move) && after(standing, move) !== undefined,
  );
}

/** The letters that make sense now, the most fitting first. */
export function followUpsOf(timeline: Events): FollowUpName[] {
  return [...entryOf(stateOf(timeline)).followUps];
}

/** Whether the event finds a place on its day, and those already recorded keep theirs. */
export function canFollow(timeline: Events, facts: EventFacts): boolean {
  return findsPlace(timeline, moveOf(facts), facts.on);
}

/** Whether the move finds a place on the day, after what is recorded for it, and the recorded events keep theirs. */
export function findsPlace({ events }: Events, move: Move, on: string): boolean {
  const recorded = events.map((event) => ({ on: event.on, move: moveOf(event) }));
  const added = { on, move };
  const inOrder = [...recorded, added].sort((one, other) => one.on.localeCompare(other.on));
  const placed = new Set(replayMoves(inOrder).placed);
  return placed.has(added) && replayMoves(recorded).placed.every((one) => placed.has(one));
}

/** The events that found a place since the request was last sent, the sending first; none while it is not sent. */
export function eventsSinceSending({ events }: Events): Event[] {
  const { placed } = replay(events);
  const last = placed.findLastIndex(({ kind }) => kind === 'sent' || kind === 'undelivered');
  return placed[last]?.kind === 'sent' ? placed.slice(last) : [];
}

/** A state, and what decides where waiting goes on. */
interface Standing {
  readonly state: StateName;
  readonly isReceived: boolean;
  readonly isExtended: boolean;
  readonly isComplained: boolean;
  /** What was asked and not answered, the latest last. */
  readonly asked: readonly Question[];
}

type Question = 'clarificationAsked' | 'identityAsked';

const START: Standing = {
  state: 'signed',
  isReceived: false,
  isExtended: false,
  isComplained: false,
  asked: [],
};

function entryOf(state: StateName): StateEntry {
  return STATES[state];
}

function moveOf(facts: EventFacts | Event): Move {
  if (facts.kind !== 'letterSent') return facts.kind;
  return facts.letter === 'withdrawal' && facts.scope === 'part' ? 'partWithdrawal' : facts.letter;
}

function replay(events: readonly Event[]): { standing: Standing; placed: Event[] } {
  const { standing, placed } = replayMoves(events.map((event) => ({ event, move: moveOf(event) })));
  return { standing, placed: placed.map(({ event }) => event) };
}

function replayMoves<M extends { readonly move: Move }>(moves: readonly M[]) {
  let standing = START;
  const placed = moves.filter(({ move }) => {
    const next = after(standing, move);
    standing = next ?? standing;
    return next !== undefined;
  });
  return { standing, placed };
}

/** Where the move leads; undefined when the state has no place for it. */
function after(before: Standing, move: Move): Standing | undefined {
  const target = entryOf(before.state).next[move];
  // A receipt is recorded once: another day is another record in its place, and says nothing beside it.
  if (target === undefined || (move === 'received' && before.isReceived)) return undefined;
  const standing: Standing = {
    ...before,
    isReceived: before.isReceived || move === 'received',
    isExtended: before.isExtended || move === 'extended',
    isComplained: before.isComplained || move === 'complaint',
    asked: stillAsked(before.asked, move),
  };
  if (target === 'same') return standing;
  return { ...standing, state: target === 'onward' ? onward(standing) : (target as StateName) };
}

function onward({ asked, isComplained, isExtended }: Standing): StateName {
  return asked.at(-1) ?? (isComplained ? 'complained' : isExtended ? 'extended' : 'received');
}

function stillAsked(asked: readonly Question[], move: Move): readonly Question[] {
  if (move === 'clarificationAsked' || move === 'identityAsked') {
    return [...asked.filter((question) => question !== move), move];
  }
  if (move === 'clarification') return asked.filter((question) => question !== 'clarificationAsked');
  if (move === 'identityAnswer') return asked.filter((question) => question !== 'identityAsked');
  // A reply of one's own answers whatever was asked; who answers the request, or refuses it, asks no more.
  return ['replied', 'answered', 'partlyAnswered', 'refused'].includes(move) ? [] : asked;
}
