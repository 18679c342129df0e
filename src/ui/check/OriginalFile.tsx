import { checkWords } from '#words/check.ts';
import { verdictWords } from '#words/verdicts.ts';
import type { Verdict } from '../doors/verify-door.ts';
import { offerFile } from '../parts/offer-file.ts';

const words = checkWords.original;

interface Props {
  readonly verdict: Extract<Verdict, { code: 'later-addition' }>;
  onSaved(message: string): void;
}

/**
 * The letter as it was before another program added something, as a file.
 *
 * MUST NOT: show or hand on anything of the addition.
 */
export function OriginalFile({ verdict, onSaved }: Props) {
  const { original, originalCode, file } = verdict;
  const name = words.fileName(file.request.reference);
  return (
    <>
      {originalCode !== 'valid' && <p>{verdictWords[originalCode]}</p>}
      <p>{words.text}</p>
      <p class="check-buttons">
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            offerFile(name, original, 'application/pdf');
            onSaved(words.saved(name));
          }}
        >
          {words.save}
        </button>
      </p>
    </>
  );
}
