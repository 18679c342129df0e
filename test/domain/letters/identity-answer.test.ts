import { expect, test } from 'vitest';
import { letterOf, wordsOf } from '../../fixtures/follow-up-letters.ts';
import { SENT } from '../../fixtures/follow-ups.ts';

test('an identity answer gives what was asked, no identity code, and asks for reasons of any more doubt', () => {
  const events = [SENT, { kind: 'identityAsked', on: '2026-10-20' } as const];
  const words = wordsOf(letterOf('identityAnswer', { happened: { events } }));
  expect(words).toMatch('Minulta on 20.10.2026 pyydetty lisätietoja henkilöllisyydestäni.');
  expect(words).toMatch('Osallistuin valmennukseen Jyväskylässä 12.3.2025.');
  expect(words).toMatch(/Henkilötunnus ja jäljennös henkilöllisyystodistuksesta on tarkoituksella jätetty/);
  expect(words).toMatch(/yhä perusteltua epäillä ja mitä lisätietoja tarvitaan \(12 artiklan 6 kohta\)/);
  expect(words).toMatch(/saman avaimen haltija, ei sitä, kuka hän on/);
});

test('an identity answer refuses a copy of an identity document where one was asked for', () => {
  const events = [SENT, { kind: 'idCopyAsked', on: '2026-10-20' } as const];
  const values = { 'identityAnswer.refusesCopy': true };
  const words = wordsOf(letterOf('identityAnswer', { values, happened: { events } }));
  expect(words).toMatch('Minulta on 20.10.2026 pyydetty');
  expect(words).toMatch(/En toimita sitä\..*\(12 artiklan 6 kohta ja 5 artiklan 1 kohdan c alakohta\)/);
  expect(wordsOf(letterOf('identityAnswer'))).not.toMatch('En toimita sitä');
});
