import { useState } from 'preact/hooks';
import { storageWords } from '#words/storage.ts';
import { storageParts } from '#words/storage-parts.ts';
import type { StoreErrorCode } from '../../store/medium/store-error.ts';
import { pageLock } from '../doors/page-lock.ts';
import { AskedNote } from '../lock/AskedNote.tsx';
import { PassphraseAccount } from '../lock/PassphraseAccount.tsx';
import { OptionCard } from '../parts/OptionCard.tsx';
import { NewPassphrase } from './NewPassphrase.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';
import type { StorageAccess } from './use-storage-status.ts';
import '../../styles/parts/problem.css';

const words = storageParts.lock;
const IDLE_MINUTES = [5, 10, 30];

interface Props {
  readonly access: StorageAccess;
  openBackup(): void;
}

/** The form that turns the lock on, and what to know before. */
export function LockTurningOn({ access, openBackup }: Props) {
  const [minutes, setMinutes] = useState(10);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<StoreErrorCode>();
  const chosen = useNewPassphrase();

  async function turnOn(): Promise<void> {
    if (isBusy) return;
    const passphrase = chosen.check();
    if (passphrase === undefined) return;
    setIsBusy(true);
    const done = await access.attempt(async (device) => {
      await device.turnOnLock(passphrase, minutes);
      await pageLock.changed(device);
    });
    setIsBusy(false);
    setRefusal('refusal' in done ? done.refusal : undefined);
    await access.refresh();
  }

  return (
    <form
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void turnOn();
      }}
    >
      <p data-next tabIndex={-1}>
        {words.what}
      </p>
      <ul>
        {words.honest.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>
        <button type="button" class="word" onClick={openBackup}>
          {storageParts.wipe.backupFirst}
        </button>
      </p>
      <PassphraseAccount />
      <NewPassphrase id="lukituksen-tunnuslause" state={chosen} />
      <fieldset>
        <legend>{words.idle}</legend>
        {IDLE_MINUTES.map((option) => (
          <OptionCard
            key={option}
            type="radio"
            id={`lukitusaika-${option}`}
            name="lukitusaika"
            value={String(option)}
            isChecked={minutes === option}
            label={words.idleOption(option)}
            onChange={() => setMinutes(option)}
          />
        ))}
      </fieldset>
      <AskedNote />
      <p class="buttons">
        <button type="submit" class="button" aria-disabled={isBusy}>
          {words.turnOn}
        </button>
      </p>
      <p role="status">{isBusy ? words.turningOn : null}</p>
      {refusal ? (
        <div class="problem" role="alert">
          <p>{storageWords.refusal[refusal]}</p>
        </div>
      ) : null}
    </form>
  );
}
