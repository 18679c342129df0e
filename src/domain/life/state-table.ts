import { FOLLOW_UP_NAMES, type FollowUpName, followUpEntry } from '../letters/follow-up.ts';
import type { EventKind } from './event.ts';

/** What moves a request on: an event's kind, or for a letter that was sent its name. */
export type Move = Exclude<EventKind, 'letterSent'> | FollowUpName | 'partWithdrawal' | 'complaintWithdrawal';

/** What the project knows about one state of a request. */
export interface StateEntry {
  /** Whether there is still something to wait for or to do. */
  readonly isOpen: boolean;
  /** What the person does next, as long as no day that passes changes it (`next-step.ts`). */
  readonly step: string;
  /** The letters that make sense, the most fitting first. */
  readonly followUps: readonly FollowUpName[];
  /** Those of them that the state calls for; the others can be written too (`called-letters.ts`). */
  readonly called: readonly FollowUpName[];
  /**
   * Where each move leads, in the order in which lists offer what can be recorded. `same` leaves the state as it is;
   * `onward` leads to the waiting that is left, by what was asked, extended and complained of before.
   */
  readonly next: Readonly<Partial<Record<Move, string>>>;
}

/** A letter can come back whenever it was sent, also when nothing is waited for. */
const RETURNS = { letterUndelivered: 'same' } as const;

/** What a controller can do whenever it has the request. */
const CONTROLLER = {
  received: 'onward',
  answered: 'answered',
  partlyAnswered: 'partlyAnswered',
  refused: 'refused',
  extended: 'onward',
  clarificationAsked: 'onward',
  identityAsked: 'onward',
  idCopyAsked: 'onward',
  formDemanded: 'onward',
  feeAsked: 'onward',
  ...RETURNS,
} as const;

/** What the person can do at any time after sending: every letter has its place here. */
const PERSON = {
  reminder: 'same',
  clarification: 'same',
  identityAnswer: 'same',
  powerOfAttorney: 'same',
  partWithdrawal: 'same',
  withdrawal: 'withdrawn',
  complaint: 'complained',
  complaintNews: 'same',
  complaintWithdrawal: 'same',
  closed: 'closed',
} as const satisfies Readonly<
  Record<FollowUpName | 'partWithdrawal' | 'complaintWithdrawal' | 'closed', string>
>;

const WAITING = {
  isOpen: true,
  step: 'wait',
  followUps: ['reminder', 'clarification', 'withdrawal', 'powerOfAttorney', 'complaint'],
  called: [],
  next: { ...CONTROLLER, ...PERSON },
} as const;

/** Any letter may bring the reply; which questions it leaves open, `onward` knows. */
const REPLIES: Readonly<Partial<Record<FollowUpName | 'replied', 'onward'>>> = {
  replied: 'onward',
  ...Object.fromEntries(
    FOLLOW_UP_NAMES.filter((name) => followUpEntry(name).answers).map((name) => [name, 'onward']),
  ),
};

const IDENTIFYING = {
  isOpen: true,
  step: 'identify',
  followUps: ['identityAnswer', 'powerOfAttorney', 'clarification', 'withdrawal', 'complaint'],
  called: ['identityAnswer', 'powerOfAttorney'],
  next: { ...REPLIES, ...CONTROLLER, ...PERSON, ...REPLIES },
} as const;

const INSISTING = {
  isOpen: true,
  step: 'insist',
  followUps: ['reminder', 'withdrawal', 'powerOfAttorney', 'complaint'],
  called: ['reminder', 'complaint'],
  next: { ...REPLIES, ...CONTROLLER, ...PERSON, ...REPLIES },
} as const;

/** The states of a request after it was signed, and every way from one to another. */
export const STATES = {
  /** Signed and not yet sent, or sent in vain. */
  signed: {
    isOpen: true,
    step: 'send',
    followUps: ['powerOfAttorney'],
    called: ['powerOfAttorney'],
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
    called: ['clarification'],
    next: { ...REPLIES, ...CONTROLLER, ...PERSON, ...REPLIES },
  },
  /** The controller waits to be sure who asks (Art. 12(6)). */
  identityAsked: IDENTIFYING,
  /** It waits for a copy of an identity document, which it seldom needs (Art. 12(6)). */
  idCopyAsked: IDENTIFYING,
  /** It acts only on a form of its own; none may be required. */
  formDemanded: INSISTING,
  /** It wants to be paid, which it may for excessive requests alone (Art. 12(5)). */
  feeAsked: INSISTING,
  /** An answer came; the person reads whether it is whole. */
  answered: {
    isOpen: true,
    step: 'check',
    followUps: ['reminder', 'complaint', 'complaintNews', 'clarification'],
    called: ['reminder', 'complaint', 'complaintNews'],
    // Whoever reminds after an answer asks for what it lacks.
    next: { ...CONTROLLER, ...PERSON, received: 'same', reminder: 'partlyAnswered' },
  },
  partlyAnswered: {
    isOpen: true,
    step: 'remind',
    followUps: ['reminder', 'complaint', 'clarification', 'withdrawal', 'powerOfAttorney'],
    called: ['reminder', 'complaint'],
    next: { ...CONTROLLER, ...PERSON, received: 'same' },
  },
  /** The controller does not act (Art. 12(4)). */
  refused: {
    isOpen: true,
    step: 'complain',
    followUps: ['complaint', 'reminder', 'clarification'],
    called: ['complaint', 'reminder'],
    next: { ...CONTROLLER, ...PERSON, received: 'same' },
  },
  /** The person took the request back; what still comes in answer is kept, and changes nothing. */
  withdrawn: {
    isOpen: false,
    step: 'none',
    followUps: [],
    called: [],
    next: { received: 'same', answered: 'same', ...RETURNS, closed: 'closed' },
  },
  /** The matter is with the supervisory authority (Art. 77); only a whole answer ends the waiting for it. */
  complained: {
    isOpen: true,
    step: 'waitAuthority',
    followUps: ['complaintNews', 'clarification', 'identityAnswer', 'withdrawal', 'powerOfAttorney'],
    called: ['complaintNews'],
    next: {
      ...CONTROLLER,
      ...PERSON,
      partlyAnswered: 'same',
      refused: 'same',
      complaintWithdrawal: 'onward',
    },
  },
  closed: { isOpen: false, step: 'none', followUps: [], called: [], next: {} },
} as const satisfies Record<string, StateEntry>;

export type StateName = keyof typeof STATES;

/** The states by name, in the order of the table. */
export const STATE_NAMES = Object.keys(STATES) as [StateName, ...StateName[]];
