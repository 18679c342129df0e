import type { EventKind } from './event.ts';
import type { FollowUpName } from './follow-up.ts';

/** What moves a request on: an event's kind, or for a letter that was sent its name. */
export type Move = Exclude<EventKind, 'letterSent'> | FollowUpName | 'partWithdrawal';

/** What the project knows about one state of a request. */
export interface StateEntry {
  /** Whether there is still something to wait for or to do. */
  readonly isOpen: boolean;
  /** What the person does next, as long as no day that passes changes it (`next-step.ts`). */
  readonly step: string;
  /** The letters that make sense, the most fitting first. */
  readonly followUps: readonly FollowUpName[];
  /**
   * Where each move leads, in the order in which lists offer what can be recorded. `same` leaves the state as it is;
   * `onward` leads to the waiting that is left, by what was asked, extended and complained of before.
   */
  readonly next: Readonly<Partial<Record<Move, string>>>;
}

/** What a controller can do whenever it has the request. */
const CONTROLLER = {
  received: 'onward',
  answered: 'answered',
  partlyAnswered: 'partlyAnswered',
  refused: 'refused',
  extended: 'onward',
  clarificationAsked: 'onward',
  identityAsked: 'onward',
} as const;

/** What the person can do at any time after sending. */
const PERSON = {
  reminder: 'same',
  clarification: 'same',
  identityAnswer: 'same',
  powerOfAttorney: 'same',
  partWithdrawal: 'same',
  withdrawal: 'withdrawn',
  complaint: 'complained',
  closed: 'closed',
} as const;

const WAITING = {
  isOpen: true,
  step: 'wait',
  followUps: ['reminder', 'clarification', 'withdrawal', 'powerOfAttorney', 'complaint'],
  next: { ...CONTROLLER, ...PERSON },
} as const;

/** Any letter may bring the reply; which questions it leaves open, `onward` knows. */
const REPLIES = { replied: 'onward', clarification: 'onward', identityAnswer: 'onward' } as const;

/** The states of a request after it was signed, and every way from one to another. */
export const STATES = {
  /** Signed and not yet sent, or sent in vain. */
  signed: {
    isOpen: true,
    step: 'send',
    followUps: ['powerOfAttorney'],
    next: { sent: 'sent', powerOfAttorney: 'same', closed: 'closed' },
  },
  sent: { ...WAITING, next: { ...CONTROLLER, undelivered: 'signed', ...PERSON } },
  received: WAITING,
  /** The controller told of two further months; whether in time, `answer-due.ts` says. */
  extended: WAITING,
  /** The controller waits to hear what the request concerns (recital 63). */
  clarificationAsked: {
    isOpen: true,
    step: 'clarify',
    followUps: ['clarification', 'identityAnswer', 'powerOfAttorney', 'withdrawal', 'complaint'],
    next: { ...REPLIES, ...CONTROLLER, ...PERSON, ...REPLIES },
  },
  /** The controller waits to be sure who asks (Art. 12(6)). */
  identityAsked: {
    isOpen: true,
    step: 'identify',
    followUps: ['identityAnswer', 'powerOfAttorney', 'clarification', 'withdrawal', 'complaint'],
    next: { ...REPLIES, ...CONTROLLER, ...PERSON, ...REPLIES },
  },
  /** An answer came; the person reads whether it is whole. */
  answered: {
    isOpen: true,
    step: 'check',
    followUps: ['reminder', 'complaint', 'clarification'],
    // Whoever reminds after an answer asks for what it lacks.
    next: { ...CONTROLLER, ...PERSON, received: 'same', reminder: 'partlyAnswered' },
  },
  partlyAnswered: {
    isOpen: true,
    step: 'remind',
    followUps: ['reminder', 'complaint', 'clarification', 'withdrawal', 'powerOfAttorney'],
    next: { ...CONTROLLER, ...PERSON, received: 'same' },
  },
  /** The controller does not act (Art. 12(4)). */
  refused: {
    isOpen: true,
    step: 'complain',
    followUps: ['complaint', 'reminder', 'clarification'],
    next: { ...CONTROLLER, ...PERSON, received: 'same' },
  },
  /** The person took the request back; what still comes in answer is kept, and changes nothing. */
  withdrawn: {
    isOpen: false,
    step: 'none',
    followUps: [],
    next: { received: 'same', answered: 'same', closed: 'closed' },
  },
  /** The matter is with the supervisory authority (Art. 77); only a whole answer ends the waiting for it. */
  complained: {
    isOpen: true,
    step: 'waitAuthority',
    followUps: ['clarification', 'identityAnswer', 'withdrawal', 'powerOfAttorney'],
    next: { ...CONTROLLER, ...PERSON, partlyAnswered: 'same', refused: 'same' },
  },
  closed: { isOpen: false, step: 'none', followUps: [], next: {} },
} as const satisfies Record<string, StateEntry>;

export type StateName = keyof typeof STATES;

/** The states by name, in the order of the table. */
export const STATE_NAMES = Object.keys(STATES) as [StateName, ...StateName[]];
