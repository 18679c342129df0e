import { describe, expect, test } from 'vitest';
import { signatureSchema } from '../../../src/domain/request/request.ts';
import {
  extendStroke,
  PAD,
  padPoint,
  pathData,
  withoutLastStroke,
  withStroke,
} from '../../../src/ui/letter/strokes.ts';

const BOX = { left: 10, top: 20, width: 400, height: 120 };

describe('a pen on the pad', () => {
  test('leaves whole numbers in the pad’s own units', () => {
    expect(padPoint({ clientX: 210, clientY: 80 }, BOX)).toEqual([PAD.width / 2, PAD.height / 2]);
  });

  test('is kept inside when it slips over the edge', () => {
    expect(padPoint({ clientX: -50, clientY: 900 }, BOX)).toEqual([0, PAD.height]);
  });

  test('leaves out points that no eye would see', () => {
    expect(extendStroke([10, 10], [11, 10])).toEqual([10, 10]);
    expect(extendStroke([10, 10], [13, 10])).toEqual([10, 10, 13, 10]);
  });
});

describe('a drawn signature', () => {
  test('is what a request can carry, even at its fullest', () => {
    let stroke: readonly number[] = [];
    for (let index = 0; index < 10_000; index += 1)
      stroke = extendStroke(stroke, [(index * 5) % 800, index % 240]);
    let signature = withStroke(undefined, stroke);
    for (let index = 0; index < 300; index += 1) signature = withStroke(signature, [1, 1]);
    expect(signatureSchema.safeParse(signature).success).toBe(true);
  });

  test('is gone when its last line is taken back', () => {
    const signature = withStroke(undefined, [1, 2, 30, 40]);
    expect(signature && withoutLastStroke(signature)).toBeUndefined();
  });

  test('shows a tap as a dot', () => {
    expect(pathData([5, 6])).toBe('M5 6h0');
    expect(pathData([5, 6, 9, 9])).toBe('M5 6L9 9');
  });
});

test('a signature takes no more points than the schema lets through', () => {
  const stroke = Array.from({ length: 8000 }, (_, index) => index % 200);
  const full = [stroke, stroke, stroke].reduce<ReturnType<typeof withStroke>>(withStroke, undefined);
  expect(full?.strokes).toHaveLength(2);
  expect(signatureSchema.safeParse(full).success).toBe(true);
  expect(signatureSchema.safeParse({ ...full, strokes: [stroke, stroke, stroke] }).success).toBe(false);
});
