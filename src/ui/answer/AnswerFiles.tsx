import { useEffect, useMemo } from 'preact/hooks';
import { answerReview } from '#words/answer-review.ts';
import type { ReadFile } from '../../exchange/reading/read-file.ts';
import { fieldIds } from '../parts/element-ids.ts';
import { FileButton } from '../parts/FileButton.tsx';
import type { OpenedFile } from './use-answer-files.ts';

const words = answerReview.files;
const OPEN = fieldIds('avaa-vastaus');
const PASTE = fieldIds('liita-vastaus');
/** A page that draws more at once stands still for seconds. */
const MOST_SHOWN = 60_000;

interface Props {
  readonly files: readonly OpenedFile[];
  readonly message: string;
  readonly pasted: string;
  onFiles(files: readonly File[]): void;
  onPaste(text: string): void;
}

/**
 * The answer itself, beside what was asked.
 *
 * MUST: say of each file that could not be read why, and what to do; show text as text, whatever it holds.
 * MUST NOT: make a link, an element or a script of what somebody else wrote.
 */
export function AnswerFiles({ files, message, pasted, onFiles, onPaste }: Props) {
  return (
    <section class="review-files" aria-labelledby="vastauksen-tiedostot">
      <h3 id="vastauksen-tiedostot">{words.heading}</h3>
      <p role="status" class="note">
        {message}
      </p>
      {files.length === 0 && message === '' && <p>{words.none}</p>}
      {files.map((file, index) => (
        <FileText key={index} file={file} />
      ))}
      <p>
        <FileButton id={OPEN.control} describedBy={OPEN.hint} isMultiple onChoose={onFiles}>
          {words.open}
        </FileButton>
      </p>
      <p class="note" id={OPEN.hint}>
        {words.hint}
      </p>
      <label for={PASTE.control}>{words.paste}</label>
      <textarea
        id={PASTE.control}
        rows={4}
        value={pasted}
        onInput={(event) => onPaste(event.currentTarget.value)}
      />
    </section>
  );
}

function FileText({ file }: { file: OpenedFile }) {
  const { name, parts, inner, picture, problem, isCut, isUnreadable } = file;
  const sentence = isUnreadable ? words.problems.unreadable : problem && words.problems[problem];
  let left = MOST_SHOWN;
  const shown = parts.flatMap(({ page, text }) => {
    if (left <= 0) return [];
    const cut = text.slice(0, left);
    left -= text.length;
    return [{ page, text: cut }];
  });
  return (
    <div class="review-file">
      <p>
        <b>
          <bdi>{name}</bdi>
        </b>
      </p>
      {sentence && <p class="review-problem">{sentence}</p>}
      {isCut && <p class="review-problem">{words.cut}</p>}
      {parts.length > 0 && (
        <details>
          <summary>{words.text(name)}</summary>
          {shown.map(({ page, text }) => (
            <div key={page}>
              {page !== undefined && <p class="note">{words.page(page)}</p>}
              <pre class="review-text">{text}</pre>
            </div>
          ))}
          {left < 0 && <p class="note">{words.shortened}</p>}
        </details>
      )}
      {picture && <Picture name={name} picture={picture} />}
      {inner.map((one, index) => (
        <FileText key={index} file={one} />
      ))}
    </div>
  );
}

function Picture({ name, picture }: { name: string; picture: NonNullable<ReadFile['picture']> }) {
  const url = useMemo(
    () => URL.createObjectURL(new Blob([picture.bytes], { type: picture.type })),
    [picture],
  );
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return <img class="review-picture" src={url} alt={name} />;
}
