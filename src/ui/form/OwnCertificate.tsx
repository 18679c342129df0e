import { useEffect, useRef, useState } from 'preact/hooks';
import { form } from '#words/form.ts';
import { ownCertificate as words } from '#words/own-certificate.ts';
import { describedBy, fieldIds } from '../parts/element-ids.ts';
import { writtenDayOf } from '../parts/written-time.ts';
import type { OwnCertificateState } from './use-own-certificate.ts';
import '../../styles/parts/field.css';
import '../../styles/parts/own-certificate.css';
import '../../styles/parts/problem.css';

const FILE = fieldIds('varmenne-tiedosto');
const PASSWORD = fieldIds('varmenne-salasana');

/**
 * Signing with a certificate of one's own, folded away: most people have none.
 *
 * MUST: show whose certificate it is before it signs; say at the place what to do when it cannot be used; say
 * that nothing of it is kept.
 * MUST NOT: put file or password into the draft; call the signature more than what law and issuer make it.
 */
export function OwnCertificate({ state }: { state: OwnCertificateState }) {
  const { certificate, failure, isOpening, hasFile } = state;
  const [isUnfolded, setIsUnfolded] = useState(certificate !== undefined);
  const file = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const inUse = useRef<HTMLParagraphElement>(null);
  const wasInUse = useRef(certificate !== undefined);
  useEffect(() => {
    // The field is empty when the step is opened again, so a file that was not opened counts for nothing.
    if (hasFile && !certificate) state.leaveOut();
  }, []);
  useEffect(() => {
    if (failure) setIsUnfolded(true);
  }, [state.failureCount]);
  useEffect(() => {
    // What had the focus has gone with the fields or come back with them.
    const hasChanged = wasInUse.current !== (certificate !== undefined);
    wasInUse.current = certificate !== undefined;
    if (hasChanged) (certificate ? inUse : file).current?.focus();
  }, [certificate]);
  const failedAt = failure && (failure === 'CERTIFICATE_PASSWORD' ? PASSWORD : FILE);
  const open = (): void => void state.open(password.current?.value ?? '');
  const leaveOut = (): void => {
    if (file.current) file.current.value = '';
    if (password.current) password.current.value = '';
    state.leaveOut();
  };
  return (
    <details class="proof" open={isUnfolded} onToggle={(event) => setIsUnfolded(event.currentTarget.open)}>
      <summary>{words.heading}</summary>
      <p>{words.intro}</p>
      <p>{words.adds}</p>
      <p>
        {words.visible} {words.kept}
      </p>
      {certificate ? (
        <>
          <p ref={inUse} tabIndex={-1}>
            {words.inUse}
          </p>
          <InUse certificate={certificate} />
        </>
      ) : (
        <>
          <div class={failedAt === FILE ? 'field has-problem' : 'field'}>
            <label for={FILE.control}>{words.file}</label>
            <p class="hint" id={FILE.hint}>
              {words.fileHint}
            </p>
            {failedAt === FILE ? <Failure code={failure} id={FILE.problem} /> : null}
            <input
              id={FILE.control}
              ref={file}
              type="file"
              accept=".p12,.pfx,application/x-pkcs12"
              aria-describedby={describedBy(FILE.hint, failedAt === FILE && FILE.problem)}
              aria-invalid={failedAt === FILE ? true : undefined}
              onChange={(event) => state.choose(event.currentTarget.files?.[0])}
            />
          </div>
          <div class={failedAt === PASSWORD ? 'field has-problem' : 'field'}>
            <label for={PASSWORD.control}>{words.password}</label>
            <p class="hint" id={PASSWORD.hint}>
              {words.passwordHint}
            </p>
            {failedAt === PASSWORD ? <Failure code={failure} id={PASSWORD.problem} /> : null}
            <input
              id={PASSWORD.control}
              ref={password}
              type="password"
              autocomplete="off"
              maxLength={1000}
              aria-describedby={describedBy(PASSWORD.hint, failedAt === PASSWORD && PASSWORD.problem)}
              aria-invalid={failedAt === PASSWORD ? true : undefined}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                open();
              }}
            />
          </div>
        </>
      )}
      <p class="buttons">
        {certificate ? null : (
          <button type="button" class="button quiet" aria-disabled={isOpening} onClick={open}>
            {words.open}
          </button>
        )}
        {hasFile ? (
          <button type="button" class="button quiet" onClick={leaveOut}>
            {words.leaveOut}
          </button>
        ) : null}
      </p>
      <div role="status">{isOpening ? <p>{words.opening}</p> : null}</div>
    </details>
  );
}

/** The certificate as its issuer wrote it. The names may be in any script, so each is isolated from the words. */
function InUse({ certificate }: { certificate: NonNullable<OwnCertificateState['certificate']> }) {
  const { subjectName, issuerName, notAfter } = certificate;
  return (
    <dl>
      <dt>{words.holder}</dt>
      <dd>
        <bdi>{subjectName || words.unnamed}</bdi>
      </dd>
      <dt>{words.issuer}</dt>
      <dd>
        <bdi>{issuerName || words.unnamed}</bdi>
      </dd>
      <dt>{words.validUntil}</dt>
      <dd>{words.until(writtenDayOf(notAfter))}</dd>
    </dl>
  );
}

function Failure({ code = '', id }: { code: string | undefined; id: string }) {
  const failures: Readonly<Record<string, string>> = words.failures;
  return (
    <div class="problem" role="alert" id={id}>
      <p>{failures[code] ?? words.failures.other}</p>
      <p class="consequence">
        <span>{words.nothingLost}</span> <span>{form.errorCode(code)}</span>
      </p>
    </div>
  );
}
