import { describe, expect, test } from 'vitest';
import { type Field, type FieldValue, fieldValue } from '../../../src/domain/rights/field.ts';
import { isWritten } from '../../../src/domain/values/gap.ts';

describe('a field', () => {
  const choice: Field = { name: 'a', kind: 'choice', options: ['yksi', 'kaksi'], initial: 'yksi' };
  const choices: Field = { name: 'a', kind: 'choices', options: ['yksi', 'kaksi'] };
  const flag: Field = { name: 'a', kind: 'flag' };
  const text: Field = { name: 'a', kind: 'text' };

  test.each<[Field, FieldValue | undefined, FieldValue]>([
    [choice, undefined, 'yksi'],
    [choice, 'kaksi', 'kaksi'],
    [choice, 'kolme', 'yksi'],
    [choice, true, 'yksi'],
    [choices, undefined, []],
    [choices, ['kaksi', 'kolme'], ['kaksi']],
    [choices, 'kaksi', []],
    [flag, undefined, false],
    [flag, true, true],
    [flag, 'true', false],
    [text, undefined, ''],
    [text, 'teksti', 'teksti'],
    [text, ['teksti'], ''],
  ])('%j with %j stored holds %j', (field, stored, held) => {
    expect(fieldValue('g', field, stored === undefined ? {} : { 'g.a': stored })).toEqual(held);
  });
});

test.each([
  ['', false],
  [' \u00a0\n', false],
  ['…', false],
  [' … ', false],
  ['O', true],
  ['jne. …', true],
])('%j is written: %s', (text, expected) => {
  expect(isWritten(text)).toBe(expected);
});
