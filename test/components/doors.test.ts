import { expect, test } from 'vitest';
import { requestPath, rightsBeside, unmentionedRights } from '../../src/components/doors.ts';
import { exampleNotice } from '../fixtures/example-notice.ts';

test('a section leads to the rights that it grants', () => {
  expect(rightsBeside('kohta-11', exampleNotice, 'kohta-7')).toEqual(['access']);
  expect(rightsBeside('kohta-2', exampleNotice, 'kohta-7')).toEqual([]);
});

test('the section on storage leads to erasure, and first out of marketing where that is what people want', () => {
  expect(rightsBeside('sailytys', exampleNotice, 'sailytys')).toEqual(['erasure']);
  const summary = { ...exampleNotice.summary, mainRight: 'marketingObjection' as const };
  expect(rightsBeside('sailytys', { ...exampleNotice, summary }, 'sailytys')).toEqual([
    'marketingObjection',
    'erasure',
  ]);
});

test('what does not end the processing at once comes after nothing else there, and without the section no place has it', () => {
  const summary = { ...exampleNotice.summary, mainRight: 'objection' as const };
  expect(rightsBeside('kohta-7', { ...exampleNotice, summary }, 'kohta-7')).toEqual(['erasure']);
  expect(rightsBeside('kohta-7', exampleNotice, undefined)).toEqual([]);
});

test('rights that the notice is silent about are still offered', () => {
  expect(unmentionedRights(exampleNotice)).toEqual([
    'rectification',
    'erasure',
    'restriction',
    'marketingObjection',
    'objection',
    'portability',
    'consentWithdrawal',
    'automatedDecision',
  ]);
});

test('a right that cannot apply on the stated bases is not offered', () => {
  const offered = unmentionedRights({
    ...exampleNotice,
    purposes: [{ text: 'Kirjanpito', bases: ['legalObligation'], specialBases: [] }],
  });
  expect(offered).not.toContain('portability');
  expect(offered).not.toContain('objection');
  // Data may have to be erased whatever they were processed on (Art. 17(1)(a), (d), (e)).
  expect(offered).toContain('erasure');
  expect(offered).toContain('marketingObjection');
});

test('register and right travel in the fragment, by their words', () => {
  expect(requestPath('asiakasrekisteri', 'access')).toBe(
    '/pyynto/#rekisteri=asiakasrekisteri&oikeus=tarkastus',
  );
  expect(requestPath('asiakasrekisteri')).toBe('/pyynto/#rekisteri=asiakasrekisteri');
});
