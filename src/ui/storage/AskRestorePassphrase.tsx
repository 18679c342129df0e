import { useEffect, useRef, useState } from 'preact/hooks';
import { storageParts } from '#words/storage-parts.ts';
import { PassphraseAccount } from '../lock/PassphraseAccount.tsx';
import { PassphraseField } from '../lock/PassphraseField.tsx';
import type { RestoreActions, RestoreState } from './use-restore.ts';

const words = storageParts.restore;

/** The step of an encrypted file: asks for its passphrase. */
export function AskRestorePassphrase({
  state: { file, problem },
  actions,
}: {
  state: Extract<RestoreState, { at: 'asking' }>;
  actions: RestoreActions;
}) {
  const [passphrase, setPassphrase] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsMissing(passphrase === '');
        if (passphrase === '') field.current?.focus();
        else void actions.open(file, passphrase);
      }}
    >
      <p>{words.encrypted(file.name)}</p>
      <PassphraseAccount />
      <PassphraseField
        id="palautus-tunnuslause"
        label={words.label}
        hint={words.hint}
        problem={isMissing ? words.missing : problem && words.problems[problem]}
        autocomplete="off"
        value={passphrase}
        input={field}
        onInput={setPassphrase}
      />
      <p class="buttons">
        <button type="submit" class="button">
          {words.open}
        </button>
        <button type="button" class="button quiet" onClick={actions.cancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
