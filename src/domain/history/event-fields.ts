import type { Field } from '../rights/field.ts';
import type { PlainKind } from './event-kinds.ts';

/** Whether the controller gave reasons (Art. 12(3) and (4) GDPR). */
const REASONS = { name: 'reasons', kind: 'choice', options: ['given', 'none'] } as const satisfies Field;

const DAY_ALONE: readonly Field[] = [];

/**
 * What a kind of event can tell besides its day, as any form asks it; the person may leave all of it open but what is
 * required. A letter says what stands here, and never the opposite.
 */
const EVENT_FIELDS: Readonly<Record<PlainKind, readonly Field[]>> = {
  undelivered: DAY_ALONE,
  /** Which of the letters came back, by its id. */
  letterUndelivered: [{ name: 'letterId', kind: 'line', required: true }],
  partlyAnswered: [
    { name: 'restPromised', kind: 'choice', options: ['yes', 'no'] },
    { name: 'restBy', kind: 'day', when: { field: 'restPromised', is: 'yes' } },
  ],
  refused: [REASONS, { name: 'reason', kind: 'text', max: 2000, when: { field: 'reasons', is: 'given' } }],
  extended: [REASONS],
  received: DAY_ALONE,
  answered: DAY_ALONE,
  clarificationAsked: DAY_ALONE,
  identityAsked: DAY_ALONE,
  idCopyAsked: DAY_ALONE,
  formDemanded: DAY_ALONE,
  feeAsked: DAY_ALONE,
  replied: DAY_ALONE,
  closed: DAY_ALONE,
};

/** What an event of the kind can tell; most have their day alone. */
export function eventFieldsOf(kind: PlainKind): readonly Field[] {
  return EVENT_FIELDS[kind];
}
