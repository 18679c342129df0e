import { useEffect } from 'preact/hooks';
import type { SignedRequest } from '../../domain/draft.ts';
import type { Sending } from '../../domain/event.ts';
import type { PortalFacts } from '../../domain/request-from-values.ts';
import { form as words } from '../../i18n/fi/form.ts';
import { offerFile } from '../offer-file.ts';
import { useLoaded } from './use-loaded.ts';
import { STEP_HEADING } from './use-step-focus.ts';

interface Props {
  readonly signed: SignedRequest;
  readonly sent: Sending | undefined;
  readonly facts: PortalFacts;
  onSent(sending: Sending): void;
  onUnsent(): void;
  onNewDraft(): void;
}

/** Fetches step 5 ahead of its need, so that it is there when the network is not. */
export async function loadSendingStep() {
  const { SendingStep } = await import('../sending/SendingStep.tsx');
  return SendingStep;
}

/**
 * Step 5, which comes in a file of its own: most of a visit needs none of it. Where that file cannot be had
 * any more, the packet is still given to its writer.
 */
export function SendingDoor(props: Props) {
  const { loaded: Step, isMissing } = useLoaded(loadSendingStep);
  useEffect(() => {
    if (Step || isMissing) document.getElementById(STEP_HEADING)?.focus();
  }, [Step, isMissing]);
  if (Step) return <Step {...props} />;
  if (!isMissing) return <p role="status">{words.opening}</p>;
  const { fileName, pdf } = props.signed;
  return (
    <>
      <h1 id={STEP_HEADING} tabIndex={-1}>
        {words.steps[4].heading}
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
