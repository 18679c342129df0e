import { checkWords } from '#words/check.ts';
import { describedBy, fieldIds } from '../parts/element-ids.ts';
import type { CheckRow } from './check-row.ts';
import { receivedMessage } from './received-message.ts';
import '../../styles/parts/field.css';
import '../../styles/parts/received-field.css';

interface Props {
  readonly row: CheckRow;
  /** Unique on the page, as a day can be written in the table and in the details. */
  readonly id: string;
  /** Whether the caller shows a hint. */
  readonly hasHint?: boolean;
  onReceived(id: number, text: string): void;
}

/**
 * The day of receipt, written as `31.5.2025`; its label is the caller's.
 *
 * MUST: say at the field what to do about a day that cannot be, and keep what was written.
 * MUST NOT: check while the person types.
 */
export function ReceivedField({ row, id, hasHint = false, onReceived }: Props) {
  const { entry, receivedProblem } = row;
  const ids = fieldIds(id);
  return (
    <>
      <input
        id={ids.control}
        class="input-day"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={entry.receivedText}
        aria-invalid={receivedProblem !== undefined}
        aria-describedby={describedBy(hasHint && ids.hint, receivedProblem && ids.problem)}
        onChange={(event) => onReceived(entry.id, event.currentTarget.value)}
      />
      {!hasHint && entry.receivedBasis !== 'written' && (
        <span class="note check-assumed">{checkWords.table.assumed[entry.receivedBasis]}</span>
      )}
      {receivedProblem && (
        <span class="check-problem" id={ids.problem}>
          {receivedMessage(receivedProblem)}
        </span>
      )}
    </>
  );
}
