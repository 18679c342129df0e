import { storageParts } from '#words/storage-parts.ts';
import { newPassphraseProblem } from '../../domain/values/passphrase.ts';
import { PassphraseField } from '../lock/PassphraseField.tsx';
import type { NewPassphraseState } from './use-new-passphrase.ts';
import '../../styles/parts/passphrase.css';

const words = storageParts.passphrase;
const SHORTEST = 12;

/**
 * The two fields in which a new passphrase is chosen.
 *
 * MUST: say by words, not by a colour, what is still missing; put a problem at the field that it concerns.
 */
export function NewPassphrase({ id, state }: { id: string; state: NewPassphraseState }) {
  const { passphrase, again, problem, field, againField } = state;
  const atSecond = problem === 'different';
  return (
    <>
      <PassphraseField
        id={id}
        label={words.label}
        hint={words.hint}
        problem={problem && !atSecond ? words.problems[problem] : undefined}
        autocomplete="new-password"
        value={passphrase}
        input={field}
        onInput={state.setPassphrase}
      />
      <p class="hint strength">{passphrase === '' ? null : strengthText(passphrase)}</p>
      <PassphraseField
        id={`${id}-uudelleen`}
        label={words.again}
        problem={atSecond ? words.problems.different : undefined}
        autocomplete="new-password"
        value={again}
        input={againField}
        onInput={state.setAgain}
      />
    </>
  );
}

function strengthText(passphrase: string): string {
  const problem = newPassphraseProblem(passphrase);
  if (!problem) return words.enough;
  if (problem !== 'short') return words.problems[problem];
  return words.left(SHORTEST - [...passphrase.normalize('NFC').trim()].length);
}
