import { form as words } from '../../i18n/fi/form.ts';
import { ChoiceStep } from './ChoiceStep.tsx';
import type { SigningStepProps } from './SigningStep.tsx';
import { useLoaded } from './use-loaded.ts';

/** What the fields of a step get from the desk. */
export interface StepFieldsProps extends SigningStepProps {
  readonly step: number;
}

/**
 * The open step's fields of a new request. Those after the first come in a file of their own, fetched while the
 * first is read.
 */
export function FormStep(props: StepFieldsProps) {
  const { loaded: Steps, isMissing } = useLoaded(loadLaterSteps);
  if (props.step === 1) return <ChoiceStep form={props.form} />;
  if (Steps) return <Steps {...props} />;
  return <p role="status">{isMissing ? words.stepMissing : words.opening}</p>;
}

async function loadLaterSteps() {
  const { LaterSteps } = await import('./LaterSteps.tsx');
  return LaterSteps;
}
