import { useState } from 'preact/hooks';
import { storageParts } from '#words/storage-parts.ts';
import { pageLock } from '../doors/page-lock.ts';
import { fieldIds } from '../parts/element-ids.ts';
import { NewPassphrase } from './NewPassphrase.tsx';
import { PassphraseForm } from './PassphraseForm.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';
import type { StorageAccess } from './use-storage-status.ts';

const words = storageParts.lock;
const LOCK_NOW = fieldIds('lukitse');

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
        <button type="button" class="button" aria-describedby={LOCK_NOW.hint} onClick={() => void lock()}>
          {words.lockNow}
        </button>
      </p>
      <p class="hint" id={LOCK_NOW.hint}>
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
  return (
    <PassphraseForm
      id="vaihto-nykyinen"
      access={access}
      heading={words.changeHeading}
      button={words.change}
      busy={words.changing}
      done={words.changed}
      work={async (device, passphrase) => {
        const next = chosen.check();
        if (next === undefined) return 'waiting';
        const isDone = await device.changePassphrase(passphrase, next);
        if (!isDone) return false;
        await pageLock.passphraseChanged();
        chosen.clear();
        return true;
      }}
    >
      <NewPassphrase id="vaihto-uusi" state={chosen} />
    </PassphraseForm>
  );
}

function TurnOffForm({ access }: { access: StorageAccess }) {
  return (
    <PassphraseForm
      id="poisto-nykyinen"
      access={access}
      heading={words.offHeading}
      text={words.offText}
      button={words.turnOff}
      busy={words.turningOff}
      done={words.turnedOff}
      work={async (device, passphrase) => {
        const isOff = await device.turnOffLock(passphrase);
        if (isOff) await pageLock.changed(device);
        return isOff;
      }}
    />
  );
}
