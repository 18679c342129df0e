import { choiceFieldWordsFor } from '#words/choice-fields.ts';
import { formStart as words } from '#words/form-start.ts';
import { chosenRights, stepOf, textIn, valueIn } from '../../domain/request/form-groups.ts';
import { letterLanguageOf } from '../../domain/request/letter-language.ts';
import { problemsIn } from '../../domain/request/problem.ts';
import {
  type PortalFacts,
  registersOf,
  requestFromValues,
} from '../../domain/request/request-from-values.ts';
import { todayAt } from '../parts/today.ts';
import { FormStep } from './FormStep.tsx';
import { rightsWithDetails } from './form-draft.ts';
import type { FormPlan } from './form-plan.ts';

/** The plan of a new request: what, the details, who, signing, sending. */
export function requestPlan(facts: PortalFacts): FormPlan {
  return {
    followUp: undefined,
    progress: words.progress,
    steps: words.steps,
    fieldWords: choiceFieldWordsFor(facts.registers.length),
    start: {},
    StepFields: FormStep,
    loadWordings: async (language) => {
      // With the letter's own code: a page without a letter loads none of it.
      const { requestWordings } = await import('../doors/letter-wordings.ts');
      return await requestWordings(language);
    },
    firstSigner: undefined,
    problemsIn: (values, insisted) => problemsIn(values, insisted, undefined, todayAt(new Date()).last),
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
    prepareLetter: async (values) => {
      const [{ requestWordings }, { letterWords }] = await Promise.all([
        import('../doors/letter-wordings.ts'),
        import('../doors/letter-words.ts'),
      ]);
      const language = letterLanguageOf(values, facts);
      await Promise.all([requestWordings(language), letterWords(language)]);
    },
    loadSending: async () => (await import('../sending/SendingStep.tsx')).SendingStep,
  };
}
