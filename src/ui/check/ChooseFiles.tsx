import { checkWords } from '#words/check.ts';
import { fieldIds } from '../parts/element-ids.ts';
import { FileButton } from '../parts/FileButton.tsx';
import { useFileDrop } from '../parts/use-file-drop.ts';
import { type Subject, subjectsIn, subjectsOf } from './subjects.ts';
import '../../styles/parts/drop-area.css';
import '../../styles/parts/form-buttons.css';

const words = checkWords.choose;

/** The id of the button that opens the browser's own choice. */
export const CHOOSE_ID = 'check-choose';
const { hint: LIMITS } = fieldIds(CHOOSE_ID);

interface Props {
  readonly isBusy: boolean;
  readonly problem?: string | undefined;
  onSubjects(subjects: readonly Subject[]): void;
}

/**
 * Takes files by choosing, dropping or pasting.
 *
 * MUST: work by the button alone; say what to do when nothing usable came.
 * MUST NOT: take files while others are being checked.
 */
export function ChooseFiles({ isBusy, problem, onSubjects }: Props) {
  const { isOver, listeners } = useFileDrop((dropped) => onSubjects(subjectsIn(dropped) ?? []));
  return (
    <div class={isOver ? 'drop over' : 'drop'} {...listeners}>
      <p id="check-how">{words.text}</p>
      <FileButton
        id={CHOOSE_ID}
        describedBy={LIMITS}
        class="button"
        accept=".pdf,.png,.jpg,.jpeg,.eml,.zip,.msg,application/pdf,image/png,image/jpeg,message/rfc822,application/zip"
        isMultiple
        isBusy={isBusy}
        onChoose={(files) => onSubjects(subjectsOf(files))}
      >
        {words.button}
      </FileButton>
      <p class="note" id={LIMITS}>
        {words.limits}
      </p>
      {problem && (
        <p class="check-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
