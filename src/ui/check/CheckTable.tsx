import type { ComponentChildren } from 'preact';
import { checkWords } from '#words/check.ts';
import { sentenceCase, writtenDay } from '#words/grammar.ts';
import { type CheckRow, namesOfRights, type RowRequest } from './check-row.ts';
import { DoubtList } from './DoubtList.tsx';
import { ReceivedField } from './ReceivedField.tsx';
import type { CheckActions } from './use-checks.ts';
import { VerdictMark } from './VerdictMark.tsx';
import '../../styles/parts/check-table.css';

const words = checkWords.table;
const COLUMNS = ['file', 'verdict', 'name', 'rights', 'registers', 'received', 'due', 'key'] as const;
const HEADS = { ...words.columns, name: checkWords.detail.name };

/** The id of the button that opens a row's details. */
export const openerId = (entryId: number): string => `check-open-${entryId}`;

interface Props {
  readonly rows: readonly CheckRow[];
  readonly selectedId?: number | undefined;
  readonly actions: CheckActions;
}

/**
 * One line for each file.
 *
 * MUST: be a table with row and column headings at any width; tell a result by word and shape too.
 * MUST NOT: need scrolling sideways.
 */
export function CheckTable({ rows, selectedId, actions }: Props) {
  return (
    <table class="checks">
      <caption class="unseen">{words.caption}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {HEADS[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.entry.id} row={row} isSelected={row.entry.id === selectedId} actions={actions} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, isSelected, actions }: { row: CheckRow; isSelected: boolean; actions: CheckActions }) {
  const { entry, number, request, dueOn } = row;
  const fieldId = `check-received-${entry.id}`;
  return (
    <tr class={isSelected ? 'selected' : undefined}>
      <th scope="row">
        <div class="check-file">
          <span class="check-number">{words.row(number)}</span>
          <button
            type="button"
            class="word"
            id={openerId(entry.id)}
            aria-expanded={isSelected}
            onClick={() => actions.select(entry.id)}
          >
            <bdi>{entry.name}</bdi>
          </button>
        </div>
      </th>
      <Cell column="verdict">
        <VerdictMark tone={row.tone} word={row.verdict} />
        {row.advice && <p class="check-advice">{row.advice}</p>}
        <DoubtList doubts={row.doubts} />
      </Cell>
      <Cell column="name">{request && <bdi>{request.name}</bdi>}</Cell>
      <Cell column="rights">
        {request && (
          <>
            {nameOf(request)} <span class="reference">{request.reference}</span>
          </>
        )}
      </Cell>
      <Cell column="registers">{request?.registers.join(', ')}</Cell>
      <Cell column="received">
        {request && (
          <>
            <label class="unseen" for={fieldId}>
              {words.receivedOf(entry.name)}
            </label>
            <ReceivedField id={fieldId} row={row} onReceived={actions.setReceived} />
          </>
        )}
      </Cell>
      <Cell column="due">{dueOn && <b>{writtenDay(dueOn)}</b>}</Cell>
      <Cell column="key">{request && keyWords(row)}</Cell>
    </tr>
  );
}

/** An empty cell says nothing on a narrow screen, where its label would stand alone. */
function Cell({ column, children }: { column: (typeof COLUMNS)[number]; children: ComponentChildren }) {
  const isEmpty = children === undefined || children === null || children === false;
  return (
    <td data-label={HEADS[column]} class={isEmpty ? 'empty' : undefined}>
      {isEmpty ? words.none : children}
    </td>
  );
}

/** "Tarkastuspyyntö", or "Muistutus: tarkastuspyyntö". */
function nameOf({ rights, isFollowUp, letter = words.followUp }: RowRequest): string {
  const names = namesOfRights(rights);
  return isFollowUp ? `${letter}: ${names}` : sentenceCase(names);
}

function keyWords({ sameKeyAs, samePacketAs }: CheckRow): string {
  if (samePacketAs !== undefined) return words.samePacket(samePacketAs);
  return sameKeyAs === undefined ? words.newKey : words.sameKey(sameKeyAs);
}
