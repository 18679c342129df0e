import { isAnswerKind } from '../history/event-kinds.ts';
import { detailOf } from '../life/event-detail.ts';
import { eventsSinceSending } from '../life/request-state.ts';
import type { Timeline } from '../life/timeline.ts';
import { fieldsOf } from '../request/form-groups.ts';
import type { Problem } from '../request/problem.ts';
import { type FieldValues, fieldValue } from '../rights/field.ts';
import type { FollowUpSource } from './follow-up-source.ts';

/** What is recorded and a choice can contradict. */
type Recorded = Extract<Problem, { code: 'contradicts-record' }>['recorded'];

/** What each choice says did not happen, by `letter.field:option`. */
const DENIALS: Readonly<Record<string, Recorded>> = {
  'reminder.situation:noAnswer': 'answer',
  'reminder.situation:noReasons': 'reasons',
  'reminder.situation:reasonInsufficient': 'no-reasons',
  'reminder.situation:extensionUnexplained': 'extension-reasons',
  'complaint.faults:noReasons': 'reasons',
  'complaint.faults:refusal': 'no-reasons',
};

/** The choices by which the letter would say the opposite of what is recorded. */
export function contradictionsIn(
  { letter, timeline }: Pick<FollowUpSource, 'letter' | 'timeline'>,
  values: FieldValues,
): Problem[] {
  const recorded = recordedIn(timeline);
  return fieldsOf(letter).flatMap((field): Problem[] => {
    const value = fieldValue(letter, field, values);
    const chosen = typeof value === 'object' ? value : [value];
    const denied = chosen
      .map((option) => DENIALS[`${letter}.${field.name}:${option}`])
      .find((fact) => fact !== undefined && recorded.has(fact));
    return denied ? [{ field: `${letter}.${field.name}`, code: 'contradicts-record', recorded: denied }] : [];
  });
}

function recordedIn(timeline: Timeline): ReadonlySet<Recorded> {
  const events = eventsSinceSending(timeline);
  const answer = events.findLast(({ kind }) => isAnswerKind(kind));
  const extension = events.findLast(({ kind }) => kind === 'extended');
  const reasons = detailOf(answer, 'reasons');
  return new Set<Recorded>([
    ...(answer ? (['answer'] as const) : []),
    ...(reasons === 'given' ? (['reasons'] as const) : []),
    ...(reasons === 'none' ? (['no-reasons'] as const) : []),
    ...(detailOf(extension, 'reasons') === 'given' ? (['extension-reasons'] as const) : []),
  ]);
}
