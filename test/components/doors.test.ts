import { expect, test } from 'vitest';
import { requestPath, rightsBeside, unmentionedRights } from '../../src/components/doors.ts';
import { exampleNotice } from '../fixtures/example-notice.ts';

test('a section leads to the rights that it grants', () => {
  expect(rightsBeside(11, exampleNotice)).toEqual(['access']);
  expect(rightsBeside(2, exampleNotice)).toEqual([]);
});

test('the section on storage leads to erasure, and first out of marketing where that is what people want', () => {
  expect(rightsBeside(7, exampleNotice)).toEqual(['erasure']);
  const summary = { ...exampleNotice.summary, mainRight: 'marketingObjection' as const };
  expect(rightsBeside(7, { ...exampleNotice, summary })).toEqual(['marketingObjection', 'erasure']);
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
  const offered = unmentionedRights({ ...exampleNotice, legalBases: ['legalObligation'] });
  expect(offered).not.toContain('portability');
  expect(offered).not.toContain('erasure');
  expect(offered).toContain('marketingObjection');
});

test('register and right travel in the fragment, by their words', () => {
  expect(requestPath('fi', 'asiakasrekisteri', 'access')).toBe(
    '/pyynto/#rekisteri=asiakasrekisteri&oikeus=tarkastus',
  );
  expect(requestPath('fi', 'asiakasrekisteri')).toBe('/pyynto/#rekisteri=asiakasrekisteri');
});
