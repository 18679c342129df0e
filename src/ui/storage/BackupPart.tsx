import { useState } from 'preact/hooks';
import { storageWords } from '#words/storage.ts';
import { storageParts } from '#words/storage-parts.ts';
import { PassphraseAccount } from '../lock/PassphraseAccount.tsx';
import { OptionCard } from '../parts/OptionCard.tsx';
import { offerFile } from '../parts/offer-file.ts';
import { NewPassphrase } from './NewPassphrase.tsx';
import type { PartProps } from './StoragePart.tsx';
import { useBackup } from './use-backup.ts';
import { useNewPassphrase } from './use-new-passphrase.ts';
import '../../styles/parts/notice-box.css';
import '../../styles/parts/problem.css';
import '../../styles/parts/progress-bar.css';

const words = storageParts.backup;

/**
 * Takes everything out into one file.
 *
 * MUST: say what is in the file and what is not, and that a forgotten passphrase cannot be recovered; offer the file
 * again.
 * MUST NOT: call the copy safe: only the person knows where it is.
 */
export function BackupPart({ access, status }: PartProps) {
  const [isEncrypted, setIsEncrypted] = useState(false);
  const { progress, failure, made, ...backup } = useBackup(access);
  const chosen = useNewPassphrase();

  async function take(): Promise<void> {
    if (progress) return;
    const passphrase = isEncrypted ? chosen.check() : undefined;
    if (isEncrypted && passphrase === undefined) return;
    if (await backup.take(passphrase)) chosen.clear();
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
        {made && made.unreadable > 0 ? <p>{words.unreadable(made.unreadable)}</p> : null}
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
