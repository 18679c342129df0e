import { chosenRights, stepOf, textIn, valueIn } from '../../domain/form-groups.ts';
import { problemsIn } from '../../domain/problem.ts';
import { type PortalFacts, registersOf, requestFromValues } from '../../domain/request-from-values.ts';
import { fieldWords } from '../../i18n/fi/fields.ts';
import { form as words } from '../../i18n/fi/form.ts';
import { FormStep } from './FormStep.tsx';
import { rightsWithDetails } from './form-draft.ts';
import type { FormPlan } from './form-plan.ts';

/** The plan of a new request: what, the details, who, signing, sending. */
export function requestPlan(facts: PortalFacts): FormPlan {
  return {
    followUp: undefined,
    progress: words.progress,
    steps: words.steps,
    fieldWords,
    start: {},
    StepFields: FormStep,
    letterTexts: [],
    firstSigner: undefined,
    problemsIn: (values, insisted) => problemsIn(values, insisted),
    stepOf: (group) => stepOf(group),
    // Nothing to ask about some rights: the step after it says so.
    stepAfter: (step, values) => (step === 1 && rightsWithDetails(values).length === 0 ? 3 : step + 1),
    writerName: (values) => {
      const isRepresented = valueIn('dataSubject', 'represented', values) === true;
      return textIn('dataSubject', isRepresented ? 'representativeName' : 'name', values);
    },
    requestOf: (values, circumstances) =>
      chosenRights(values).length > 0 && registersOf(values, facts).length > 0
        ? requestFromValues(values, facts, circumstances)
        : undefined,
    loadSending: async () => (await import('../sending/SendingStep.tsx')).SendingStep,
  };
}
