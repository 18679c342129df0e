import { useEffect, useState } from 'preact/hooks';
import { form as words } from '#words/form.ts';
import { ownCertificate } from '#words/own-certificate.ts';
import { valueIn } from '../../domain/request/form-groups.ts';
import { waysToController } from '../../domain/request/request-from-values.ts';
import { ClockQuestion, clockQuestion } from './ClockQuestion.tsx';
import { FieldGroupFields } from './FieldGroupFields.tsx';
import type { FormHandle } from './form-handle.ts';
import { OwnCertificate } from './OwnCertificate.tsx';
import { SignaturePad } from './SignaturePad.tsx';
import type { OwnCertificateState } from './use-own-certificate.ts';
import type { SigningState } from './use-signing.ts';
import '../../styles/parts/own-certificate.css';
import '../../styles/parts/problem.css';

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
 * MUST: say that a visible signature is voluntary, and what signing proves and does not; ask about a day that cannot
 * be before the letter carries it; keep the draft when
 * signing fails, and say in words what to do; sign once, however often the button is pressed.
 * MUST NOT: sign by the Enter key in a text field.
 */
export function SigningStep({ form, signing, own, onSign, hasVisibleSignature = true }: Props) {
  const { values, signature } = form.draft;
  const drawn = signature?.kind === 'drawn' ? signature : undefined;
  const kind = valueIn('signature', 'kind', values);
  const [question, setQuestion] = useState<string>();
  const ask = (): void => {
    const asked = clockQuestion(new Date(), form.facts);
    setQuestion(asked);
    if (asked === undefined) onSign();
  };
  useEffect(() => {
    if (kind !== 'typed' || values['signature.text'] !== undefined) return;
    form.set('signature.text', form.writerName);
  }, [kind]);
  return (
    <>
      {hasVisibleSignature ? <FieldGroupFields form={withPenWords(form)} group="signature" /> : null}
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
      {question && (
        <ClockQuestion
          question={question}
          onSign={() => {
            setQuestion(undefined);
            onSign();
          }}
        />
      )}
      <p class="buttons">
        <button type="button" class="button" aria-disabled={signing.isRunning} onClick={ask}>
          {words.signature.sign}
        </button>
      </p>
      <div role="status">{signing.isRunning ? <SlowNotice /> : null}</div>
    </>
  );
}

/** On paper a pen may sign, so the choice of no visible signature says that. */
function withPenWords(form: FormHandle): FormHandle {
  const kind = form.words['signature.kind'];
  const isByPost =
    valueIn('delivery', 'channel', form.draft.values) === 'post' ||
    waysToController(form.draft.values, form.facts).email === undefined;
  if (!kind?.options || !isByPost) return form;
  const options = { ...kind.options, none: [words.signature.byPen] as const };
  return { ...form, words: { ...form.words, 'signature.kind': { ...kind, options } } };
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
        <span>{words.signingFailed}</span> <span>{words.errorCode(code)}</span>
      </p>
    </div>
  );
}
