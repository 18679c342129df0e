import type { ComponentType } from 'preact';
import type { FieldWords } from '#words/field-words.ts';
import type { FollowUpName } from '../../domain/letters/follow-up.ts';
import type { FieldGroup } from '../../domain/request/form-groups.ts';
import type { Problem } from '../../domain/request/problem.ts';
import type { FieldValues } from '../../domain/rights/field.ts';
import type { SendingStepProps } from '../sending/SendingStep.tsx';
import type { StepFieldsProps } from './FormStep.tsx';
import type { DraftValues } from './form-draft.ts';
import type { LetterPlan } from './letter-plan.ts';

/**
 * How the form goes about one kind of letter. A new request has one plan, and each letter that follows a request
 * another; keeping, signing and showing the letter are the same for all of them.
 */
export interface FormPlan extends LetterPlan {
  /** Which letter follows a request; undefined for a new request. */
  readonly followUp: FollowUpName | undefined;
  /** What the list of steps is called. */
  readonly progress: string;
  /** The steps by the name in the list and the page's heading: signing is the last but one, sending the last. */
  readonly steps: readonly { readonly name: string; readonly heading: string }[];
  /** The words of the fields, by `group.field`; of a new request's, those of the first step. */
  readonly fieldWords: Readonly<Record<string, FieldWords>>;
  /** What the fields hold before anybody has touched them. */
  readonly start: DraftValues;
  /** The fields of the steps before sending. */
  readonly StepFields: ComponentType<StepFieldsProps>;
  /** What is still to be put right, in the form's order. */
  problemsIn(values: FieldValues, insisted: readonly string[]): Problem[];
  /** The step on which a group of fields stands. */
  stepOf(group: FieldGroup): number;
  /** The step that comes after one, given what was chosen. */
  stepAfter(step: number, values: DraftValues): number;
  /** Who signs, as far as is known. */
  writerName(values: FieldValues): string;
  /** Fetches what a letter takes, and what carries it, before a flaky network can stand in between. */
  prepareLetter(values: FieldValues): Promise<unknown>;
  /** Fetches the last step. */
  loadSending(): Promise<ComponentType<SendingStepProps>>;
}

/** The number of the plan's step on which the letter is signed. */
export function signingStep({ steps }: Pick<FormPlan, 'steps'>): number {
  return steps.length - 1;
}
