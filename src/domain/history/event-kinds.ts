/** What an event is to a request. Rules ask for the role, so that a new kind of event takes its place in them all. */
type EventRole =
  /** What became of the letter on its way. */
  | 'carriage'
  /** The controller's answer to the request. */
  | 'answer'
  /** The controller's question to the person, which a reply or a letter answers. */
  | 'question'
  /** What the controller demands before it acts, though the law asks for none; the time for the answer runs on. */
  | 'demand'
  /** What else the controller tells. */
  | 'announcement'
  /** The person's reply in a message of their own, without a letter made here. */
  | 'reply'
  /** The person waits for nothing more. */
  | 'end';

/** What can happen with nothing to say of it but its day, and its role; nobody else enumerates these kinds. */
const EVENT_KINDS = {
  /** The letter came back or bounced: it was not received. */
  undelivered: 'carriage',
  /** A letter that followed the request came back: it counts as never sent. */
  letterUndelivered: 'carriage',
  /** The day of receipt is known: tracking, an acknowledgement, a dated receipt. */
  received: 'carriage',
  answered: 'answer',
  partlyAnswered: 'answer',
  refused: 'answer',
  /** The controller told of two further months, and why (Art. 12(3) GDPR). */
  extended: 'announcement',
  clarificationAsked: 'question',
  identityAsked: 'question',
  /** A copy of a passport or an identity card was asked for (Art. 12(6) GDPR). */
  idCopyAsked: 'question',
  /** The controller answers only through a form of its own, though the law asks for none (EDPB Guidelines 01/2022). */
  formDemanded: 'demand',
  /** The controller wants to be paid (Art. 12(5) GDPR). */
  feeAsked: 'demand',
  replied: 'reply',
  closed: 'end',
} as const satisfies Record<string, EventRole>;

/** A kind of event with nothing to say of it but its day. */
export type PlainKind = keyof typeof EVENT_KINDS;

/** The kinds of the role. */
export type KindsOf<Role extends EventRole> = {
  [Kind in PlainKind]: (typeof EVENT_KINDS)[Kind] extends Role ? Kind : never;
}[PlainKind];

/** What came back from the controller as an answer. */
export type AnswerKind = KindsOf<'answer'>;

/** What the controller can ask of the person. */
export type QuestionKind = KindsOf<'question'>;

/** What the controller can demand or ask, and the person answer. */
export type AskingKind = KindsOf<'question' | 'demand'>;

/** The kinds by name, in the order of the table. */
export const PLAIN_KINDS = Object.keys(EVENT_KINDS) as [PlainKind, ...PlainKind[]];

/** The role of the kind; undefined for a letter's sending, which has more to say than its day. */
export function roleOf(kind: string): EventRole | undefined {
  return EVENT_KINDS[kind as PlainKind];
}

/** Whether an event of the kind is an answer to the request. */
export function isAnswerKind(kind: string): kind is AnswerKind {
  return roleOf(kind) === 'answer';
}

/** Whether an event of the kind waits for the person to answer it. */
export function isAskingKind(kind: string): kind is AskingKind {
  const role = roleOf(kind);
  return role === 'question' || role === 'demand';
}
