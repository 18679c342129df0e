import type { ComponentChildren } from 'preact';
import { writtenDay } from '#words/grammar.ts';
import { timelineWords } from '#words/request-view.ts';
import type { ChronologyRow } from '../../domain/life/chronology.ts';
import type { Event as LifeEvent } from '../../domain/life/event.ts';
import type { UnfinishedEvent } from '../../domain/life/unfinished-event.ts';
import { writeFileSize } from '../parts/file-size.ts';
import { writtenDayOf } from '../parts/written-time.ts';
import { eventTitle, rowTitle } from './event-words.ts';
import { type RequestViewActions, viewId, type WayBack } from './use-request-view.ts';
import '../../styles/parts/timeline-list.css';
import '../../styles/parts/undo-line.css';

const words = timelineWords;

interface Props {
  readonly rows: readonly ChronologyRow[];
  readonly wayBack: WayBack | undefined;
  /** What was begun about events and not recorded. */
  readonly writings?: readonly UnfinishedEvent[] | undefined;
  readonly isWritable: boolean;
  readonly actions: RequestViewActions;
  onCorrect(event: LifeEvent): void;
  /** The form that corrects the event, where it is open. */
  form(event: LifeEvent): ComponentChildren;
}

/**
 * What happened and what is to come, a row to a day's matter.
 *
 * MUST: hold every fact that the drawing shows; let each event be corrected and undone, and either be taken back.
 * MUST NOT: put an undone event and its files out of reach before the person's next action.
 */
export function TimelineList({ rows, wayBack, ...row }: Props) {
  const { actions } = row;
  return (
    <>
      {wayBack && (
        <p class="life-undone">
          <span>{words[wayBack.what](eventTitle(wayBack.event))}</span>
          <button
            type="button"
            class="button quiet"
            id={viewId.bringBack}
            onClick={() => actions.bringBack()}
          >
            {wayBack.what === 'undone' ? words.bringBack : words.undoCorrection}
          </button>
        </p>
      )}
      <ol class="life-rows">
        {rows.map((one) => (
          <Row key={keyOf(one)} row={one} {...row} />
        ))}
      </ol>
    </>
  );
}

type RowProps = Omit<Props, 'rows' | 'wayBack'> & { readonly row: ChronologyRow };

function Row({ row, writings, isWritable, actions, onCorrect, form }: RowProps) {
  const event = row.what === 'event' ? row.event : undefined;
  const titleId = `rivi-${keyOf(row)}`;
  return (
    <li class={`life-row ${row.what}`} aria-current={row.what === 'today' ? 'date' : undefined}>
      <p class="life-row-title" id={titleId}>
        <span class="life-row-day">{writtenDay(row.on)}</span> {rowTitle(row)}{' '}
        {row.isEstimate && row.what !== 'receiptEstimated' && <span class="estimate">{words.estimate}</span>}
      </p>
      {event?.note && <p class="life-note">{event.note}</p>}
      {event?.files && (
        <ul class="life-files" aria-label={words.files}>
          {event.files.map((file) => (
            <li key={file.id}>
              <button type="button" class="word" onClick={() => actions.downloadFile(file)}>
                {words.download(file.name, writeFileSize(file.size))}
              </button>
            </li>
          ))}
        </ul>
      )}
      {event?.correctedAt && <p class="note">{words.correctedOn(writtenDayOf(event.correctedAt))}</p>}
      {event && isWritable && (
        <p class="life-row-actions">
          <button type="button" class="word" aria-describedby={titleId} onClick={() => onCorrect(event)}>
            {writings?.some(({ eventId }) => eventId === event.id) ? words.goOnCorrecting : words.correct}
          </button>
          <button type="button" class="word" aria-describedby={titleId} onClick={() => actions.undo(event)}>
            {words.undo}
          </button>
        </p>
      )}
      {event && isWritable && form(event)}
    </li>
  );
}

function keyOf(row: ChronologyRow): string {
  return row.what === 'event' ? row.event.id : row.what;
}
