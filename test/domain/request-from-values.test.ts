import { describe, expect, test } from 'vitest';
import { emailFor } from '../../src/domain/request-from-values.ts';
import { portalFacts } from '../fixtures/portal-facts.ts';

describe('a request by e-mail goes to', () => {
  const both = { 'choice.registers': ['asiakasrekisteri', 'markkinointirekisteri'] };
  const [first, second] = portalFacts.registers.map((register, index) => ({
    ...register,
    email: `rekisteri${index}@example.fi`,
  }));
  if (!first || !second) throw new Error('Expected two registers.');
  const facts = { ...portalFacts, registers: [first, second] };

  test('the address of the notice that it concerns', () => {
    expect(emailFor({ 'choice.registers': ['markkinointirekisteri'] }, facts)).toBe('rekisteri1@example.fi');
  });

  test('the address on which both notices agree', () => {
    const agreeing = { ...facts, registers: [first, { ...second, email: first.email }] };
    expect(emailFor(both, agreeing)).toBe('rekisteri0@example.fi');
  });

  test('the controller where the notices disagree', () => {
    expect(emailFor(both, facts)).toBe('info@balentor.fi');
  });
});
