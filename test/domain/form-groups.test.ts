import { describe, expect, test } from 'vitest';
import type { FieldValue } from '../../src/domain/field.ts';
import { chosenRights, groupsInUse } from '../../src/domain/form-groups.ts';

describe('the rights chosen', () => {
  test.each<[FieldValue, string[]]>([
    [['access'], ['access']],
    [
      ['marketingObjection', 'erasure'],
      ['erasure', 'marketingObjection'],
    ],
    [['portability', 'access'], ['portability']],
    [['unknown', 'erasure', 'access'], ['erasure']],
    [['consentWithdrawal', 'marketingObjection', 'erasure'], ['consentWithdrawal']],
    [['constructor'], []],
    ['access', []],
  ])('as %j make the letter of %j', (stored, rights) => {
    expect(chosenRights({ 'choice.rights': stored })).toEqual(rights);
  });
});

test('a pair asks for the details of both, in its order', () => {
  expect(groupsInUse({ 'choice.rights': ['restriction', 'rectification'] })).toEqual([
    ...['choice', 'rectification', 'restriction', 'dataSubject', 'delivery', 'signature'],
  ]);
});
