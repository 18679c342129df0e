import { expect, test } from 'vitest';
import { tiltGaps } from '../../src/site/tilt-gaps.ts';
import { exampleNotice } from '../fixtures/example-notice.ts';

/** What TILT asks of every notice and no notice's facts can say. */
const NEVER = [
  'dataDisclosed[].storage[].aggregationFunction',
  'dataDisclosed[].nonDisclosure.legalRequirement',
  'dataDisclosed[].nonDisclosure.contractualRegulation',
  'dataDisclosed[].nonDisclosure.obligationToProvide',
  'sources[].sources[].publiclyAvailable',
];

const WHOLE = {
  ...exampleNotice,
  recipients: [{ name: 'Palvelu Oy', role: 'processor' as const }],
  purposes: [{ text: 'Tietoja käytetään esimerkkeihin.', bases: ['consent' as const], specialBases: [] }],
  storage: [{ text: 'Tiedot säilytetään vuoden.', period: 'P1Y' }],
  transfers: { ...exampleNotice.transfers, stated: 'none' as const },
  provision: { quote: 'Tietoja ei ole pakko antaa.' },
  automated: { exists: false, quote: 'Automaattisia päätöksiä ei tehdä.' },
  rights: (['access', 'rectification', 'portability', 'consentWithdrawal'] as const).map((right) => {
    return { right, in: 'kohta-11' };
  }),
};
const CONTROLLER = {
  portalUrl: 'https://tietosuoja.esimerkki.fi/',
  dataProtectionOfficer: {
    name: 'Maija Malli',
    email: 'maija.malli@example.fi',
    postalAddress: { street: 'Esimerkkikatu 1', postcode: '00100', locality: 'Helsinki' },
  },
};

test('a notice that says all it can still lacks what facts cannot say', () => {
  expect(tiltGaps(WHOLE, CONTROLLER)).toEqual(NEVER);
});

test.each<[string, Parameters<typeof tiltGaps>]>([
  ['meta.url', [WHOLE, { ...CONTROLLER, portalUrl: undefined }]],
  ['dataProtectionOfficer.name', [WHOLE, { portalUrl: CONTROLLER.portalUrl }]],
  ['controller.representative', [{ ...WHOLE, contactPerson: undefined }, CONTROLLER]],
  ['dataDisclosed[].purposes', [{ ...WHOLE, purposes: [...WHOLE.purposes, ...WHOLE.purposes] }, CONTROLLER]],
  ['dataDisclosed[].legalBases', [{ ...WHOLE, purposes: exampleNotice.purposes }, CONTROLLER]],
  ['dataDisclosed[].recipients[].category', [{ ...WHOLE, recipients: exampleNotice.recipients }, CONTROLLER]],
  ['dataDisclosed[].storage[].temporal[].ttl', [{ ...WHOLE, storage: exampleNotice.storage }, CONTROLLER]],
  ['thirdCountryTransfers', [{ ...WHOLE, transfers: exampleNotice.transfers }, CONTROLLER]],
  ['rightToWithdrawConsent', [{ ...WHOLE, rights: exampleNotice.rights }, CONTROLLER]],
])('what is not said is named: %s', (member, facts) => {
  expect(tiltGaps(...facts)).toContain(member);
  expect(tiltGaps(WHOLE, CONTROLLER)).not.toContain(member);
});
