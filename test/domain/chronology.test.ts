import { expect, test } from 'vitest';
import { chronologyOf } from '../../src/domain/chronology.ts';
import { timelineOf } from '../fixtures/timelines.ts';

test('the chronology of a sent letter tells what happened and what follows from it', () => {
  const rows = chronologyOf(timelineOf(['sent', '2026-08-03', 'letter']), '2026-08-05');
  expect(rows.map(({ what, on }) => [what, on])).toEqual([
    ['signed', '2026-08-01'],
    ['event', '2026-08-03'],
    ['today', '2026-08-05'],
    ['receiptEstimated', '2026-08-10'],
    ['due', '2026-09-10'],
  ]);
});
