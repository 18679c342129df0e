import { sendingWords } from '#words/sending.ts';
import { fieldIds } from '../parts/element-ids.ts';

const words = sendingWords.sent;
const { hint } = fieldIds('sent-undo');

/** Takes back that the letter was sent, and says what that does. */
export function UndoSent({ onUnsent }: { onUnsent(): void }) {
  return (
    <>
      <p class="note" id={hint}>
        {words.undoNote}
      </p>
      <p>
        <button type="button" class="button quiet" aria-describedby={hint} onClick={() => onUnsent()}>
          {words.undo}
        </button>
      </p>
    </>
  );
}
