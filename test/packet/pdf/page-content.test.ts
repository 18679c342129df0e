import { expect, test } from 'vitest';
import { groupLines } from '../../../src/packet/pdf/page-content.ts';
import type { Drawing, TextDrawing } from '../../../src/packet/pdf/page-model.ts';

const line = (text: string, y: number, change: Partial<TextDrawing> = {}): TextDrawing => ({
  kind: 'text',
  x: 43,
  y,
  text,
  font: 'regular',
  size: 11,
  ...change,
});
const rule: Drawing = { kind: 'line', from: [0, 0], to: [25.4, 0], width: 0, grey: 0 };

test.each([
  ['lines at one distance are one group', [line('a', 10), line('b', 14.6), line('c', 19.2)], ['abc']],
  ['a line further down begins another', [line('a', 10), line('b', 14.6), line('c', 20)], ['ab', 'c']],
  ['a line further up begins another', [line('a', 10), line('b', 9)], ['a', 'b']],
  ['a line at the same height begins another', [line('a', 10), line('b', 10)], ['a', 'b']],
  ['a line elsewhere begins another', [line('a', 10), line('b', 14.6, { x: 48 })], ['a', 'b']],
  ['a line in another face begins another', [line('a', 10), line('b', 14.6, { font: 'bold' })], ['a', 'b']],
  ['a line in another size begins another', [line('a', 10), line('b', 14.6, { size: 9 })], ['a', 'b']],
  ['nothing is drawn out of order', [line('a', 10), rule, line('b', 14.6)], ['a', 'q 0 G 0 w', 'b']],
] as const)('%s', (_, drawings, groups) => {
  const found = groupLines(drawings).map((group) =>
    typeof group === 'string' ? group.slice(0, 9) : group.map(({ text }) => text).join(''),
  );
  expect(found).toEqual(groups);
});

test('a line is drawn in points from the bottom, in its own graphics state', () => {
  expect(groupLines([rule])).toEqual(['q 0 G 0 w 0 841.89 m 72 841.89 l S Q']);
});
