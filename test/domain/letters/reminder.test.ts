import { describe, expect, test } from 'vitest';
import type { EventFacts } from '../../../src/domain/life/event.ts';
import {
  byPost,
  extended,
  letterOf,
  letterSent,
  partly,
  refused,
  type Told,
  wordsOf,
} from '../../fixtures/follow-up-letters.ts';
import { firstLetter, SENT } from '../../fixtures/follow-ups.ts';

const REMINDERS: readonly (Told & { readonly what: string; readonly says: readonly (string | RegExp)[] })[] =
  [
    {
      what: 'identifies the first letter and encloses it',
      says: [
        'Pyynnön viite: TP-8K3M-2Q9V',
        'Asia: Pyyntö saada pääsy henkilötietoihin (tarkastusoikeus): asiakasrekisteri',
        'Lähetetty: 5.10.2026 sähköpostitse',
        'Pyyntö on liitteenä.',
        'Pyyntö TP-8K3M-2Q9V, päivätty 5.10.2026',
      ],
    },
    {
      what: 'says when an e-mail was received',
      says: ['Vastaanottopäivä: 5.10.2026 (sähköpostin lähetyspäivä)'],
    },
    {
      what: 'says when a letter was received',
      happened: { events: [byPost, { kind: 'received', on: '2026-10-08' }] },
      says: ['Lähetetty: 5.10.2026 kirjeenä', 'Vastaanotettu: 8.10.2026', /päättyi viimeistään 9\.11\.2026/],
    },
    {
      what: 'calls the receipt of an ordinary letter an estimate',
      happened: { events: [byPost] },
      says: ['Perillä viimeistään: 12.10.2026 (arvio)', /arvioni mukaan päättynyt/],
    },
    {
      what: 'says that the month has passed, and that nothing came',
      says: [
        /kuukauden kuluessa sen vastaanottamisesta \(12 artiklan 3 kohta\)/,
        'Määräaika päättyi viimeistään 5.11.2026.',
        'En ole saanut vastausta enkä perusteltua ilmoitusta määräajan jatkamisesta.',
      ],
    },
    {
      what: 'tells of the extension once that is over',
      happened: { events: [SENT, extended] },
      createdOn: '2027-01-20',
      says: [
        'jatkettiin 20.10.2026 annetulla ilmoituksella',
        'Jatkettu määräaika päättyi viimeistään 5.1.2027.',
      ],
    },
    {
      what: 'tells of an extension that still runs',
      happened: { events: [SENT, extended] },
      createdOn: '2026-11-22',
      says: ['En ole vielä saanut vastausta.', /jatkettiin 20\.10\.2026.*enintään kolme kuukautta/],
    },
    {
      what: 'tells of an extension that came too late, rather than of none',
      happened: { events: [SENT, { ...extended, on: '2026-11-10' }] },
      says: [
        'Määräaika päättyi viimeistään 5.11.2026. En ole saanut vastausta. Ilmoitus määräajan jatkamisesta annettiin vasta 10.11.2026.',
        /^(?!.*enkä perusteltua ilmoitusta)/s,
      ],
    },
    {
      what: 'calls the lateness of an extension an estimate where the receipt is one',
      happened: { events: [byPost, { ...extended, on: '2026-11-16' }] },
      says: [/16\.11\.2026 annettu ilmoitus määräajan jatkamisesta tuli arvioni mukaan myöhässä/],
    },
    {
      what: 'names the extension that counts, and not one that was told after it',
      happened: { events: [SENT, extended, { ...extended, on: '2026-12-20' }] },
      createdOn: '2027-01-20',
      says: ['jatkettiin 20.10.2026 annetulla ilmoituksella', /^(?!.*20\.12\.2026)/s],
    },
    {
      what: 'lists what an answer lacks',
      values: { 'reminder.situation': 'incomplete', 'reminder.missing': 'Vastaanottajien nimet' },
      happened: { events: [SENT, partly] },
      says: [
        'Sain vastauksen 2.11.2026. Siitä puuttuu:',
        'Vastaanottajien nimet',
        'Pyydän täydentämään vastausta edellä mainituilta osin.',
      ],
    },
    {
      what: 'asks for the reasons of a refusal',
      values: { 'reminder.situation': 'noReasons' },
      happened: { events: [SENT, refused] },
      says: [
        /ei ole suostuttu 2\.11\.2026 saamassani vastauksessa/,
        /viipymättä, viimeistään kuukauden kuluessa.*\(12 artiklan 4 kohta\)/,
        'Pyydän toteuttamaan pyynnön tai ilmoittamaan, mistä syystä siihen ei suostuta.',
      ],
    },
    {
      what: 'repeats the request unchanged and is no new one',
      says: ['Toistan pyyntöni muuttumattomana.', /ei uusi pyyntö, eikä se aloita määräaikaa alusta/],
    },
    {
      what: 'repeats the request as it was specified',
      happened: {
        events: [
          SENT,
          { kind: 'clarificationAsked', on: '2026-10-08' },
          { kind: 'replied', on: '2026-10-09' },
        ],
      },
      says: ['sellaisena kuin se on 9.10.2026 antamani täsmennyksen jälkeen', /^(?!.*muuttumattomana)/s],
    },
    {
      what: 'repeats the request without the part that was taken back',
      happened: { events: [SENT, { ...letterSent('withdrawal', '2026-10-12'), scope: 'part' }] },
      says: [
        'sellaisena kuin se on 12.10.2026 tekemäni osittaisen peruutuksen jälkeen',
        /^(?!.*muuttumattomana)/s,
      ],
    },
    {
      what: 'repeats the request as letters specified and shortened it',
      happened: {
        events: [
          SENT,
          letterSent('clarification', '2026-10-09'),
          { ...letterSent('withdrawal', '2026-10-12'), scope: 'part' },
        ],
      },
      says: ['9.10.2026 antamani täsmennyksen ja 12.10.2026 tekemäni osittaisen peruutuksen jälkeen'],
    },
    {
      what: 'repeats unchanged a request about which only the identity was asked',
      happened: {
        events: [SENT, { kind: 'identityAsked', on: '2026-10-08' }, { kind: 'replied', on: '2026-10-09' }],
      },
      says: ['Toistan pyyntöni muuttumattomana.'],
    },
    {
      what: 'asks for an answer in a courtesy period',
      says: [
        'Pyydän vastausta maksutta (12 artiklan 5 kohta) viimeistään 6.12.2026.',
        'Päivä on oma toiveeni, ei lakisääteinen määräaika.',
      ],
    },
    {
      what: 'says that marketing ends at once, whenever the answer is due',
      happened: { first: firstLetter(['marketingObjection'], {}, ['markkinointirekisteri']) },
      says: [/ei saa enää käsitellä siihen tarkoitukseen \(21 artiklan 3 kohta\)/],
    },
    {
      what: 'says that withdrawn consent has ended at once',
      happened: { first: firstLetter(['consentWithdrawal'], {}, ['markkinointirekisteri']) },
      says: [/peruutus on voimassa heti \(7 artiklan 3 kohta\)/],
    },
    {
      what: 'asks again only for what an answer lacks, and when it was due',
      values: { 'reminder.situation': 'incomplete', 'reminder.missing': 'Jäljennös' },
      happened: { events: [SENT, partly] },
      says: [
        'Toistan pyyntöni siltä osin kuin siihen ei ole vastattu.',
        /viimeistään kuukauden kuluessa sen vastaanottamisesta \(12 artiklan 3 kohta\)/,
        /^(?!.*muuttumattomana)/s,
      ],
    },
    {
      what: 'says what reason was given and why it does not hold, and never that none was given',
      values: {
        'reminder.situation': 'reasonInsufficient',
        'reminder.reason': 'Tiedot ovat luottamuksellisia.',
        'reminder.objection': 'Pyydän vain omia tietojani.',
      },
      happened: { events: [SENT, refused] },
      says: [
        'Tiedot ovat luottamuksellisia.',
        'Pyydän vain omia tietojani.',
        /arvioimaan asian uudelleen.*\(12 artiklan 4 kohta\)/s,
        /^(?!.*syitä ei ole ilmoitettu)/s,
      ],
    },
    {
      what: 'refuses a form, while the time runs on',
      values: { 'reminder.situation': 'formDemanded' },
      happened: { events: [SENT, { kind: 'formDemanded', on: '2026-10-12' }] },
      says: [
        'Minua on 12.10.2026 pyydetty tekemään pyyntö lomakkeella.',
        /helpotettava oikeuksien käyttämistä \(12 artiklan 2 kohta\)/,
        /Määräaika kuluu pyynnön vastaanottamisesta/,
      ],
    },
    {
      what: 'refuses a fee, which the controller has to justify',
      values: { 'reminder.situation': 'feeAsked' },
      happened: { events: [SENT, { kind: 'feeAsked', on: '2026-10-12' }] },
      says: [
        'Minulta on 12.10.2026 pyydetty maksua',
        /rekisterinpitäjän on osoitettava se \(12 artiklan 5 kohta\)/,
      ],
    },
    {
      what: 'asks why the time was extended',
      values: { 'reminder.situation': 'extensionUnexplained' },
      happened: { events: [SENT, extended] },
      says: [
        'Määräaikaa on jatkettu 20.10.2026 annetulla ilmoituksella. Syitä ei ole ilmoitettu.',
        'mistä syistä määräaikaa on jatkettu',
      ],
    },
    {
      what: 'names the next step',
      says: ['tietosuojavaltuutetun käsiteltäväksi (77 artikla)'],
    },
  ];

