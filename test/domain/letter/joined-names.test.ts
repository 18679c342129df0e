import { expect, test } from 'vitest';
import { joinNames } from '../../../src/i18n/fi/letter-grammar.ts';

test.each<[readonly string[], string]>([
  [[], ''],
  [['asiakasrekisterissä'], 'asiakasrekisterissä'],
  [['asiakasrekisterissä', 'markkinointirekisterissä'], 'asiakas- ja markkinointirekisterissä'],
  [
    ['asiakasrekisteri', 'uutiskirjerekisteri', 'markkinointirekisteri'],
    'asiakas-, uutiskirje- ja markkinointirekisteri',
  ],
  [['jäsenluettelossa', 'markkinointirekisterissä'], 'jäsenluettelossa ja markkinointirekisterissä'],
  [['rekisterissä', 'markkinointirekisterissä'], 'rekisterissä ja markkinointirekisterissä'],
  [
    ['asiakkaiden rekisterissä', 'markkinointirekisterissä'],
    'asiakkaiden rekisterissä ja markkinointirekisterissä',
  ],
])('%j make "%s"', (names, joined) => {
  expect(joinNames(names)).toBe(joined);
});
