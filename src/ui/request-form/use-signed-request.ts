import { useState } from 'preact/hooks';
import type { SignedRequest } from '../../domain/draft.ts';
import type { Sending } from '../../domain/event.ts';
import type { PortalFacts } from '../../domain/request-from-values.ts';
import type { Store } from '../../store/make-store.ts';
import { keepableDraft } from './form-draft.ts';
import { findSendingNote, sendingNote, timelineIdOf } from './sending-note.ts';
import { drawCircumstances } from './signing-circumstances.ts';
import { type OwnCertificateState, useOwnCertificate } from './use-own-certificate.ts';
import type { RequestFormState } from './use-request-form.ts';
import { type SigningState, useSigning } from './use-signing.ts';

/** What happens to the letter from its signature on. */
export interface SignedRequestActions {
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
  async function note(
    sending: Sending | undefined,
    work: (store: Store, letter: SignedRequest) => Promise<unknown>,
  ) {
    showSent(sending);
    const store = await keeper?.opened();
    try {
      // A letter in memory follows a request on the device, which then cannot say that it was sent.
      if (store && signed && !(await work(store, signed))) setIsKept(false);
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
          circumstances: drawCircumstances(new Date()),
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
    markSent: (sending) =>
      note(sending, (store, letter) => store.recordEvent(timelineIdOf(letter), sendingNote(letter, sending))),
    unmarkSent: () =>
      note(undefined, async (store, letter) => {
        const timeline = await store.loadTimeline(timelineIdOf(letter));
        const last = timeline && findSendingNote(letter, timeline);
        return last ? await store.undoEvent(timelineIdOf(letter), last.id) : timeline;
      }),
  };
}
