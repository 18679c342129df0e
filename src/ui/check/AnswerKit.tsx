import facts from 'virtual:answer-facts';
import { answerKit as words } from '#words/answer-kit.ts';
import { answerWords, OWN_ANSWER_WORDS } from '../doors/answer-words.ts';
import { offerFile } from '../parts/offer-file.ts';
import {
  type AnswerFormat,
  answerFormats,
  answerLanguage,
  isAnswerable,
  isForUs,
  writeAnswer,
} from './answer-draft.ts';
import type { CheckRow } from './check-row.ts';

interface Props {
  readonly row: CheckRow;
  onSaved(message: string): void;
}

/**
 * A draft of the answer, to be finished in the reader's own program.
 *
 * MUST NOT: be offered for a letter whose content cannot be built on, or that was written to somebody else.
 */
export function AnswerKit({ row, onSaved }: Props) {
  if (!isAnswerable(row)) return null;
  const formats = answerFormats(row);
  const save = async (format: AnswerFormat): Promise<void> => {
    // Words that cannot be had are those of the page: the writer finishes the draft anyhow.
    const own = await answerWords(answerLanguage(row)).catch(() => OWN_ANSWER_WORDS);
    const { name, content, mediaType } = writeAnswer(format, row, facts, own);
    offerFile(name, content, mediaType);
    onSaved(words.saved(name));
  };
  return (
    <div class="take-away">
      <h3>{words.heading}</h3>
      {isForUs(row, facts) ? (
        <>
          <p>{words.text}</p>
          <p class="check-buttons">
            {formats.map((format) => (
              <button type="button" class="button quiet" key={format} onClick={() => void save(format)}>
                {words[format]}
              </button>
            ))}
          </p>
          {!formats.includes('email') && <p class="note">{words.noEmail}</p>}
        </>
      ) : (
        <p>{words.otherController}</p>
      )}
    </div>
  );
}
