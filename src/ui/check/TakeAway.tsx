import { useState } from 'preact/hooks';
import { checkWords } from '#words/check.ts';
import type { LeftOut } from '../../exchange/take-away.ts';
import { offerFile } from '../parts/offer-file.ts';
import type { CheckRow } from './check-row.ts';
import { formatsFor, leftOutLines, type TakeAwayFormat, writeTakeAway } from './take-away-files.ts';
import '../../styles/parts/take-away.css';

const words = checkWords.takeAway;

interface Props {
  readonly rows: readonly CheckRow[];
  readonly heading: string;
  onSaved(message: string): void;
}

/**
 * The requests as files for other programs.
 *
 * MUST: name what a format could not take.
 */
export function TakeAway({ rows, heading, onSaved }: Props) {
  const [left, setLeft] = useState<{ format: TakeAwayFormat; leftOut: readonly LeftOut[] }>();
  const save = (format: TakeAwayFormat): void => {
    const { name, text, mediaType, leftOut } = writeTakeAway(format, rows);
    offerFile(name, text, mediaType);
    setLeft({ format, leftOut });
    onSaved(words.saved(name));
  };
  return (
    <div class="take-away">
      <h3>{heading}</h3>
      <p class="check-buttons">
        {formatsFor(rows).map((format) => (
          <button type="button" class="button quiet" key={format} onClick={() => save(format)}>
            {words[format]}
          </button>
        ))}
      </p>
      {left && left.leftOut.length > 0 && (
        <div class="conflict" role="status">
          <p>{words.leftOut(words[left.format])}</p>
          <ul>
            {leftOutLines(left.leftOut).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
