import { useRef } from 'preact/hooks';
import { life } from '../../i18n/fi/life.ts';
import { writeFileSize } from './file-size.ts';
import { fieldId } from './use-record-form.ts';

const words = life.record;

interface Props {
  readonly files: readonly File[];
  readonly problem: string | undefined;
  onAdd(files: readonly File[]): void;
  onRemove(file: File): void;
}

/**
 * Chooses files to keep with an event.
 *
 * MUST: name every file with its size, and the size of all; let each be left out again.
 * MUST NOT: open or read a file before it is saved.
 */
export function FileChoice({ files, problem, onAdd, onRemove }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  return (
    <fieldset class="life-field">
      <legend>{words.files}</legend>
      <p class="note" id="tapahtuma-tiedostot-ohje">
        {words.filesHint}
      </p>
      {problem && (
        <p class="life-problem" id="tapahtuma-tiedostot-ongelma">
          {problem}
        </p>
      )}
      {files.length > 0 && (
        <>
          <ul class="life-chosen" aria-label={words.chosen}>
            {files.map((file, index) => (
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
          <p class="note">{words.total(files.length, writeFileSize(total))}</p>
        </>
      )}
      <button
        type="button"
        class="button quiet"
        id={fieldId.files}
        aria-describedby={
          problem ? 'tapahtuma-tiedostot-ohje tapahtuma-tiedostot-ongelma' : 'tapahtuma-tiedostot-ohje'
        }
        onClick={() => input.current?.click()}
      >
        {words.choose}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-labelledby={fieldId.files}
        onChange={({ currentTarget }) => {
          onAdd([...(currentTarget.files ?? [])]);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </fieldset>
  );
}
