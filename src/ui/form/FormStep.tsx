import { formStart as words } from '#words/form-start.ts';
import { useTouched } from '../parts/first-touch.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { ChoiceStep } from './ChoiceStep.tsx';
import type { SigningStepProps } from './SigningStep.tsx';

/** What the fields of a step get from the desk. */
export interface StepFieldsProps extends SigningStepProps {
  readonly step: number;
}

/**
 * The open step's fields of a new request. Those after the first come in a file of their own, fetched while the
 * first is answered.
 */
export function FormStep(props: StepFieldsProps) {
  const { loaded: Steps, isMissing } = useLoaded(loadLaterSteps, useTouched() || props.step > 1);
  if (props.step === 1) return <ChoiceStep form={props.form} />;
  if (Steps) return <Steps {...props} />;
  return <p role="status">{isMissing ? words.stepMissing : words.opening}</p>;
}

async function loadLaterSteps() {
  const { LaterSteps } = await import('./LaterSteps.tsx');
  return LaterSteps;
}
