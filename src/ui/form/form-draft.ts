import type { Draft } from '../../domain/records/draft.ts';
import {
  chosenRegisters,
  chosenRights,
  type FieldGroup,
  fieldsOf,
  isFieldGroup,
} from '../../domain/request/form-groups.ts';
import { keepableValues, type Problem, withheldFields } from '../../domain/request/problem.ts';
import type { FieldValue, FieldValues } from '../../domain/rights/field.ts';
import { companionsOf, type Right, rightEntry } from '../../domain/rights/right.ts';

export type DraftValues = Draft['values'];

/** The draft with one field changed. */
export function withValue(draft: Draft, key: string, value: FieldValue): Draft {
  return { ...draft, values: { ...draft.values, [key]: typeof value === 'object' ? [...value] : value } };
}

/**
 * The values with the rights chosen, and with the registers that these concern: all of them where none is asked, and
 * at first where the person has not said which. `slugs` are the portal's registers.
 */
export function withRights(
  values: DraftValues,
  rights: readonly Right[],
  slugs: readonly string[],
): DraftValues {
  const extents = rights.map((right) => rightEntry(right).registers);
  const isAll =
    slugs.length === 1 ||
    (rights.length > 0 && extents.every((extent) => extent === 'always-all')) ||
    (values['choice.registers'] === undefined && extents.some((extent) => extent !== undefined));
  return { ...values, 'choice.rights': [...rights], ...(isAll ? { 'choice.registers': [...slugs] } : {}) };
}

/** Whether the registers are to be asked: not where there is one, or all of them are meant anyway. */
export function asksRegisters(values: DraftValues, slugs: readonly string[]): boolean {
  const rights = chosenRights(values);
  const isFixed = rights.length > 0 && rights.every((right) => rightEntry(right).registers === 'always-all');
  return slugs.length > 1 && (!isFixed || chosenRegisters(values).length < slugs.length);
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

/** The draft as it may be saved and drawn. */
export function keepableDraft(draft: Draft): Draft {
  return { ...draft, values: keepableValues(draft.values, draft.insisted) as DraftValues };
}

/** A newer draft, with the texts that only this screen has: they were never saved anywhere. */
export function withUnkeptOf(onScreen: Draft, newer: Draft): Draft {
  const unkept = withheldFields(onScreen.values, onScreen.insisted).map((key) => [
    key,
    onScreen.values[key] ?? '',
  ]);
  return { ...newer, values: { ...newer.values, ...Object.fromEntries(unkept) } };
}

/** What a plan says of problems: which there are, and on which step. */
interface ProblemPlan {
  problemsIn(values: FieldValues, insisted: readonly string[]): Problem[];
  stepOf(group: FieldGroup): number;
}

/** The step on which a problem's field stands. */
export function stepOfProblem({ field }: Problem, plan: ProblemPlan): number {
  return plan.stepOf(field.slice(0, field.indexOf('.')) as FieldGroup);
}

/** The problems to show now: those of the steps that the person tried to leave, and those that cannot wait. */
export function shownProblems(draft: Draft, plan: ProblemPlan, submittedSteps: readonly number[]): Problem[] {
  return plan
    .problemsIn(draft.values, draft.insisted)
    .filter((problem) => isUrgent(problem) || submittedSteps.includes(stepOfProblem(problem, plan)));
}

/** Whether a problem is told while the person types: what may not be kept, and what a letter cannot carry. */
export function isUrgent({ code }: Problem): boolean {
  return ['identity-code', 'iban', 'passport', 'character', 'too-long'].includes(code);
}

/** The last step that can be opened: the first one where something is still to be put right, or `last`. */
export function furthestStep(draft: Draft, plan: ProblemPlan, last: number): number {
  const steps = plan.problemsIn(draft.values, draft.insisted).map((problem) => stepOfProblem(problem, plan));
  return Math.min(last, ...steps);
}

/** The chosen rights that ask for details. */
export function rightsWithDetails(values: DraftValues): Right[] {
  return chosenRights(values).filter((right) => rightEntry(right).fields.length > 0);
}

/** Every text of the draft, a blank line between; an option's name is no text of the person's. */
export function textOf(values: DraftValues): string {
  return Object.entries(values)
    .filter(([key, value]) => typeof value === 'string' && value !== '' && !hasOptions(key))
    .map(([, value]) => value)
    .join('\n\n');
}

function hasOptions(key: string): boolean {
  const [group = '', name] = key.split('.');
  return isFieldGroup(group) && fieldsOf(group).some((field) => field.name === name && field.options);
}
