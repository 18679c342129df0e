import { DetailsStep } from './DetailsStep.tsx';
import { PersonStep } from './PersonStep.tsx';
import { SigningStep, type SigningStepProps } from './SigningStep.tsx';

/** What the later steps get from the desk. */
export interface LaterStepsProps extends SigningStepProps {
  readonly step: number;
}

/** The fields of steps 2 to 4. */
export function LaterSteps({ step, ...props }: LaterStepsProps) {
  if (step === 2) return <DetailsStep form={props.form} />;
  if (step === 3) return <PersonStep form={props.form} />;
  return <SigningStep {...props} />;
}
