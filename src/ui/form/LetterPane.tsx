import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formStart as words } from '#words/form-start.ts';
import { useTouched } from '../parts/first-touch.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import type { LetterSource } from './LetterSheet.tsx';
import '../../styles/parts/letter-pane.css';
import '../../styles/parts/letter-sheet.css';

interface Props extends LetterSource {
  /** Whether the dialog of a narrow screen is open. */
  readonly isOpen: boolean;
  onClose(): void;
  /** Whether all of it is shown at once, to be read before it is signed. */
  readonly isWhole: boolean;
}

/**
 * The letter beside the form on a wide screen, and in a dialog on a narrow one. What writes it comes in a file
 * of its own, since there is no letter before something has been chosen.
 *
 * MUST: be reachable by keyboard, and scroll by it; give focus back to the button when the dialog closes.
 * MUST NOT: exist twice for a reader at the same time.
 */
export function LetterPane({ isOpen, onClose, isWhole, ...source }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  const sheet = <Sheet {...source} />;
  return (
    <>
      <section
        class={isWhole ? 'letter-pane whole' : 'letter-pane'}
        aria-label={words.letter.label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {sheet}
      </section>
      <dialog class="letter-dialog" ref={dialog} aria-label={words.letter.label} onClose={onClose}>
        <form method="dialog">
          <button type="submit" class="button">
            {words.letter.close}
          </button>
        </form>
        {isOpen ? sheet : null}
      </dialog>
    </>
  );
}

/** The letter in the column of a narrow screen, where it is to be read before it is signed: folded at first. */
export function InlineLetter(source: LetterSource) {
  const [isWhole, setIsWhole] = useState(false);
  return (
    <section class="letter-inline" aria-label={words.letter.label}>
      <div class={isWhole ? undefined : 'letter-folded'}>
        <Sheet {...source} />
      </div>
      {isWhole ? null : (
        <button type="button" class="button quiet" onClick={() => setIsWhole(true)}>
          {words.letter.showWhole}
        </button>
      )}
    </section>
  );
}

function Sheet(source: LetterSource) {
  const { loaded: Letter, isMissing } = useLoaded(loadSheet, useTouched());
  if (Letter) return <Letter {...source} />;
  return <p class="sheet sheet-empty">{isMissing ? words.letter.missing : words.letter.empty}</p>;
}

/** The button that opens the dialog; a wide screen has no need of it. */
export function LetterDoor({ isReady, onShow }: { isReady: boolean; onShow(): void }) {
  return (
    <button
      type="button"
      class="button quiet letter-door"
      aria-haspopup="dialog"
      disabled={!isReady}
      onClick={onShow}
    >
      {words.letter.show}
    </button>
  );
}

async function loadSheet() {
  const { LetterSheet } = await import('./LetterSheet.tsx');
  return LetterSheet;
}
