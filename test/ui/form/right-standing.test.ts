import { expect, test } from 'vitest';
import type { RegisterFacts } from '../../../src/domain/publisher/register-facts.ts';
import type { LegalBasis } from '../../../src/domain/rights/right.ts';
import { mentionsOf, standingOf } from '../../../src/ui/form/right-standing.ts';
import { portalFacts } from '../../fixtures/portal-facts.ts';

const register = portalFacts.registers[0] as RegisterFacts;
const on = (...legalBases: LegalBasis[]): RegisterFacts => ({ ...register, legalBases });

test.each([
  [[], 'applies'],
  [[on()], 'conditional'],
  [[on('legalObligation')], 'cannot-apply'],
  [[on('contract')], 'applies'],
  [[on('contract'), on('legalObligation')], 'conditional'],
] as const)('portability stands by the bases of all the registers chosen (%#)', (registers, standing) => {
  expect(standingOf('portability', registers)).toBe(standing);
});

test('a right is mentioned where a notice says so', () => {
  const rights = [{ right: 'access', in: 'kohta-11', section: '11' }] as const;
  expect(mentionsOf('access', [{ ...register, rights }])).toMatchObject([
    { anchor: 'kohta-11', section: '11' },
  ]);
  expect(mentionsOf('objection', [{ ...register, rights }])).toEqual([]);
});
