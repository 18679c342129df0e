import { describe, expect, test } from 'vitest';
import {
  applicabilityOf,
  belongTogether,
  companionsOf,
  findRightByWord,
  type LegalBasis,
  RIGHT_NAMES,
  type Right,
  rightEntry,
} from '../../../src/domain/rights/right.ts';

describe('the rights', () => {
  test('are the nine requests of Articles 7(3) and 15 to 22', () => {
    expect(RIGHT_NAMES).toHaveLength(9);
  });

  test.each(RIGHT_NAMES)('%s is found by its word', (right) => {
    expect(findRightByWord(rightEntry(right).word)).toBe(right);
  });

  test('an unknown word finds none', () => {
    expect(findRightByWord('constructor')).toBeUndefined();
  });

  test.each<[Right, Right[]]>([
    ['access', []],
    ['rectification', ['restriction']],
    ['restriction', ['rectification']],
    ['erasure', ['marketingObjection', 'consentWithdrawal']],
    ['marketingObjection', ['erasure', 'consentWithdrawal']],
    ['consentWithdrawal', ['erasure', 'marketingObjection']],
    ['objection', []],
    ['portability', []],
    ['automatedDecision', []],
  ])('%s may be joined by %j', (right, companions) => {
    expect(companionsOf(right)).toEqual(companions);
  });

  test.each<[Right[], boolean]>([
    [['access'], true],
    [['erasure', 'marketingObjection'], true],
    [['marketingObjection', 'erasure'], false],
    [['access', 'access'], false],
    [['access', 'portability'], false],
    [['erasure', 'marketingObjection', 'consentWithdrawal'], false],
    [[], false],
  ])('%j make one letter: %s', (rights, expected) => {
    expect(belongTogether(rights)).toBe(expected);
  });

  test.each(RIGHT_NAMES)('%s has fields whose conditions name fields of its own', (right) => {
    const { fields } = rightEntry(right);
    for (const { when } of fields) {
      if (when) expect(fields.map(({ name }) => name)).toContain(when.field);
    }
  });
});

// The table of Art. 6(1) bases: which right can be used on which.
describe('a right on a legal basis', () => {
  const table: [Right, Record<LegalBasis, boolean>][] = [
    ['access', basesWhere('1 1 1 1 1 1')],
    ['rectification', basesWhere('1 1 1 1 1 1')],
    ['erasure', basesWhere('1 1 1 1 1 1')],
    ['restriction', basesWhere('1 1 1 1 1 1')],
    ['portability', basesWhere('1 1 0 0 0 0')],
    ['objection', basesWhere('0 0 0 0 1 1')],
    ['marketingObjection', basesWhere('1 1 1 1 1 1')],
    ['consentWithdrawal', basesWhere('1 1 1 1 1 1')],
    ['automatedDecision', basesWhere('1 1 1 1 1 1')],
  ];
  const cases = table.flatMap(([right, bases]) =>
    Object.entries(bases).map(([basis, applies]) => [right, basis as LegalBasis, applies] as const),
  );

  test.each(cases)('%s on %s applies: %s', (right, basis, applies) => {
    expect(applicabilityOf(right, [basis])).toBe(applies ? 'applies' : 'cannot-apply');
  });

  test.each<[Right, Right | undefined]>([
    ['access', undefined],
    ['rectification', undefined],
    ['erasure', undefined],
    ['restriction', undefined],
    ['portability', 'access'],
    ['objection', 'consentWithdrawal'],
    ['marketingObjection', undefined],
    ['consentWithdrawal', undefined],
    ['automatedDecision', undefined],
  ])('where it cannot apply, %s is replaced by %s', (right, instead) => {
    expect(rightEntry(right).instead).toBe(instead);
  });

  test('is conditional while the notice states no basis', () => {
    expect(applicabilityOf('portability', [])).toBe('conditional');
    expect(applicabilityOf('access', [])).toBe('applies');
  });

  test('is conditional where only some of the bases fit', () => {
    expect(applicabilityOf('portability', ['contract', 'legalObligation'])).toBe('conditional');
  });
});

function basesWhere(row: string): Record<LegalBasis, boolean> {
  const [a, b, c, d, e, f] = row.split(' ').map((mark) => mark === '1');
  return {
    consent: a === true,
    contract: b === true,
    legalObligation: c === true,
    vitalInterest: d === true,
    publicTask: e === true,
    legitimateInterest: f === true,
  };
}
