import { useEffect, useState } from 'preact/hooks';
import { valueIn } from '../../domain/form-groups.ts';
import { form as words } from '../../i18n/fi/form.ts';
import { ownCertificate } from '../../i18n/fi/own-certificate.ts';
import { SignaturePad } from '../signature-pad/SignaturePad.tsx';
import { FieldGroupFields } from './FieldGroupFields.tsx';
import type { FormHandle } from './form-handle.ts';
import { OwnCertificate } from './OwnCertificate.tsx';
import { fillWords } from './problem-message.ts';
import type { OwnCertificateState } from './use-own-certificate.ts';
import type { SigningState } from './use-signing.ts';

/** What signing gets from the desk. */
export interface SigningStepProps {
  readonly form: FormHandle;
  readonly signing: SigningState;
  readonly own: OwnCertificateState;
  onSign(): void;
}

interface Props extends SigningStepProps {
  /** False for a letter that is signed with a pen. */
  readonly hasVisibleSignature?: boolean;
}

/** Milliseconds after which a signing says that it takes a moment. */
const MS_UNTIL_SLOW = 300;

/**
 * The step before sending: the visible signature, and signing.
 *
 * MUST: say that a visible signature is voluntary, and what signing proves and does not; keep the draft when
 * signing fails, and say in words what to do; sign once, however often the button is pressed.
 * MUST NOT: sign by the Enter key in a text field.
 */
export function SigningStep({ form, signing, own, onSign, hasVisibleSignature = true }: Props) {
  const { values, signature } = form.draft;
  const drawn = signature?.kind === 'drawn' ? signature : undefined;
  const kind = valueIn('signature', 'kind', values);
  useEffect(() => {
    if (kind !== 'typed' || values['signature.text'] !== undefined) return;
    form.set('signature.text', form.writerName);
  }, [kind]);
  return (
    <>
      {hasVisibleSignature ? <FieldGroupFields form={form} group="signature" /> : null}
      {hasVisibleSignature && kind === 'drawn' ? (
        <SignaturePad
          signature={drawn}
          words={words.signature}
          onChange={(next) =>
            form.change(({ signature: _, ...draft }) => (next ? { ...draft, signature: next } : draft))
          }
        />
      ) : null}
      <details class="proof">
        <summary>{words.signature.provesHeading}</summary>
        <p>{own.certificate ? ownCertificate.proves : words.signature.proves}</p>
      </details>
      <OwnCertificate state={own} />
      <p>{words.signature.frozen}</p>
      {signing.failure ? <SigningFailure code={signing.failure} /> : null}
      <p class="buttons">
        <button type="button" class="button" aria-disabled={signing.isRunning} onClick={onSign}>
          {words.signature.sign}
        </button>
      </p>
      <div role="status">{signing.isRunning ? <SlowNotice /> : null}</div>
    </>
  );
}

function SlowNotice() {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), MS_UNTIL_SLOW);
    return () => clearTimeout(timer);
  }, []);
  return isSlow ? <p>{words.signature.signing}</p> : null;
}

function SigningFailure({ code }: { code: string }) {
  const { other: _, ...certificateFailures } = ownCertificate.failures;
  const failures: Readonly<Record<string, string>> = { ...certificateFailures, ...words.signingFailures };
  return (
    <div class="problem" role="alert">
      <p>{failures[code] ?? words.signingFailures.other}</p>
      <p>
        <span>{words.signingFailed}</span> <span>{fillWords(words.errorCode, { code })}</span>
      </p>
    </div>
  );
}
