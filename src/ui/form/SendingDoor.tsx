import { useEffect } from 'preact/hooks';
import { formStart as words } from '#words/form-start.ts';
import { STEP_HEADING } from '../parts/element-ids.ts';
import { offerFile } from '../parts/offer-file.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import type { SendingStepProps } from '../sending/SendingStep.tsx';
import type { FormPlan } from './form-plan.ts';

interface Props extends SendingStepProps {
  readonly plan: FormPlan;
}

/**
 * The last step, which comes in a file of its own: most of a visit needs none of it. Where that file cannot be had
 * any more, the packet is still given to its writer.
 */
export function SendingDoor({ plan, ...props }: Props) {
  const { loaded: Step, isMissing } = useLoaded(plan.loadSending);
  useEffect(() => {
    if (Step || isMissing) document.getElementById(STEP_HEADING)?.focus();
  }, [Step, isMissing]);
  if (Step) return <Step {...props} />;
  if (!isMissing) return <p role="status">{words.opening}</p>;
  const { fileName, pdf } = props.signed;
  return (
    <>
      <h1 id={STEP_HEADING} tabIndex={-1}>
        {plan.steps.at(-1)?.heading}
      </h1>
      <p>{words.sendingMissing}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => offerFile(fileName, pdf, 'application/pdf')}>
          {words.downloadPacket}
        </button>
        <button type="button" class="button quiet" onClick={() => location.reload()}>
          {words.saving.reload}
        </button>
      </p>
    </>
  );
}
