import { checkWords } from '#words/check.ts';
import { writtenDay } from '#words/grammar.ts';
import type { Right, RightAtOnce } from '../../domain/rights/right.ts';
import { fieldIds } from '../parts/element-ids.ts';
import type { CheckRow } from './check-row.ts';
import { ReceivedField } from './ReceivedField.tsx';
import type { CheckActions } from './use-checks.ts';
import '../../styles/parts/deadline-facts.css';

const words = checkWords.deadline;
const RECEIVED = fieldIds('check-received-detail');

/** When an answer is due, counted from the day of receipt that the controller alone knows. */
export function DeadlineFacts({ row, actions }: { row: CheckRow; actions: CheckActions }) {
  const { dueOn, extendedDueOn, request, entry, doubts } = row;
  const isOurs = !doubts.some(({ code }) => code === 'other-controller');
  return (
    <div class="check-deadline">
      <h3>{words.heading}</h3>
      <label for={RECEIVED.control}>{words.received}</label>
      <p class="note" id={RECEIVED.hint}>
        {words.receivedHint}
      </p>
      <ReceivedField id={RECEIVED.control} hasHint row={row} onReceived={actions.setReceived} />
      {dueOn && extendedDueOn ? (
        <>
          <p class="check-due">{words.due(writtenDay(dueOn))}</p>
          {entry.receivedBasis !== 'written' && <p>{words.assumed[entry.receivedBasis]}</p>}
          {request?.rights.map((right) => atOnce(right) && <p key={right}>{atOnce(right)}</p>)}
          <p>{words.law}</p>
          <p>{words.extension(writtenDay(dueOn), writtenDay(extendedDueOn))}</p>
          <p>{words.refusal}</p>
        </>
      ) : (
        <p>{isOurs ? (request?.isFollowUp ? words.followUp : words.unknown) : words.otherController}</p>
      )}
    </div>
  );
}

/** What must stop at once, whatever the time limit for the answer. */
/** Words for every right that ends the processing at once, and for no other. */
const AT_ONCE: Readonly<Record<RightAtOnce, string> & Partial<Record<Right, string>>> = words.atOnce;

function atOnce(right: Right): string | undefined {
  return AT_ONCE[right];
}
