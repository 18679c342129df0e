import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { storageWords } from '#words/storage.ts';
import { storageParts } from '#words/storage-parts.ts';
import type { DeviceStore } from '../../store/store.ts';
import type { StorageAccess } from './use-storage-status.ts';

/** Does what the passphrase is asked for: whether it was the right one, or that something else is missing. */
export type PassphraseWork = (device: DeviceStore, passphrase: string) => Promise<boolean | 'waiting'>;

/** The passphrase that is asked for before a lock is changed, with what came of it. */
interface OldPassphraseState {
  readonly passphrase: string;
  readonly problem: string | undefined;
  readonly message: string | undefined;
  readonly isBusy: boolean;
  readonly field: RefObject<HTMLInputElement>;
  setPassphrase(value: string): void;
  use(work: PassphraseWork): Promise<void>;
}

/** Holds the field, and says what was done or what is to be changed; the field then has the focus. */
export function useOldPassphrase(access: StorageAccess, done: string): OldPassphraseState {
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string>();
  const [message, setMessage] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  async function use(work: PassphraseWork): Promise<void> {
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
          : storageParts.lock.wrong,
    );
    field.current?.focus();
  }
  return { passphrase, setPassphrase, problem, message, isBusy, field, use };
}
