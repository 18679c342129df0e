import {
  type AnswerKind,
  type AskingKind,
  isAnswerKind,
  isAskingKind,
  roleOf,
} from '../history/event-kinds.ts';
import { type FollowUpName, followUpEntry, isFollowUp } from '../letters/follow-up.ts';
import type { FollowUpEntry } from '../letters/follow-up-entry.ts';
import { type Event, type EventFacts, type EventKind, withdrawnBy } from './event.ts';
import { lettersUnderWay, returnedLetters } from './returned-letters.ts';
import { type Move, STATES, type StateEntry, type StateName } from './state-table.ts';
import { inOrder, type Timeline } from './timeline.ts';

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
      move !== 'partWithdrawal' &&
      move !== 'complaintWithdrawal' &&
      !isFollowUp(move) &&
      after(standing, move) !== undefined &&
      (move !== 'letterUndelivered' || lettersUnderWay(timeline.events).length > 0),
  );
}

/** The letters that make sense now, the most fitting first. */
export function followUpsOf(timeline: Events): FollowUpName[] {
  const sent = new Set<FollowUpName>(lettersUnderWay(timeline.events).map(({ letter }) => letter));
  return entryOf(stateOf(timeline)).followUps.filter((name) => {
    const { after: first } = followUpEntry(name);
    return first === undefined || sent.has(first);
  });
}

/** How many events a person can record of one request. Backups of several devices may bring more together. */
const MOST_RECORDED = 500;

/** Whether the event finds a place on its day, and those already recorded keep theirs. */
export function canFollow({ events }: Events, facts: EventFacts): boolean {
  if (events.length >= MOST_RECORDED) return false;
  // A place hangs on the day and on what happened, and not on what the store adds to them.
  const added = facts as Event;
  const sorted = [...events, added].sort((one, other) => one.on.localeCompare(other.on));
  const placed = new Set(replay(sorted).placed);
  const returned = returnedLetters(sorted).get(added);
  return placed.has(added) && replay(events).placed.every((one) => one === returned || placed.has(one));
}

/** Whether the event, corrected, finds a place on its day, and the others keep theirs. */
export function canReplace({ events }: Events, former: Event, corrected: Event): boolean {
  const others = events.filter((one) => one !== former);
  const placed = new Set(replay([...others, corrected].sort(inOrder)).placed);
  return replay(events).placed.every((one) => placed.has(one === former ? corrected : one));
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
  /** The last answer, to which a complaint that is taken back leaves the request. */
  readonly answer: AnswerKind | undefined;
  /** What was asked and not answered, the latest last. */
  readonly asked: readonly AskingKind[];
}

const START: Standing = {
  state: 'signed',
  isReceived: false,
  isExtended: false,
  isComplained: false,
  answer: undefined,
  asked: [],
};

function entryOf(state: StateName): StateEntry {
  return STATES[state];
}

function moveOf(facts: EventFacts | Event): Move {
  if (facts.kind !== 'letterSent') return facts.kind;
  if (facts.endsComplaint) return 'complaintWithdrawal';
  return withdrawnBy(facts) === 'part' ? 'partWithdrawal' : facts.letter;
}

function replay(events: readonly Event[]): { standing: Standing; placed: Event[] } {
  const returned = returnedLetters(events);
  const gone = new Set<Event>(returned.values());
  let standing = START;
  const placed = events.filter((event) => {
    // A letter that came back changed nothing; and what came back was sent before.
    if (gone.has(event) || (event.kind === 'letterUndelivered' && !returned.has(event))) return false;
    const next = after(standing, moveOf(event));
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
    isComplained:
      move !== 'complaintWithdrawal' &&
      (before.isComplained || letterOf(move)?.recipient === 'supervisoryAuthority'),
    answer: isAnswerKind(move) ? move : before.answer,
    asked: stillAsked(before.asked, move),
  };
  if (target === 'same') return standing;
  if (move === 'complaintWithdrawal') {
    return { ...standing, state: standing.asked.at(-1) ?? standing.answer ?? onward(standing) };
  }
  return { ...standing, state: target === 'onward' ? onward(standing) : (target as StateName) };
}

function onward({ asked, isComplained, isExtended }: Standing): StateName {
  return asked.at(-1) ?? (isComplained ? 'complained' : isExtended ? 'extended' : 'received');
}

function stillAsked(asked: readonly AskingKind[], move: Move): readonly AskingKind[] {
  if (isAskingKind(move)) return [...asked.filter((question) => question !== move), move];
  const answered = letterOf(move)?.answers;
  if (answered) return asked.filter((question) => !answered.includes(question));
  // A reply of one's own answers whatever was asked; who answers the request, or refuses it, asks no more.
  return ['reply', 'answer'].includes(roleOf(move) ?? '') ? [] : asked;
}

function letterOf(move: Move): FollowUpEntry | undefined {
  return isFollowUp(move) ? followUpEntry(move) : undefined;
}
