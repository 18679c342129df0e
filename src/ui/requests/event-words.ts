import { life } from '#words/life.ts';
import { timelineWords } from '#words/request-view.ts';
import type { ChronologyRow } from '../../domain/life/chronology.ts';
import type { EventFacts } from '../../domain/life/event.ts';

/** What happened, as a line: "Lähetetty kirjeenä". */
export function eventTitle(event: EventFacts): string {
  const { events, letters } = life;
  if (event.kind === 'sent') return events.sent[event.channel];
  if (event.kind === 'letterSent') return events.letterSent[event.channel](letters[event.letter].name);
  return events[event.kind];
}

/** What the row of the timeline says. */
export function rowTitle(row: ChronologyRow): string {
  const words = timelineWords;
  if (row.what === 'event') return eventTitle(row.event);
  if (row.what === 'due') return words.due[row.months];
  return words[row.what];
}

/** The row in a word or two, for the drawing. */
export function markTitle(row: ChronologyRow): string {
  const { marks, letters } = life;
  if (row.what === 'due') return row.isEstimate ? marks.dueEstimate : marks.due;
  if (row.what === 'receiptEstimated') return marks.receivedEstimate;
  if (row.what !== 'event') return marks[row.what];
  return row.event.kind === 'letterSent' ? letters[row.event.letter].mark : marks[row.event.kind];
}
