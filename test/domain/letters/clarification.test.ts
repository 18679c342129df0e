import { expect, test } from 'vitest';
import { letterOf, wordsOf } from '../../fixtures/follow-up-letters.ts';
import { firstLetter, SENT } from '../../fixtures/follow-ups.ts';

test('a clarification says what it specifies, and leaves the rest', () => {
  const events = [SENT, { kind: 'clarificationAsked', on: '2026-10-20' } as const];
  const words = wordsOf(letterOf('clarification', { happened: { events } }));
  expect(words).toMatch('Pyyntöäni on 20.10.2026 pyydetty täsmentämään.');
  expect(words).toMatch('Pyyntö koskee kevään 2025 esihenkilövalmennusta.');
  expect(words).toMatch('Muilta osin pyyntö pysyy ennallaan. Tämä ei ole uusi pyyntö.');
});

test.each([['access', true] as const, ['erasure', false] as const])(
  'whoever narrows nothing says so, and need not say more: %s',
  (right, isAccess) => {
    const first = firstLetter([right]);
    const values = { 'clarification.everything': true, 'clarification.text': '' };
    const words = wordsOf(letterOf('clarification', { happened: { first }, values }));
    expect(words).toMatch('En rajaa pyyntöäni. Se koskee kaikkia minua koskevia tietoja.');
    expect(words).not.toMatch('Muilta osin');
    expect(words.includes('johdanto-osan 63 kappale')).toBe(isAccess);
  },
);

test('a clarification that narrows says nothing of all data', () => {
  expect(wordsOf(letterOf('clarification'))).not.toMatch('kaikkia minua koskevia tietoja');
});
