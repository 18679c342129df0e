import { useState } from 'preact/hooks';
import type { Sending } from '../../domain/life/event.ts';
import type { PortalFacts } from '../../domain/request/request-from-values.ts';
import { keepableDraft } from './form-draft.ts';
import { type OwnCertificateState, useOwnCertificate } from './use-own-certificate.ts';
import type { RequestFormState } from './use-request-form.ts';
import { type SigningState, useSigning } from './use-signing.ts';

/** What happens to the letter from its signature on. */
interface SignedRequestActions {
  readonly signing: SigningState;
  readonly own: OwnCertificateState;
  /** Whether the device has what is shown; a letter that it refused is still its writer's. */
  readonly isKept: boolean;
  /** Signs the draft, which has no problems any more. */
  sign(): Promise<void>;
  /** Notes that the request was sent. */
  markSent(sending: Sending): Promise<void>;
  /** Takes the note back. */
  unmarkSent(): Promise<void>;
}

/** Signs the open draft and marks the request that comes of it. */
export function useSignedRequest(
  { form, plan, keeping, keeper, signed, showSigned, showSent }: RequestFormState,
  facts: PortalFacts,
): SignedRequestActions {
  const { state: signing, sign } = useSigning();
  const own = useOwnCertificate();
  const [isKept, setIsKept] = useState(true);

  /** Shows the note at once; a store that fails takes nothing from the screen. */
  async function note(sending: Sending | undefined) {
    showSent(sending);
    if (!keeper || !signed) return;
    try {
      // A letter in memory follows a request on the device, which then cannot say that it was sent.
      if (!(await keeper.noteSending(signed, sending))) setIsKept(false);
    } catch {
      setIsKept(false);
    }
  }

  return {
    signing,
    own,
    isKept,
    async sign() {
      if (!own.isSettled()) return;
      const result = await sign(async () => {
        const settled = await keeper?.settle();
        // Which words are signed, and whether they are already, is then for the person to see first.
        if (settled?.state.state === 'conflict' || settled?.state.state === 'signed') return undefined;
        const { draft } = form;
        return {
          draft: { ...keepableDraft(draft), revision: settled?.revision ?? draft.revision },
          plan,
          facts,
          store: await keeper?.opened(),
          own: own.certificate,
        };
      });
      if (!result) return;
      if ('conflict' in result) {
        keeper?.change({ ...keepableDraft(form.draft) });
        return;
      }
      own.leaveOut();
      keeper?.announceSigned();
      const isOnDevice = result.isKept && keeping.place === 'device';
      setIsKept(isOnDevice);
      showSigned(result.request, isOnDevice);
    },
    markSent: note,
    unmarkSent: () => note(undefined),
  };
}
