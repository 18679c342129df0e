import { isAnswerKind } from '../history/event-kinds.ts';
import { isToldKind } from '../history/told-kinds.ts';
import { answerDueOf } from '../life/answer-due.ts';
import { type ChronologyRow, chronologyOf } from '../life/chronology.ts';
import { returnedLetters } from '../life/returned-letters.ts';
import type { Timeline } from '../life/timeline.ts';
import type { FollowUpChronologyRow } from '../request/follow-up-schema.ts';

/** What happened until the day, and that nothing came if nothing did. */
export function toldChronology(timeline: Timeline, createdOn: string): FollowUpChronologyRow[] {
  const isPaused = answerDueOf(timeline)?.isPaused === true;
  const returned = returnedLetters(timeline.events);
  const rows = chronologyOf(timeline).flatMap((row) => toldRow(row, { isPaused, createdOn, returned }));
  return timeline.events.some(({ kind }) => isAnswerKind(kind))
    ? rows
    : [...rows, { on: createdOn, what: 'unanswered' }];
}

function toldRow(
  row: ChronologyRow,
  {
    isPaused,
    createdOn,
    returned,
  }: { isPaused: boolean; createdOn: string; returned: ReturnType<typeof returnedLetters> },
): FollowUpChronologyRow[] {
  const { on } = row;
  if (row.what === 'receiptEstimated') return on <= createdOn ? [{ on, what: 'receiptEstimated' }] : [];
  if (row.what === 'due' && !isPaused && on < createdOn) {
    return [{ on, what: 'due', months: row.months, isEstimate: row.isEstimate }];
  }
  if (row.what !== 'event') return [];
  const { event } = row;
  if (event.kind === 'sent') return [{ on, what: 'sent', channel: event.channel }];
  if (event.kind === 'letterSent') return [{ on, what: 'letterSent', letter: event.letter }];
  if (event.kind === 'letterUndelivered') {
    const sentOn = returned.get(event)?.on;
    return sentOn === undefined ? [] : [{ on, what: 'letterUndelivered', sentOn }];
  }
  return isToldKind(event.kind) ? [{ on, what: event.kind }] : [];
}
