import { describe, expect, test } from 'vitest';
import { ASKED_ITEM_IDS, askedItems } from '../../../src/domain/answer/asked-items.ts';
import { requestFromValues } from '../../../src/domain/request/request-from-values.ts';
import type { FieldValues } from '../../../src/domain/rights/field.ts';
import { RIGHT_NAMES, type Right } from '../../../src/domain/rights/right.ts';
import { answerItems } from '../../../src/i18n/fi/answer-items.ts';
import { valuesFor } from '../../fixtures/form-values.ts';
import { frozenFacts } from '../../fixtures/frozen-facts.ts';

function idsOf(rights: readonly Right[], more: FieldValues = {}): string[] {
  const values = { ...valuesFor(rights, ['asiakasrekisteri']), ...more };
  const circumstances = { reference: 'TP-8K3M-2Q9V', createdOn: '2026-11-22' };
  return askedItems(requestFromValues(values, frozenFacts, circumstances)).map(({ id }) => id);
}

describe('what a letter asks', () => {
  test.each(RIGHT_NAMES)('%s ends with the reasons of a refusal, and asks something of its own', (right) => {
    const ids = idsOf([right]);
    expect(ids.at(-1)).toBe('refusal');
    expect(ids.slice(0, -1).every((id) => id.startsWith(`${right}.`))).toBe(true);
    expect(ids.length).toBeGreaterThan(2);
  });

  test('follows what was chosen in the form', () => {
    expect(idsOf(['rectification'], { 'rectification.fault': 'missing' })).toContain(
      'rectification.completed',
    );
    expect(idsOf(['portability'], { 'portability.receiver': 'me' })).not.toContain('portability.receiver');
    expect(idsOf(['objection'])).not.toContain('objection.erased');
    expect(idsOf(['objection'], { 'objection.erase': true })).toContain('objection.erased');
  });

  test('says once what two rights of one letter have in common', () => {
    const ids = idsOf(['rectification', 'restriction']);
    expect(ids.filter((id) => id.endsWith('recipientsTold'))).toEqual(['rectification.recipientsTold']);
    expect(idsOf(['erasure', 'consentWithdrawal'], { 'consentWithdrawal.erase': true })).not.toContain(
      'consentWithdrawal.erased',
    );
  });

  test('has words for every item, and no words for none', () => {
    expect(Object.keys(answerItems).sort()).toEqual([...ASKED_ITEM_IDS].sort());
  });
});
