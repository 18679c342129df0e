import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeDayNumber, parseDayNumber } from '../../../src/domain/calendar/day-number.ts';
import { type ChronologyRow, chronologyOf } from '../../../src/domain/life/chronology.ts';
import { drawingOf } from '../../../src/ui/requests/drawing.ts';
import { sentByLetter, timelineWith } from './samples.ts';

const START = parseDayNumber('2026-11-22');

describe('the drawn timeline', () => {
  test('is not drawn while everything is on one day', () => {
    expect(drawingOf(chronologyOf(timelineWith(), '2026-11-22'))).toBeUndefined();
  });

  test('has one mark for each day, and today of its own', () => {
    const drawing = drawingOf(chronologyOf(timelineWith(sentByLetter), '2026-12-10'));
    expect(drawing?.marks.map(({ on, titles, shape }) => [on, titles.join(' + '), shape])).toEqual([
      ['2026-11-22', 'allekirjoitettu + lähetetty', 'event'],
      ['2026-11-29', 'perillä, arvio', 'estimate'],
      ['2026-12-10', 'tänään', 'today'],
      ['2026-12-29', 'määräpäivä, arvio', 'limit'],
    ]);
  });

  test('keeps days at their true distances', () => {
    const drawing = drawingOf(chronologyOf(timelineWith(sentByLetter), '2026-12-10'));
    expect(drawing?.marks.map(({ at }) => Math.round(at * 37))).toEqual([0, 7, 18, 37]);
    expect(drawing?.today).toBeCloseTo(18 / 37);
  });

  test('lets no two labels touch, whatever happened when', () => {
    const rowsArb = fc.array(fc.nat({ max: 400 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(rowsArb, (days) => {
        const rows = days.map(
          (day): ChronologyRow => ({ what: 'signed', on: encodeDayNumber(START + day), isEstimate: false }),
        );
        const boxes = (drawingOf(rows)?.marks ?? []).map(({ at, side, titles, top }) => {
          const width = Math.max(10, ...titles.map((title) => title.length)) * 0.56;
          const left = side === 'start' ? at * 18 : at * 18 - width;
          return { left, right: left + width, top, bottom: top + titles.length + 1 };
        });
        for (const [index, one] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) {
            const isApart =
              one.right <= other.left ||
              other.right <= one.left ||
              one.bottom <= other.top ||
              other.bottom <= one.top;
            expect(isApart).toBe(true);
          }
        }
      }),
    );
  });
});
