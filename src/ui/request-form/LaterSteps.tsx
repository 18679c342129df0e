import { DeliveryFields } from './DeliveryFields.tsx';
import { DetailsStep } from './DetailsStep.tsx';
import { PersonStep } from './PersonStep.tsx';
import { SigningStep, type SigningStepProps } from './SigningStep.tsx';

/** The fields of steps 2 to 4. */
export function LaterSteps({ step, ...props }: SigningStepProps & { readonly step: number }) {
  if (step === 2) return <DetailsStep form={props.form} />;
  if (step === 3) return <PersonStep form={props.form} />;
  return (
    <>
      <DeliveryFields form={props.form} />
      <SigningStep {...props} />
    </>
  );
}
