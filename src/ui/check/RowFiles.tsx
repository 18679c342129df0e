import { checkWords } from '#words/check.ts';
import { AnswerKit } from './AnswerKit.tsx';
import type { CheckRow } from './check-row.ts';
import { TakeAway } from './TakeAway.tsx';
import { TakeAwayHelp } from './TakeAwayHelp.tsx';

const words = checkWords.takeAway;

interface Props {
  readonly rows: readonly CheckRow[];
  /** Whether they are all of the table's rows, and not one that is shown in full. */
  readonly areAll: boolean;
  /** Whether the files are explained here; the page does so once. */
  readonly hasHelp: boolean;
  onSaved(message: string): void;
}

/** All that can be saved of the rows: the draft of an answer to one, and the requests for other programs. */
export function RowFiles({ rows, areAll, hasHelp, onSaved }: Props) {
  const [first] = rows;
  return (
    <>
      {!areAll && first && <AnswerKit row={first} onSaved={onSaved} />}
      <TakeAway rows={rows} heading={areAll ? words.all(rows.length) : words.heading} onSaved={onSaved} />
      {hasHelp && <TakeAwayHelp />}
    </>
  );
}
