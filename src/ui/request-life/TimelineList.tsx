import { formatDay } from '../../domain/calendar-day.ts';
import type { ChronologyRow } from '../../domain/chronology.ts';
import type { Event as LifeEvent } from '../../domain/event.ts';
import { life } from '../../i18n/fi/life.ts';
import { eventTitle, rowTitle } from './event-words.ts';
import { writeFileSize } from './file-size.ts';
import { type RequestViewActions, viewId } from './use-request-view.ts';

const words = life.timeline;

interface Props {
  readonly rows: readonly ChronologyRow[];
  readonly undone: LifeEvent | undefined;
  readonly isWritable: boolean;
  readonly actions: RequestViewActions;
}

/**
 * What happened and what is to come, a row to a day's matter.
 *
 * MUST: hold every fact that the drawing shows; let each event be undone, and what was undone be brought back.
 * MUST NOT: put an undone event and its files out of reach before the person's next action.
 */
export function TimelineList({ rows, undone, isWritable, actions }: Props) {
  return (
    <>
      {undone && (
        <p class="life-undone">
          <span>{words.undone(eventTitle(undone))}</span>
          <button
            type="button"
            class="button quiet"
            id={viewId.bringBack}
            onClick={() => actions.bringBack()}
          >
            {words.bringBack}
          </button>
        </p>
      )}
      <ol class="life-rows">
        {rows.map((row) => (
          <Row key={keyOf(row)} {...{ row, isWritable, actions }} />
        ))}
      </ol>
    </>
  );
}

type RowProps = Pick<Props, 'isWritable' | 'actions'> & { readonly row: ChronologyRow };

function Row({ row, isWritable, actions }: RowProps) {
  const event = row.what === 'event' ? row.event : undefined;
  const titleId = `rivi-${keyOf(row)}`;
  return (
    <li class={`life-row ${row.what}`} aria-current={row.what === 'today' ? 'date' : undefined}>
      <p class="life-row-title" id={titleId}>
        <span class="life-row-day">{formatDay(row.on)}</span> {rowTitle(row)}{' '}
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
      {event && isWritable && (
        <button type="button" class="word" aria-describedby={titleId} onClick={() => actions.undo(event)}>
          {words.undo}
        </button>
      )}
    </li>
  );
}

function keyOf(row: ChronologyRow): string {
  return row.what === 'event' ? row.event.id : row.what;
}
