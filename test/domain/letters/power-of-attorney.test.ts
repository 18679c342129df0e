import { describe, expect, test } from 'vitest';
import { signerOf } from '../../../src/domain/records/letter-signer.ts';
import { requestSchema } from '../../../src/domain/request/request.ts';
import { RIGHT_NAMES } from '../../../src/domain/rights/right.ts';
import { askedArticles, letterOf, wordsOf } from '../../fixtures/follow-up-letters.ts';
import { firstLetter, followUpOf, REPRESENTED, sourceOf } from '../../fixtures/follow-ups.ts';

describe('a power of attorney', () => {
  test('names principal and agent, scope, right to the data and validity', () => {
    const words = wordsOf(letterOf('powerOfAttorney'));
    expect(words).toMatch('Valtuuttaja: Aino Esimerkki');
    expect(words).toMatch('Sähköposti: aino.esimerkki@example.fi');
    expect(words).toMatch('Valtuutettu: Eero Edustaja, eero.edustaja@example.fi');
    expect(words).toMatch(/suhteessa Balentor Oy:hyn \(Y-tunnus 0933696-9\)/);
    expect(words).toMatch('Rekisteri: asiakasrekisteri');
    expect(words).toMatch('Pyynnön TP-8K3M-2Q9V osalta valtuutettu saa puolestani');
    expect(words).toMatch('oikeutta saada pääsy tietoihin (15 artikla)');
    expect(words).toMatch('ottaa vastaan vastauksen ja minua koskevat tiedot');
    expect(words).toMatch('Voimassa: 31.12.2026 saakka\n');
  });

  test('reaches no further than it says', () => {
    expect(wordsOf(letterOf('powerOfAttorney'))).toMatch(/alla kerrotussa laajuudessa\.\n/);
  });

  test.each(RIGHT_NAMES)('empowers to all that a request of %s asks for', (right) => {
    const first = firstLetter([right], REPRESENTED);
    const words = wordsOf(letterOf('powerOfAttorney', { happened: { first } }));
    for (const article of askedArticles(right)) expect(words).toMatch(article);
  });

  test('keeps the data from the agent unless the principal says so', () => {
    const words = wordsOf(
      letterOf('powerOfAttorney', {
        values: {
          'powerOfAttorney.receivesAnswer': false,
          'powerOfAttorney.validUntil': '',
        },
      }),
    );
    expect(words).toMatch('Valtuutettu ei saa ottaa vastaan tietojani.');
    expect(words).not.toMatch('ottaa vastaan vastauksen');
    expect(words).toMatch('Voimassa: kunnes peruutan sen\n');
  });

  test.each([
    ['withdraws', /peruuttaa pyynnön/],
    ['complains', /\(77 artikla\)/],
  ] as const)(
    'lets the agent do what cannot be undone only where the principal says so: %s',
    (name, says) => {
      expect(wordsOf(letterOf('powerOfAttorney'))).not.toMatch(says);
      const allowed = letterOf('powerOfAttorney', { values: { [`powerOfAttorney.${name}`]: true } });
      expect(wordsOf(allowed)).toMatch(says);
    },
  );

  test('is signed by the principal’s pen, and electronically by the agent alone', () => {
    const letter = letterOf('powerOfAttorney');
    expect(letter.name).toBe('Aino Esimerkki');
    expect(letter.greeting).toMatch(/^Paikka ja päiväys: _+$/);
    expect(signerOf(letter)).toBe('Eero Edustaja');
    expect(letter.signatureNote.join(' ')).toMatch(/Valtuuttaja allekirjoittaa tämän valtakirjan käsin/);
    expect(letter.signatureNote.join(' ')).toMatch(/ei valtuuttajan/);
    expect(letter.signatureNote.join(' ')).not.toMatch('Tämä asiakirja on sähköisesti allekirjoitettu');
  });

  test('may be made before the first letter is sent', () => {
    const first = firstLetter(['access'], REPRESENTED);
    const request = followUpOf(sourceOf('powerOfAttorney', { first, events: [] }));
    expect(requestSchema.parse(request).follows).not.toHaveProperty('sentOn');
  });
});
