import { formatDay } from '../../domain/calendar-day.ts';
import type { Right } from '../../domain/right.ts';
import { checkWords } from '../../i18n/fi/check.ts';
import type { CheckRow } from './check-row.ts';
import { ReceivedField } from './ReceivedField.tsx';
import type { CheckActions } from './use-checks.ts';

const words = checkWords.deadline;
const FIELD_ID = 'check-received-detail';
const HINT_ID = 'check-received-hint';

/** When an answer is due, counted from the day of receipt that the controller alone knows. */
export function DeadlineFacts({ row, actions }: { row: CheckRow; actions: CheckActions }) {
  const { dueOn, extendedDueOn, request } = row;
  return (
    <div class="check-deadline">
      <h3>{words.heading}</h3>
      <label for={FIELD_ID}>{words.received}</label>
      <p class="note" id={HINT_ID}>
        {words.receivedHint}
      </p>
      <ReceivedField id={FIELD_ID} describedBy={HINT_ID} row={row} onReceived={actions.setReceived} />
      {dueOn && extendedDueOn ? (
        <>
          <p class="check-due">{words.due(formatDay(dueOn))}</p>
          {request?.rights.map((right) => atOnce(right) && <p key={right}>{atOnce(right)}</p>)}
          <p>{words.law}</p>
          <p>{words.extension(formatDay(dueOn), formatDay(extendedDueOn))}</p>
          <p>{words.refusal}</p>
        </>
      ) : (
        <p>{request?.isFollowUp ? words.followUp : words.unknown}</p>
      )}
    </div>
  );
}

/** What must stop at once, whatever the time limit for the answer. */
function atOnce(right: Right): string | undefined {
  return (words.atOnce as Partial<Record<Right, string>>)[right];
}
