import { fieldWordsFor } from '#words/fields.ts';
import { representedFieldWords } from '#words/represented-fields.ts';
import { valueIn } from '../../domain/request/form-groups.ts';
import { ChosenLine } from './ChosenLine.tsx';
import { DeliveryFields } from './DeliveryFields.tsx';
import { DetailsStep } from './DetailsStep.tsx';
import { PersonStep } from './PersonStep.tsx';
import { SigningStep, type SigningStepProps } from './SigningStep.tsx';

/** The fields of steps 2 to 4, with their words. */
export function LaterSteps({ step, ...desk }: SigningStepProps & { readonly step: number }) {
  const { facts, draft } = desk.form;
  const own = fieldWordsFor(facts.registers);
  const isRepresented = valueIn('dataSubject', 'represented', draft.values) === true;
  const props = { ...desk, form: { ...desk.form, words: isRepresented ? representedFieldWords(own) : own } };
  if (step < 4) {
    const Step = step === 2 ? DetailsStep : PersonStep;
    return (
      <>
        <ChosenLine form={props.form} />
        <Step form={props.form} />
      </>
    );
  }
  return (
    <>
      <DeliveryFields form={props.form} />
      <SigningStep {...props} />
    </>
  );
}
