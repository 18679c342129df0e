import { recordWords } from '#words/record.ts';
import type { EventFile } from '../../domain/life/event.ts';
import { describedBy } from '../parts/element-ids.ts';
import { FileButton } from '../parts/FileButton.tsx';
import { writeFileSize } from '../parts/file-size.ts';
import { RECORD_IDS } from './use-record-form.ts';

const words = recordWords;
const IDS = RECORD_IDS.files;

interface Props {
  /** Those that the event has already. */
  readonly kept: readonly EventFile[];
  readonly files: readonly File[];
  readonly problem: string | undefined;
  onAdd(files: readonly File[]): void;
  onRemove(file: File | EventFile): void;
}

/**
 * Chooses files to keep with an event.
 *
 * MUST: name every file with its size, and the size of all; let each be left out again.
 * MUST NOT: open or read a file before it is saved.
 */
export function FileChoice({ kept, files, problem, onAdd, onRemove }: Props) {
  const all = [...kept, ...files];
  const total = all.reduce((sum, { size }) => sum + size, 0);
  return (
    <fieldset class="life-field">
      <legend>{words.files}</legend>
      <p class="note" id={IDS.hint}>
        {words.filesHint}
      </p>
      {problem && (
        <p class="life-problem" id={IDS.problem}>
          {problem}
        </p>
      )}
      {all.length > 0 && (
        <>
          <ul class="life-chosen" aria-label={words.chosen}>
            {all.map((file, index) => (
              <li key={`${index}-${file.name}`}>
                <span>
                  {file.name} <span class="note">{writeFileSize(file.size)}</span>
                </span>
                <button
                  type="button"
                  class="word"
                  aria-label={words.removeFile(file.name)}
                  onClick={() => onRemove(file)}
                >
                  {words.leaveOut}
                </button>
              </li>
            ))}
          </ul>
          <p class="note">{words.total(all.length, writeFileSize(total))}</p>
        </>
      )}
      <FileButton
        id={IDS.control}
        describedBy={describedBy(IDS.hint, problem && IDS.problem)}
        isMultiple
        onChoose={onAdd}
      >
        {words.choose}
      </FileButton>
    </fieldset>
  );
}
