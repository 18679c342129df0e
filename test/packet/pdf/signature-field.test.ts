import { expect, test } from 'vitest';
import { encodeAppearance } from '../../../src/packet/pdf/signature-field.ts';

const size = { x: 0, y: 0, width: 74, height: 18 };

test.each([
  ['wide', 4000, 100],
  ['tall', 100, 4000],
  ['small', 10, 10],
])('a %s drawing stays inside the field and touches one of its edges', (_, width, height) => {
  const strokes = [[0, 0, width, height]];
  const content = encodeAppearance({ kind: 'drawn', width, height, strokes }, size);
  const path = /([\d.]+) ([\d.]+) m ([\d.]+) ([\d.]+) l S$/.exec(content) ?? [];
  const [x1, y1, x2, y2] = path.slice(1).map(Number) as [number, number, number, number];
  const room = [(74 * 72) / 25.4, (18 * 72) / 25.4] as const;
  expect([x1, y2]).toEqual([0, 0]);
  expect(x2).toBeLessThanOrEqual(room[0] + 0.01);
  expect(y1).toBeLessThanOrEqual(room[1] + 0.01);
  expect(Math.max(x2 / room[0], y1 / room[1])).toBeCloseTo(1, 2);
});

test('a dot is drawn as a line to itself', () => {
  const dot = encodeAppearance({ kind: 'drawn', width: 740, height: 180, strokes: [[10, 180]] }, size);
  expect(dot).toMatch(/([\d.]+ 0) m \1 l S$/);
});

test('a typed signature and none leave the field empty', () => {
  expect(encodeAppearance(undefined, size)).toBe('');
  expect(encodeAppearance({ kind: 'typed', text: 'Aino' }, size)).toBe('');
});
