import { useRef, useState } from 'preact/hooks';
import { storageWords } from '../../i18n/fi/storage.ts';
import { storageParts } from '../../i18n/fi/storage-parts.ts';
import type { DeviceStore } from '../../store/store.ts';
import { PassphraseAccount } from '../lock/PassphraseAccount.tsx';
import { PassphraseField } from '../lock/PassphraseField.tsx';
import { pageLock } from '../lock/page-lock.ts';
import { NewPassphrase } from './NewPassphrase.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';
import type { StorageAccess } from './use-storage-status.ts';

const words = storageParts.lock;

/** What can be done with a lock that is on and open: lock now, change the passphrase, turn it off. */
export function LockSettings({ access }: { access: StorageAccess }) {
  const [isKeptOpen, setIsKeptOpen] = useState(false);
  async function lock(): Promise<void> {
    setIsKeptOpen(false);
    await pageLock.lockNow();
    // Otherwise this page is gone by now.
    setIsKeptOpen(true);
  }
  return (
    <>
      <p data-next tabIndex={-1}>
        {words.turnedOn}
      </p>
      <p class="buttons">
        <button type="button" class="button" aria-describedby="lukitse-ohje" onClick={() => void lock()}>
          {words.lockNow}
        </button>
      </p>
      <p class="hint" id="lukitse-ohje">
        {words.lockNowHint}
      </p>
      <p role="status">{isKeptOpen ? words.notLocked : null}</p>
      <ChangeForm access={access} />
      <TurnOffForm access={access} />
    </>
  );
}

function ChangeForm({ access }: { access: StorageAccess }) {
  const chosen = useNewPassphrase();
  const old = useOldPassphrase(access, words.changed);
  return (
    <form
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void old.use(async (device, passphrase) => {
          const next = chosen.check();
          if (next === undefined) return 'waiting';
          const isDone = await device.changePassphrase(passphrase, next);
          if (isDone) chosen.clear();
          return isDone;
        });
      }}
    >
      <h3>{words.changeHeading}</h3>
      <PassphraseAccount />
      <OldPassphrase id="vaihto-nykyinen" state={old} />
      <NewPassphrase id="vaihto-uusi" state={chosen} />
      <p class="buttons">
        <button type="submit" class="button quiet" aria-disabled={old.isBusy}>
          {words.change}
        </button>
      </p>
      <p role="status">{old.isBusy ? words.changing : old.message}</p>
    </form>
  );
}

function TurnOffForm({ access }: { access: StorageAccess }) {
  const old = useOldPassphrase(access, words.turnedOff);
  return (
    <form
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void old.use(async (device, passphrase) => {
          const isOff = await device.turnOffLock(passphrase);
          if (isOff) await pageLock.changed(device);
          return isOff;
        });
      }}
    >
      <h3>{words.offHeading}</h3>
      <p>{words.offText}</p>
      <PassphraseAccount />
      <OldPassphrase id="poisto-nykyinen" state={old} />
      <p class="buttons">
        <button type="submit" class="button quiet" aria-disabled={old.isBusy}>
          {words.turnOff}
        </button>
      </p>
      <p role="status">{old.isBusy ? words.turningOff : old.message}</p>
    </form>
  );
}

type OldPassphraseState = ReturnType<typeof useOldPassphrase>;

/** The passphrase that is asked for before a lock is changed, with what came of it. */
function useOldPassphrase(access: StorageAccess, done: string) {
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string>();
  const [message, setMessage] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  async function use(
    work: (device: DeviceStore, passphrase: string) => Promise<boolean | 'waiting'>,
  ): Promise<void> {
    if (isBusy) return;
    setProblem(undefined);
    setMessage(undefined);
    setIsBusy(true);
    const result =
      passphrase === ''
        ? { missing: true }
        : await access.attempt(async (device) => await work(device, passphrase));
    setIsBusy(false);
    if ('value' in result && result.value === 'waiting') return;
    if ('value' in result && result.value) {
      setPassphrase('');
      setMessage(done);
      await access.refresh();
      return;
    }
    setProblem(
      'missing' in result
        ? storageParts.passphrase.problems.missing
        : 'refusal' in result
          ? storageWords.refusal[result.refusal]
          : words.wrong,
    );
    field.current?.focus();
  }
  return { passphrase, setPassphrase, problem, message, isBusy, field, use };
}

function OldPassphrase({ id, state }: { id: string; state: OldPassphraseState }) {
  return (
    <PassphraseField
      id={id}
      label={words.old}
      problem={state.problem}
      autocomplete="current-password"
      value={state.passphrase}
      input={state.field}
      onInput={state.setPassphrase}
    />
  );
}