describe('a reminder', () => {
  test.each(REMINDERS.map((row) => [row.what, row] as const))('%s', (_, { says, ...told }) => {
    const words = wordsOf(letterOf('reminder', told));
    for (const statement of says) expect(words).toMatch(statement);
  });

  test('claims no lateness before the time is over', () => {
    const words = wordsOf(letterOf('reminder', { createdOn: '2026-11-05' }));
    expect(words).not.toMatch(/päättyi|päättynyt/);
    expect(words).toMatch('En ole vielä saanut vastausta.');
  });

  test.each<[string, readonly EventFacts[]]>([
    ['an ordinary letter', [byPost]],
    [
      'a clock that stood still',
      [SENT, { kind: 'identityAsked', on: '2026-10-08' }, { kind: 'replied', on: '2026-10-09' }],
    ],
  ])('prints no due day that rests on the estimate of %s', (_, events) => {
    const letter = letterOf('reminder', { happened: { events } });
    expect(wordsOf(letter)).not.toMatch(/päättyi viimeistään/);
    expect(wordsOf(letter)).toMatch(/arvioni mukaan päättynyt/);
  });

  test('claims no lateness while the controller waits for an answer to its question', () => {
    const events = [SENT, { kind: 'identityAsked', on: '2026-10-08' } as const];
    expect(wordsOf(letterOf('reminder', { happened: { events } }))).not.toMatch(/päättyi|päättynyt/);
  });
});
