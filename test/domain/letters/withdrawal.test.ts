import { describe, expect, test } from 'vitest';
import { letterOf, wordsOf } from '../../fixtures/follow-up-letters.ts';

describe('a withdrawal', () => {
  test('takes the whole request back', () => {
    const words = wordsOf(letterOf('withdrawal'));
    expect(words).toMatch('Peruutan pyynnön kokonaan.');
    expect(words).toMatch(/Se ei ole suostumus henkilötietojeni käsittelyyn/);
  });

  test('takes a part back and leaves the rest standing', () => {
    const words = wordsOf(
      letterOf('withdrawal', { values: { 'withdrawal.scope': 'part', 'withdrawal.part': 'Lokitiedot' } }),
    );
    expect(words).toMatch('Peruutan pyynnöstä seuraavan osan:');
    expect(words).toMatch('Lokitiedot');
    expect(words).toMatch('Muilta osin pyyntö pysyy voimassa');
    expect(words).not.toMatch('kokonaan');
  });
});
