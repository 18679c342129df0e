import { describe, expect, test } from 'vitest';
import { sharedValues } from '../../../src/domain/letter/letter-values.ts';
import { type Request, type RequestedRight, requestSchema } from '../../../src/domain/request/request.ts';
import { requestFromValues } from '../../../src/domain/request/request-from-values.ts';
import { articlesOf } from '../../../src/domain/rights/right.ts';
import { followUpOf, sourceOf } from '../../fixtures/follow-ups.ts';
import { valuesFor } from '../../fixtures/form-values.ts';
import { portalFacts } from '../../fixtures/portal-facts.ts';

/** Rights as the first release wrote them, where the form asks for something else today. */
const EARLIER: readonly RequestedRight[] = [
  { right: 'consentWithdrawal', articles: ['7(3)', '17(1)(b)'], details: { scope: 'everything' } },
  {
    right: 'restriction',
    articles: ['18', '19'],
    details: { ground: 'objection', processing: 'Profilointi' },
  },
  {
    right: 'rectification',
    articles: ['16', '19'],
    details: { fault: 'missing', addition: 'Tutkinto', reason: 'Valmistuin', place: 'Luettelossa' },
  },
];
const following = followUpOf(sourceOf('reminder'));
const first = requestFromValues(valuesFor(['access'], ['asiakasrekisteri']), portalFacts, {
  reference: 'TP-8K3M-2Q9V',
  createdOn: '2026-11-22',
});
const isAccepted = (request: object): boolean => requestSchema.safeParse(request).success;

describe.each(EARLIER)('an earlier request of $right', (requested) => {
  test('can be followed by a letter of today, which repeats it', () => {
    expect(isAccepted({ ...following, rights: [requested] })).toBe(true);
  });

  test('cannot be made any more', () => {
    expect(isAccepted({ ...first, rights: [requested] })).toBe(false);
  });
});

test('what follows repeats no detail that the right never had', () => {
  const { right, articles } = first.rights[0] as RequestedRight;
  expect(isAccepted({ ...following, rights: [{ right, articles, details: { threat: 'Maksakaa' } }] })).toBe(
    false,
  );
});

test.each([true, false])('a request cites erasure when that is ticked: %s', (erase) => {
  const details = { scope: 'everything', erase };
  const expected = erase ? ['7(3)', '17(1)(b)', '19'] : ['7(3)'];
  expect(articlesOf('consentWithdrawal', details)).toEqual(expected);
  const request = (articles: readonly string[]): object => ({
    ...first,
    rights: [{ right: 'consentWithdrawal', articles, details }],
  });
  expect(isAccepted(request(expected))).toBe(true);
  expect(isAccepted(request(['7(3)', '17(1)(b)']))).toBe(false);
  expect(sharedValues(request(expected) as Request)).toMatchObject({
    erasureAsked: erase,
    identityRule: erase,
  });
});
