import type { Draft } from '../../domain/draft.ts';
import type { FieldValue } from '../../domain/field.ts';
import { chosenRights, type FieldGroup, stepOf } from '../../domain/form-groups.ts';
import { type Problem, problemsIn, withheldFields } from '../../domain/problem.ts';
import { companionsOf, type Right, rightEntry } from '../../domain/right.ts';

export type DraftValues = Draft['values'];

/** The longest text that a draft can keep; a longer one stays on the screen until it is shortened. */
const LONGEST_KEPT = 20_000;

/** The draft with one field changed. */
export function withValue(draft: Draft, key: string, value: FieldValue): Draft {
  return { ...draft, values: { ...draft.values, [key]: typeof value === 'object' ? [...value] : value } };
}

/** The draft with a finding let through, as the person insists that it belongs in the letter. */
export function withInsisted(draft: Draft, key: string, kind: string): Draft {
  return { ...draft, insisted: [...new Set([...draft.insisted, `${key}:${kind}`])] };
}

/** The right that was chosen first; a companion may stand after it. */
export function primaryRight(values: DraftValues): Right | undefined {
  const chosen = values['choice.rights'];
  return chosenRights(values).find((right) => Array.isArray(chosen) && chosen[0] === right);
}

/** The rights when this one is chosen: a companion stays only beside a right that it belongs with. */
export function rightsWithPrimary(right: Right, values: DraftValues): Right[] {
  const companion = chosenRights(values).find((other) => companionsOf(right).includes(other));
  return companion && primaryRight(values) === right ? [right, companion] : [right];
}

/** Fields, as `group.name`, whose text is neither saved nor drawn for now. */
export function unkeptFields({ values, insisted }: Pick<Draft, 'values' | 'insisted'>): string[] {
  // A very long text is not searched for identifiers as well: that takes noticeable time at every key.
  return Object.keys(values).filter(
    (key) => isTooLong(values[key]) || withheldFields(only(key, values), insisted).length > 0,
  );
}

/** The draft as it may be saved and drawn. */
export function keepableDraft(draft: Draft): Draft {
  const unkept = unkeptFields(draft);
  const values = Object.entries(draft.values).filter(([key]) => !unkept.includes(key));
  return { ...draft, values: Object.fromEntries(values) };
}

/** A newer draft, with the texts that only this screen has: they were never saved anywhere. */
export function withUnkeptOf(onScreen: Draft, newer: Draft): Draft {
  const unkept = unkeptFields(onScreen).map((key) => [key, onScreen.values[key] ?? '']);
  return { ...newer, values: { ...newer.values, ...Object.fromEntries(unkept) } };
}

/** The step, 1 to 4, on which a problem's field stands. */
export function stepOfProblem({ field }: Problem): 1 | 2 | 3 | 4 {
  return stepOf(field.slice(0, field.indexOf('.')) as FieldGroup);
}

/** The problems to show now: those of the steps that the person tried to leave, and those that cannot wait. */
export function shownProblems(draft: Draft, submittedSteps: readonly number[]): Problem[] {
  return problemsIn(draft.values, draft.insisted).filter(
    (problem) => isUrgent(problem) || submittedSteps.includes(stepOfProblem(problem)),
  );
}

/** Whether a problem is told while the person types: what may not be kept, and what a letter cannot carry. */
export function isUrgent({ code }: Problem): boolean {
  return ['identity-code', 'iban', 'passport', 'character', 'too-long'].includes(code);
}

/** The last step, 1 to 4, that can be opened: the first one where something is still to be put right. */
export function furthestStep(draft: Draft): number {
  const [first] = problemsIn(draft.values, draft.insisted).map(stepOfProblem).sort();
  return first ?? 4;
}

/** The chosen rights that ask for details. */
export function rightsWithDetails(values: DraftValues): Right[] {
  return chosenRights(values).filter((right) => rightEntry(right).fields.length > 0);
}

function only(key: string, values: DraftValues): DraftValues {
  const value = values[key];
  return value === undefined ? {} : { [key]: value };
}

function isTooLong(value: DraftValues[string] | undefined): boolean {
  return typeof value === 'string' && value.length > LONGEST_KEPT;
}
