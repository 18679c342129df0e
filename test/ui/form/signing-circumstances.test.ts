import { expect, test } from 'vitest';
import { drawCircumstances } from '../../../src/ui/form/signing-circumstances.ts';
import { dayInHelsinki } from '../../../src/ui/parts/helsinki-day.ts';

test('a signing has a reference without letters that are misread, and an instant in whole seconds', () => {
  const drawn = drawCircumstances(new Date('2026-11-22T12:02:03.456Z'), (bytes) => bytes.fill(255));
  expect(drawn).toEqual({
    reference: 'TP-ZZZZ-ZZZZ',
    fileId: 'F'.repeat(32),
    signedAt: '2026-11-22T12:02:03Z',
    createdOn: '2026-11-22',
  });
});

test('two signings differ', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  expect(drawCircumstances(now)).not.toEqual(drawCircumstances(now));
});

test.each([
  ['2026-11-22T21:59:59Z', '2026-11-22'],
  ['2026-11-22T22:00:00Z', '2026-11-23'],
  ['2026-07-01T20:59:59Z', '2026-07-01'],
  ['2026-07-01T21:00:00Z', '2026-07-02'],
])('at %s it is %s in Finland', (instant, day) => {
  expect(dayInHelsinki(new Date(instant))).toBe(day);
});
