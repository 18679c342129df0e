import { useLayoutEffect, useRef } from 'preact/hooks';
import { form as words } from '../../i18n/fi/form.ts';
import type { LetterSource } from './LetterSheet.tsx';
import { useLoaded } from './use-loaded.ts';

interface Props extends LetterSource {
  /** Whether the dialog of a narrow screen is open. */
  readonly isOpen: boolean;
  onClose(): void;
}

/**
 * The letter beside the form on a wide screen, and in a dialog on a narrow one. What writes it comes in a file
 * of its own, since there is no letter before something has been chosen.
 *
 * MUST: be reachable by keyboard, and scroll by it; give focus back to the button when the dialog closes.
 * MUST NOT: exist twice for a reader at the same time.
 */
export function LetterPane({ isOpen, onClose, ...source }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  const { loaded: Sheet, isMissing } = useLoaded(loadSheet);
  const sheet = Sheet ? (
    <Sheet {...source} />
  ) : (
    <p class="sheet sheet-empty">{isMissing ? words.letter.missing : words.letter.empty}</p>
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="letter-pane" aria-label={words.letter.label} tabIndex={0}>
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

/** The button that opens the dialog; a wide screen has no need of it. */
export function LetterDoor({ isReady, onShow }: { isReady: boolean; onShow(): void }) {
  return (
    <p class="letter-door">
      <button type="button" class="button quiet" aria-haspopup="dialog" disabled={!isReady} onClick={onShow}>
        {words.letter.show}
      </button>
    </p>
  );
}

async function loadSheet() {
  const { LetterSheet } = await import('./LetterSheet.tsx');
  return LetterSheet;
}
