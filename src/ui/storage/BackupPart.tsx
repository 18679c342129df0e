import { useState } from 'preact/hooks';
import { storageWords } from '../../i18n/fi/storage.ts';
import { storageParts } from '../../i18n/fi/storage-parts.ts';
import type { StoreErrorCode } from '../../store/store-error.ts';
import { PassphraseAccount } from '../lock/PassphraseAccount.tsx';
import { offerFile } from '../offer-file.ts';
import { OptionCard } from '../request-form/OptionCard.tsx';
import { tellStoreChanged } from '../store-door.ts';
import { dayOf } from '../written-time.ts';
import { makeFile } from './archive-door.ts';
import { NewPassphrase } from './NewPassphrase.tsx';
import type { PartProps } from './StoragePart.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';

const words = storageParts.backup;

/** A file that was made, so that it can be saved again when the browser did not save it. */
interface Made {
  readonly name: string;
  readonly content: Blob;
}

/**
 * Takes everything out into one file.
 *
 * MUST: say what is in the file and what is not, and that a forgotten passphrase cannot be recovered; offer the file
 * again.
 * MUST NOT: call the copy safe: only the person knows where it is.
 */
export function BackupPart({ access, status }: PartProps) {
  const [isEncrypted, setIsEncrypted] = useState(false);
  const [progress, setProgress] = useState<'gathering' | 'encrypting'>();
  const [failure, setFailure] = useState<StoreErrorCode | 'worker-failed'>();
  const [made, setMade] = useState<Made>();
  const chosen = useNewPassphrase();

  async function take(): Promise<void> {
    if (progress) return;
    const passphrase = isEncrypted ? chosen.check() : undefined;
    if (isEncrypted && passphrase === undefined) return;
    setFailure(undefined);
    setMade(undefined);
    setProgress('gathering');
    const problem = await takeOut(passphrase);
    setProgress(undefined);
    setFailure(problem);
  }

  async function takeOut(passphrase: string | undefined): Promise<typeof failure> {
    const read = await access.read((store) => store.exportArchive(access.businessId));
    if ('refusal' in read) return read.refusal;
    const { exportedAt } = read.value;
    const result = await makeFile({ archive: read.value, passphrase }, () => setProgress('encrypting'));
    if ('problem' in result) return result.problem;
    const name = words.fileName(dayOf(exportedAt), isEncrypted);
    const type = isEncrypted ? 'application/octet-stream' : 'application/json';
    const content = new Blob([result.file], { type });
    offerFile(name, content, type);
    setMade({ name, content });
    chosen.clear();
    await access.attempt((device) => device.saveBackup(exportedAt));
    await access.refresh();
    tellStoreChanged();
    return undefined;
  }

  return (
    <form
      class="storage-form"
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <p>{words.what}</p>
      {status.refusal === 'STORE_NEWER' ? <p class="advice">{words.newer}</p> : null}
      <fieldset>
        <legend>{words.how}</legend>
        {([false, true] as const).map((value) => {
          const name = value ? 'encrypted' : 'plain';
          return (
            <OptionCard
              key={name}
              type="radio"
              id={`varmuuskopio-${name}`}
              name="varmuuskopion-muoto"
              value={name}
              isChecked={isEncrypted === value}
              label={words[name].label}
              hint={words[name].hint}
              onChange={() => setIsEncrypted(value)}
            />
          );
        })}
      </fieldset>
      {isEncrypted ? (
        <>
          <PassphraseAccount />
          <NewPassphrase id="varmuuskopion-tunnuslause" state={chosen} />
          <p class="advice">{words.forgotten}</p>
        </>
      ) : null}
      <p class="buttons">
        <button type="submit" class="button" aria-disabled={progress !== undefined}>
          {words.button}
        </button>
      </p>
      <div role="status">
        {progress ? (
          <>
            <progress aria-label={words[progress]} />
            <p>{words[progress]}</p>
          </>
        ) : null}
        {made ? <p class="done">{words.done(made.name)}</p> : null}
      </div>
      {made ? (
        <button
          type="button"
          class="word"
          onClick={() => offerFile(made.name, made.content, made.content.type)}
        >
          {words.again}
        </button>
      ) : null}
      {failure ? (
        <div class="problem" role="alert">
          <p>{failure === 'worker-failed' ? words.failed : storageWords.refusal[failure]}</p>
        </div>
      ) : null}
    </form>
  );
}
