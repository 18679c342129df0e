import { checkWords } from '../../i18n/fi/check.ts';
import type { CheckRow } from './check-row.ts';

interface Props {
  readonly row: CheckRow;
  /** Unique on the page, as a day can be written in the table and in the details. */
  readonly id: string;
  readonly describedBy?: string;
  onReceived(id: number, text: string): void;
}

/**
 * The day of receipt, written as `31.5.2025`; its label is the caller's.
 *
 * MUST: say at the field what to do about a day that cannot be, and keep what was written.
 * MUST NOT: check while the person types.
 */
export function ReceivedField({ row, id, describedBy = '', onReceived }: Props) {
  const { entry, receivedProblem } = row;
  const problemId = `${id}-problem`;
  const described = [describedBy, receivedProblem ? problemId : ''].filter((part) => part !== '').join(' ');
  return (
    <>
      <input
        id={id}
        class="input-day"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={entry.receivedText}
        aria-invalid={receivedProblem !== undefined}
        {...(described === '' ? {} : { 'aria-describedby': described })}
        onChange={(event) => onReceived(entry.id, event.currentTarget.value)}
      />
      {receivedProblem && (
        <span class="check-problem" id={problemId}>
          {checkWords.receivedProblems[receivedProblem]}
        </span>
      )}
    </>
  );
}
