import { useRef, useState } from 'preact/hooks';
import { lockWords as words } from '../../i18n/fi/lock.ts';
import { StoreError } from '../../store/store-error.ts';
import { tellStoreChanged } from '../store-door.ts';
import { PassphraseAccount } from './PassphraseAccount.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { pageLock } from './page-lock.ts';
import '../../styles/passphrase.css';

const FIELD = 'lukon-tunnuslause';

/**
 * Opens the lock for this page.
 *
 * MUST: tell a wrong passphrase at the field, keep what was typed and bring focus there; say why each page asks.
 * MUST NOT: limit the attempts, or say more of a wrong passphrase than that it is another one.
 */
export function UnlockForm() {
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isOpening, setIsOpening] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  async function unlock(): Promise<void> {
    if (isOpening) return;
    setProblem(undefined);
    setIsOpening(true);
    const refusal = passphrase === '' ? words.unlock.missing : await refusalOf(passphrase);
    setIsOpening(false);
    if (refusal === undefined) {
      tellStoreChanged();
      return;
    }
    setProblem(refusal);
    field.current?.focus();
  }

  return (
    <form
      class="unlock storage-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void unlock();
      }}
    >
      <PassphraseAccount />
      <PassphraseField
        id={FIELD}
        label={words.unlock.label}
        hint={words.unlock.hint}
        problem={problem}
        autocomplete="current-password"
        value={passphrase}
        input={field}
        onInput={setPassphrase}
      />
      <p class="buttons">
        <button type="submit" class="button" aria-disabled={isOpening}>
          {words.unlock.button}
        </button>
      </p>
      <p role="status">{isOpening ? words.unlock.opening : null}</p>
      <p class="note">{words.unlock.why}</p>
    </form>
  );
}

/** What to tell the person; undefined when the lock is open. */
async function refusalOf(passphrase: string): Promise<string | undefined> {
  try {
    return (await pageLock.unlock(passphrase)) ? undefined : words.unlock.wrong;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return words.unlock.unreadable;
  }
}
