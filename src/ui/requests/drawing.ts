import { parseDayNumber } from '../../domain/calendar/day-number.ts';
import type { ChronologyRow } from '../../domain/life/chronology.ts';
import { markTitle } from './event-words.ts';

/** One mark on the drawn timeline. */
export interface Mark {
  readonly on: string;
  /** What fell on the day, each in a word or two. */
  readonly titles: readonly string[];
  readonly shape: 'event' | 'estimate' | 'limit' | 'today';
  /** How far along the line, 0 to 1. */
  readonly at: number;
  /** Where its label begins under the line, in lines of text; today's label stands above it. */
  readonly top: number;
  /** Whether the label begins at the mark or ends there. */
  readonly side: 'start' | 'end';
}

/** The drawn timeline. */
export interface Drawing {
  readonly marks: readonly Mark[];
  /** How many lines of text the labels take together. */
  readonly lines: number;
  /** How far along the line today is, 0 to 1; what comes after is drawn as still to come. */
  readonly today: number;
}

/**
 * The narrowest line, and the widths of a letter and of a gap, in the label's own type size: on a screen of 320 px
 * no two labels touch, and on a wider one they stand further apart.
 */
const NARROWEST = 18;
const LETTER = 0.56;
const GAP = 1;

/** Lays the rows of a chronology out on a line; undefined where they all fall on one day. */
export function drawingOf(rows: readonly ChronologyRow[]): Drawing | undefined {
  const days = rows.map(({ on }) => parseDayNumber(on));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (rows.length === 0 || first === last) return undefined;
  const marks = marksByDay(rows).map(({ row, titles, shape }): Mark => {
    const at = (parseDayNumber(row.on) - first) / (last - first);
    return { on: row.on, titles, shape, at, top: 0, side: at <= 0.5 ? 'start' : 'end' };
  });
  const placed = placeLabels(marks);
  return {
    marks: placed,
    lines: Math.max(0, ...placed.map((mark) => (mark.shape === 'today' ? 0 : mark.top + linesOf(mark)))),
    today: marks.find(({ shape }) => shape === 'today')?.at ?? 1,
  };
}

/** One mark for each day, with all that fell on it; today has its own. */
function marksByDay(rows: readonly ChronologyRow[]) {
  const marks = new Map<string, { row: ChronologyRow; titles: string[]; shape: Mark['shape'] }>();
  for (const row of rows) {
    const shape = shapeOf(row);
    const key = shape === 'today' ? shape : row.on;
    const before = marks.get(key);
    if (!before) marks.set(key, { row, titles: [markTitle(row)], shape });
    else {
      before.titles.push(markTitle(row));
      // A limit counts more than what happened on its day.
      if (shape === 'limit') before.shape = shape;
    }
  }
  return [...marks.values()];
}

function shapeOf({ what }: ChronologyRow): Mark['shape'] {
  if (what === 'today') return 'today';
  if (what === 'receiptEstimated') return 'estimate';
  return what === 'due' || what === 'replyBy' || what === 'authorityDue' ? 'limit' : 'event';
}

/**
 * Gives each label the highest place where it touches no other. Those that open to the right are placed from the
 * right and the others from the left, so that the line from a mark to its label passes beside the labels above it.
 */
function placeLabels(marks: readonly Mark[]): Mark[] {
  const placed: Mark[] = [];
  const starts = marks.filter(({ side }) => side === 'start').reverse();
  for (const mark of [...starts, ...marks.filter(({ side }) => side === 'end')]) {
    let top = 0;
    if (mark.shape !== 'today') {
      while (placed.some((other) => touches({ ...mark, top }, other))) top += 1;
    }
    placed.push({ ...mark, top });
  }
  return placed.sort((one, other) => one.at - other.at);
}

function touches(one: Mark, other: Mark): boolean {
  if (other.shape === 'today') return false;
  const [from, to] = extentOf(one);
  const [otherFrom, otherTo] = extentOf(other);
  const besides = to + GAP <= otherFrom || otherTo + GAP <= from;
  const belows = one.top >= other.top + linesOf(other) || other.top >= one.top + linesOf(one);
  return !besides && !belows;
}

function extentOf({ at, side, titles }: Mark): [number, number] {
  const width = Math.max('31.12.2026'.length, ...titles.map((title) => title.length)) * LETTER;
  const x = at * NARROWEST;
  return side === 'start' ? [x, x + width] : [x - width, x];
}

/** The titles, and the day under them. */
function linesOf({ titles }: Mark): number {
  return titles.length + 1;
}
