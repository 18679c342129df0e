import { describe, expect, test } from 'vitest';
import type { Notice } from '../../src/domain/publisher/notice.ts';
import { noticeAsData } from '../../src/site/notice-as-data.ts';
import { plainHtml } from '../../src/site/plain-html.ts';
import { exampleNotice } from '../fixtures/example-notice.ts';
import { type Quad, statementsIn, unknownTerms } from './linked-data.ts';

const DPV = 'https://w3id.org/dpv#';
const GDPR = 'https://w3id.org/dpv/legal/eu/gdpr#';

/** A notice that states all that a notice can state. */
const telling: Notice = {
  ...exampleNotice,
  recipients: [
    { name: 'Pilvi Oy', role: 'processor', country: 'US' },
    { name: 'Liitto ry', role: 'controller' },
    { category: 'viranomaiset', role: 'authority' },
  ],
  purposes: [
    { text: 'Uutiskirje', bases: ['consent'], specialBases: ['explicitConsent'] },
    {
      text: 'Kiittäminen',
      bases: ['legitimateInterest'],
      specialBases: [],
      interest: 'lahjoittajien kiittäminen',
    },
    { text: 'Kirjanpito', bases: ['legalObligation'], specialBases: [], lawQuote: 'kirjanpitolaki' },
  ],
  storage: [{ text: 'Vuosi', period: 'P1Y' }],
  transfers: { stated: 'yes', countries: ['US'], safeguards: ['sccs', 'outdated'], quotes: [] },
  automated: { exists: true, quote: 'Päätös tehdään automaattisesti.' },
  rights: ['access', 'objection', 'marketingObjection', 'consentWithdrawal'].map((right) => ({
    right: right as 'access',
    in: 'kohta-11',
  })),
};

const dataOf = (notice: Notice, controller = {}): object =>
  noticeAsData({
    slug: 'esimerkkirekisteri',
    notice,
    title: 'Esimerkki Oy:n seloste',
    language: 'fi',
    sha256: 'a'.repeat(64),
    controller: { jointControllers: [], ...controller } as never,
    isOmbudsman: true,
  });

const objectsOf = (statements: readonly Quad[], property: string): string[] =>
  statements.filter(({ predicate }) => predicate.value === property).map(({ object }) => object.value);

describe('a notice as data', () => {
  test('is read by a processor by others, and every name in it is on the pinned list', async () => {
    const officer = { name: 'Tuovi Salmi', email: 'tietosuoja@a.example' };
    const joint = [
      { name: 'Opisto', contact: 'opisto@a.example' },
      { name: 'Muu', contact: 'muu', register: 'toinen' },
    ];
    const statements = await statementsIn(
      dataOf(telling, { dataProtectionOfficer: officer, jointControllers: joint }),
    );
    expect(unknownTerms(statements)).toEqual([]);
    expect(objectsOf(statements, `${DPV}hasName`).sort()).toEqual(
      ['Esimerkki Oy', 'Liitto ry', 'Opisto', 'Pilvi Oy', 'Tuovi Salmi'].sort(),
    );
    expect(objectsOf(statements, `${DPV}hasRight`)).toEqual(
      ['A15', 'A21', 'A7-3'].map((name) => GDPR + name),
    );
    expect(objectsOf(statements, `${DPV}hasDuration`)).toEqual(['P1Y']);
    expect(objectsOf(statements, `${DPV}hasThirdCountry`)).toEqual(['https://w3id.org/dpv/loc#US']);
    expect(objectsOf(statements, `${DPV}hasProcess`)).toHaveLength(4);
  });

  test('names the page and its parts by where the file stands', async () => {
    const statements = await statementsIn(dataOf(exampleNotice));
    const subjects = new Set(statements.map(({ subject }) => subject.value));
    expect(subjects).toContain('https://a.example/tietosuoja/selosteet/rekisteri/#seloste');
    expect(subjects).toContain('https://a.example/tietosuoja/#rekisterinpitaja');
  });

  test('keeps each basis with its purpose, and the bases of transfers with none', () => {
    const process = (dataOf(telling) as { 'dpv:isPolicyFor': Record<string, unknown> })['dpv:isPolicyFor'];
    expect(process['dpv:hasProcess']).toMatchObject([
      { 'dpv:hasLegalBasis': [{ id: 'eu-gdpr:A6-1-a' }, { id: 'eu-gdpr:A9-2-a' }] },
      { 'dpv:hasLegalBasis': [{ type: 'eu-gdpr:A6-1-f', 'dct:description': 'lahjoittajien kiittäminen' }] },
      { 'dpv:hasLegalBasis': [{ type: 'eu-gdpr:A6-1-c', 'dct:description': 'kirjanpitolaki' }] },
      { 'dpv:hasLegalBasis': [{ id: 'eu-gdpr:A46-2-c' }] },
    ]);
    expect(process).not.toHaveProperty('dpv:hasLegalBasis');
  });

  test('says nothing that the notice leaves open or does not say', async () => {
    const open: Notice = {
      ...exampleNotice,
      transfers: { stated: 'conditional', countries: ['US'], safeguards: ['sccs'], quotes: [] },
      automated: { exists: false, quote: 'Ei automaattisia päätöksiä.' },
      recipients: [],
      sources: [],
      rights: [],
    };
    const statements = await statementsIn(dataOf(open));
    for (const name of [
      'hasLegalBasis',
      'hasThirdCountry',
      'hasContext',
      'hasRecipient',
      'hasDataSource',
      'hasRight',
      'hasDuration',
      'hasDataProtectionOfficer',
    ]) {
      expect(objectsOf(statements, DPV + name), name).toEqual([]);
    }
  });
});

test('a heading over two lines is one title', () => {
  expect(plainHtml('Esimerkki &amp; Oy:n seloste<br>\nJäsen<b>rekisteri</b>')).toBe(
    'Esimerkki & Oy:n seloste: Jäsenrekisteri',
  );
});
