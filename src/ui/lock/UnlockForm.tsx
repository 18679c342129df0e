import { useRef, useState } from 'preact/hooks';
import { lockWords as words } from '#words/lock.ts';
import { StoreError } from '../../store/medium/store-error.ts';
import { pageLock } from '../doors/page-lock.ts';
import { tellStoreChanged } from '../doors/store-door.ts';
import { AskedNote } from './AskedNote.tsx';
import { PassphraseAccount } from './PassphraseAccount.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import '../../styles/parts/button.css';
import '../../styles/parts/form-buttons.css';
import '../../styles/parts/passphrase-form.css';

const FIELD = 'lukon-tunnuslause';

/**
 * Opens the lock.
 *
 * MUST: tell a wrong passphrase at the field, keep what was typed and bring focus there; say how often it is asked for.
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
      <AskedNote />
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
