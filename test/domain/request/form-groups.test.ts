import { describe, expect, test } from 'vitest';
import { FOLLOW_UP_NAMES } from '../../../src/domain/letters/follow-up.ts';
import { chosenRights, groupsInUse, stepOf } from '../../../src/domain/request/form-groups.ts';
import type { FieldValue } from '../../../src/domain/rights/field.ts';

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

test('a letter that follows a request asks for its own details, how it goes and how it is signed', () => {
  expect(groupsInUse({ 'choice.rights': ['access'] }, 'reminder')).toEqual([
    'reminder',
    'delivery',
    'signature',
  ]);
});

test('a power of attorney is not sent by itself, and a pen signs it', () => {
  expect(groupsInUse({}, 'powerOfAttorney')).toEqual(['powerOfAttorney']);
});

test.each(FOLLOW_UP_NAMES)('%s is written in the first of two steps', (letter) => {
  expect(groupsInUse({}, letter).map((group) => stepOf(group, letter))).toEqual(
    letter === 'powerOfAttorney' ? [1] : [1, 2, 2],
  );
});
