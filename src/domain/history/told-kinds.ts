import {
  type AnswerKind,
  isAnswerKind,
  type KindsOf,
  PLAIN_KINDS,
  type PlainKind,
  roleOf,
} from './event-kinds.ts';

/** What a complaint's chronology tells by its day alone: all but a letter's return, and that the person waits no more. */
type ToldKind = Exclude<PlainKind, KindsOf<'end'> | 'letterUndelivered'>;

/** The answers by name. */
export const ANSWER_KINDS = PLAIN_KINDS.filter(isAnswerKind) as [AnswerKind, ...AnswerKind[]];

/** What a complaint's chronology tells by its day alone, by name. */
export const TOLD_KINDS = PLAIN_KINDS.filter(isToldKind) as [ToldKind, ...ToldKind[]];

/** Whether a complaint's chronology tells events of the kind by their day alone. */
export function isToldKind(kind: string): kind is ToldKind {
  const role = roleOf(kind);
  return role !== undefined && role !== 'end' && kind !== 'letterUndelivered';
}
