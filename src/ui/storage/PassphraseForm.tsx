import type { ComponentChildren } from 'preact';
import { storageParts } from '#words/storage-parts.ts';
import { PassphraseAccount } from '../lock/PassphraseAccount.tsx';
import { PassphraseField } from '../lock/PassphraseField.tsx';
import { type PassphraseWork, useOldPassphrase } from './use-old-passphrase.ts';
import type { StorageAccess } from './use-storage-status.ts';

const words = storageParts.lock;

interface Props {
  readonly id: string;
  readonly access: StorageAccess;
  readonly heading: string;
  readonly text?: string;
  readonly button: string;
  readonly busy: string;
  readonly done: string;
  /** What stands between the passphrase and the button. */
  readonly children?: ComponentChildren;
  readonly work: PassphraseWork;
}

/** A form that asks for the passphrase of the lock before it changes something about it. */
export function PassphraseForm({ id, access, heading, text, button, busy, done, children, work }: Props) {
  const old = useOldPassphrase(access, done);
  return (
    <form
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void old.use(work);
      }}
    >
      <h3>{heading}</h3>
      {text ? <p>{text}</p> : null}
      <PassphraseAccount />
      <PassphraseField
        id={id}
        label={words.old}
        problem={old.problem}
        autocomplete="current-password"
        value={old.passphrase}
        input={old.field}
        onInput={old.setPassphrase}
      />
      {children}
      <p class="buttons">
        <button type="submit" class="button quiet" aria-disabled={old.isBusy}>
          {button}
        </button>
      </p>
      <p role="status">{old.isBusy ? busy : old.message}</p>
    </form>
  );
}
