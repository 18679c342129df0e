import { describe, expect, test } from 'vitest';
import { SENDING_CHANNELS } from '../../../src/domain/history/sending-channels.ts';
import { followUpText } from '../../../src/domain/letter/letter-text.ts';
import { parseWording } from '../../../src/domain/letter/wording.ts';
import { FOLLOW_UP_NAMES } from '../../../src/domain/letters/follow-up.ts';
import type { EventFacts } from '../../../src/domain/life/event.ts';
import type { FieldValues } from '../../../src/domain/rights/field.ts';
import { RIGHT_NAMES } from '../../../src/domain/rights/right.ts';
import {
  askedArticles,
  byPost,
  extended,
  letterOf,
  partly,
  type Told,
  wordsOf,
} from '../../fixtures/follow-up-letters.ts';
import { firstLetter, followUpOf, SENT, signedLetter, sourceOf } from '../../fixtures/follow-ups.ts';
import { wordings } from '../../fixtures/wordings.ts';

describe('a complaint', () => {
  test.each(RIGHT_NAMES)('names all that a request of %s asks for', (right) => {
    const words = wordsOf(letterOf('complaint', { happened: { first: firstLetter([right]) } }));
    for (const article of askedArticles(right)) expect(words).toMatch(article);
  });

  const reminder = signedLetter(
    'remind001',
    followUpOf(sourceOf('reminder'), {}, { createdOn: '2026-11-09' }),
    { signedAt: '2026-11-09T09:00:00Z' },
  );
  const file = { id: 'file00001', name: 'vastaus.pdf', type: 'application/pdf', size: 1 };
  const history: Told['happened'] = {
    letters: [reminder],
    events: [
      byPost,
      { kind: 'received', on: '2026-10-08' },
      extended,
      { ...partly, files: [file] },
      { kind: 'letterSent', letter: 'reminder', letterId: 'remind001', on: '2026-11-09', channel: 'email' },
    ],
  };

  test('goes to the supervisory authority', () => {
    expect(letterOf('complaint').recipient).toEqual([
      'Tietosuojavaltuutetun toimisto',
      'Sähköpostitse: tietosuoja@om.fi',
    ]);
    expect(letterOf('complaint', { values: { 'delivery.channel': 'post' } }).recipient).toEqual([
      'Tietosuojavaltuutetun toimisto',
      'PL 800',
      '00531 HELSINKI',
    ]);
  });

  test('states the parties, the register, the right, and where both are reached', () => {
    const words = wordsOf(letterOf('complaint', { happened: history }));
    expect(words).toMatch('77 artiklan ja tietosuojalain (1050/2018) 21 §:n nojalla');
    expect(words).toMatch('Nimi: Aino Esimerkki\nSähköposti: aino.esimerkki@example.fi');
    expect(words).toMatch('Nimi: Balentor Oy\nY-tunnus: 0933696-9\nOsoite: Väinönkatu 38 C, 40100 Jyväskylä');
    expect(words).toMatch('Rekisteri: asiakasrekisteri');
    expect(words).toMatch('oikeus saada pääsy tietoihin (15 artikla)');
    expect(words).toMatch('Olen ensin ollut yhteydessä rekisterinpitäjään.');
  });

  test('names all registers, and the telephone number in the body, which is what gets pasted', () => {
    const first = firstLetter(['access'], { 'dataSubject.phone': '040 123 4567' }, [
      'asiakasrekisteri',
      'markkinointirekisteri',
    ]);
    const letter = letterOf('complaint', { values: { 'complaint.faults': ['notice'] }, happened: { first } });
    const text = followUpText(letter);
    expect(text).toMatch('\nPuhelin: 040 123 4567\n');
    expect(text).toMatch('\nRekisterit: asiakasrekisteri ja markkinointirekisteri\n');
    expect(text).toMatch('Rekisteriselosteista puuttuu tietoja');
  });

  test('tells nothing that is still to come', () => {
    const rows = letterOf('complaint', { happened: { events: [byPost] }, createdOn: '2026-10-07' }).blocks;
    expect(rows).toContainEqual({
      type: 'table',
      rows: [
        ['5.10.2026', 'Lähetin pyynnön Balentor Oy:lle kirjeenä.'],
        ['7.10.2026', 'Vastausta ei ole tullut.'],
      ],
    });
  });

  test('tells in order what happened', () => {
    expect(letterOf('complaint', { happened: history, createdOn: '2027-01-20' }).blocks).toContainEqual({
      type: 'table',
      rows: [
        ['5.10.2026', 'Lähetin pyynnön Balentor Oy:lle kirjeenä.'],
        ['8.10.2026', 'Pyyntö oli perillä.'],
        ['20.10.2026', 'Balentor Oy ilmoitti jatkavansa määräaikaa.'],
        ['2.11.2026', 'Sain osittaisen vastauksen.'],
        ['9.11.2026', 'Lähetin muistutuksen.'],
        ['8.1.2027', 'Jatkettu määräaika päättyi viimeistään tänä päivänä (12 artiklan 3 kohta).'],
      ],
    });
  });

  test('calls estimates estimates, and says that nothing came', () => {
    expect(letterOf('complaint', { happened: { events: [byPost] } }).blocks).toContainEqual({
      type: 'table',
      rows: [
        ['5.10.2026', 'Lähetin pyynnön Balentor Oy:lle kirjeenä.'],
        ['arviolta 12.10.2026', 'Pyyntö oli perillä.'],
        ['arviolta 12.11.2026', 'Määräaika päättyi (12 artiklan 3 kohta).'],
        ['22.11.2026', 'Vastausta ei ole tullut.'],
      ],
    });
  });

  test.each<[string, RegExp]>([
    ['noAnswer', /ei ole vastattu määräajassa \(12 artiklan 3 kohta\)/],
    ['noReasons', /eikä syitä ole ilmoitettu \(12 artiklan 4 kohta\)/],
    ['refusal', /eikä ilmoitettu syy oikeuta kieltäytymään \(edellä mainitut artiklat\)/],
    ['incomplete', /olisi pitänyt antaa \(15 artikla\)/],
    ['marketing', /on jatkunut, vaikka olen vastustanut sitä \(21 artiklan 3 kohta\)/],
    ['identity', /\(12 artiklan 6 kohta ja 5 artiklan 1 kohdan c alakohta\)/],
    ['notice', /Rekisteriselosteesta puuttuu tietoja.*\(13 ja 14 artikla\)/],
    ['other', /Muu syy, jonka kerron alla/],
  ])('says of the fault %s which article it breaks, and of no other', (fault, statement) => {
    const words = wordsOf(letterOf('complaint', { values: { 'complaint.faults': [fault] } }));
    expect(words).toMatch(statement);
    const list = letterOf('complaint', { values: { 'complaint.faults': [fault] } }).blocks.filter(
      ({ type }) => type === 'list',
    );
    expect(list.at(-1)).toMatchObject({ items: [expect.stringMatching(statement)] });
  });

  test.each<[string, EventFacts[], string]>([
    ['before the month is over', [SENT], '2026-11-05'],
    [
      'while a question waits for its answer',
      [SENT, { kind: 'identityAsked', on: '2026-10-20' }],
      '2026-11-22',
    ],
  ])('claims no missed day %s', (_, events, createdOn) => {
    const words = wordsOf(letterOf('complaint', { happened: { events }, createdOn }));
    expect(words).not.toMatch(/määräajassa|määräaika päättyi/);
    expect(words).toMatch('Pyyntöön ei ole vastattu ilman aiheetonta viivytystä (12 artiklan 3 kohta).');
  });

  test('asks for an order, and for a look at the notice where that is at fault', () => {
    const words = wordsOf(letterOf('complaint', { values: { 'complaint.faults': ['notice'] } }));
    expect(words).toMatch(
      /määrää rekisterinpitäjän noudattamaan pyyntöäni \(58 artiklan 2 kohdan c alakohta\)/,
    );
    expect(words).toMatch(/arvioimaan.*13 ja 14 artiklassa/);
    expect(wordsOf(letterOf('complaint'))).not.toMatch(/13 ja 14 artikla/);
  });

  test.each<[FieldValues, RegExp]>([
    [{}, /ei ole vireillä muussa viranomaisessa eikä tuomioistuimessa/],
    [
      { 'complaint.otherProceedings': 'yes', 'complaint.proceedings': 'Käräjäoikeus, L 26/1' },
      /vireillä myös muualla:\nKäräjäoikeus, L 26\/1/,
    ],
  ])('tells whether the matter is pending elsewhere: %j', (values, statement) => {
    expect(wordsOf(letterOf('complaint', { values }))).toMatch(statement);
  });

  test('tells its language and keeps sensitive matters for a protected channel', () => {
    const words = wordsOf(letterOf('complaint'));
    expect(words).toMatch('Asiointikieli on suomi.');
    expect(words).toMatch(/Arkaluonteiset lisätiedot toimitan pyydettäessä suojattua kanavaa käyttäen/);
  });

  test('lists the request, the letters that were sent and the files that came', () => {
    expect(letterOf('complaint', { happened: history }).attachments?.items).toEqual([
      'Pyyntö TP-8K3M-2Q9V, päivätty 5.10.2026',
      'Muistutus TP-7H2N-4R6W, päivätty 9.11.2026',
      'vastaus.pdf (2.11.2026)',
    ]);
  });

  test('lists a file under a name that a letter can show, without an identity code', () => {
    const named = { ...file, name: 'kuva\u{1f600} 131052-308T\u202efdp.pdf' };
    const { attachments } = letterOf('complaint', {
      happened: { events: [SENT, { ...partly, files: [named] }] },
    });
    expect(attachments?.items.at(-1)).toBe('kuva_ ____________fdp.pdf (2.11.2026)');
  });

  test('does not speak of how the controller checks identities', () => {
    expect(letterOf('complaint').signatureNote.join(' ')).not.toMatch('12 artiklan 6 kohdan');
  });
});

describe('a complaint about an answer from which something is missing', () => {
  const missing = ['- Säilytysaika (15 artiklan 1 kohdan d alakohta)', '- Jäljennös'].join('\n');

  test('lists it in a section of its own', () => {
    const values = { 'complaint.faults': ['incomplete', 'other'], 'complaint.missing': missing };
    const { blocks } = letterOf('complaint', { values });
    const at = blocks.findIndex(
      ({ type, ...block }) => 'text' in block && /puuttuu$/.test(block.text as string),
    );
    expect(blocks.slice(at, at + 3)).toMatchObject([
      { type: 'heading', text: 'Mitä vastauksesta puuttuu' },
      { type: 'paragraph', text: 'Saamastani vastauksesta puuttuu käsitykseni mukaan:' },
      { type: 'quote', text: missing },
    ]);
  });

  test.each<[string, FieldValues]>([
    ['without a list', { 'complaint.faults': ['incomplete'] }],
    ['with a list, once that fault is no longer chosen', { 'complaint.missing': missing }],
  ])('has no such section %s', (_, values) => {
    const letter = letterOf('complaint', { values });
    expect(wordsOf(letter)).not.toMatch(/Mitä vastauksesta puuttuu|15 artiklan 1 kohdan d/);
  });
});

test('every row that a chronology can have has words', () => {
  const complaint = wordings.find(({ name }) => name === 'valitus');
  const { properties } = parseWording(complaint?.text ?? '');
  const keys = [
    ...SENDING_CHANNELS.map((channel) => `sent.${channel}`),
    ...FOLLOW_UP_NAMES.map((name) => `letterSent.${name}`),
    ...FOLLOW_UP_NAMES.map((name) => `attached.${name}`),
  ];
  for (const key of keys) expect(properties[key], key).toHaveLength(1);
});

test.each([
  ['form', /lomakkeen käyttäminen.*\(12 artiklan 2 kohta\)/],
  ['fee', /vaadittu maksua.*\(12 artiklan 5 kohta\)/],
  ['idCopy', /jäljennöstä henkilöllisyystodistuksesta.*12 artiklan 6 kohta/],
  ['extension', /jatkamisesta tai sen syistä.*\(12 artiklan 3 kohta\)/],
  ['unreadable', /ymmärrettävässä.*\(12 artiklan 1 kohta\)/],
  ['electronicMarketing', /ilman suostumusta.*917\/2014, 200 §/],
])('a complaint about %s says what the law asks', (fault, statement) => {
  expect(wordsOf(letterOf('complaint', { values: { 'complaint.faults': [fault] } }))).toMatch(statement);
});

test('a complaint tells what was demanded, and that a letter came back', () => {
  const events = [
    SENT,
    { kind: 'formDemanded', on: '2026-10-12' },
    { ...letterOfReminder, on: '2026-10-13' },
    { kind: 'letterUndelivered', on: '2026-10-14', details: { letterId: letterOfReminder.letterId } },
    { kind: 'feeAsked', on: '2026-10-15' },
  ] as const satisfies EventFacts[];
  const words = wordsOf(letterOf('complaint', { happened: { events } }));
  expect(words).toMatch('12.10.2026: Balentor Oy edellytti lomakkeen käyttämistä.');
  expect(words).toMatch('13.10.2026: Lähetin muistutuksen.');
  expect(words).toMatch('14.10.2026: Kirje, jonka lähetin 13.10.2026, palautui, eikä se tullut perille.');
  expect(words).toMatch('15.10.2026: Balentor Oy pyysi maksua.');
});

const letterOfReminder = {
  kind: 'letterSent',
  letter: 'reminder',
  letterId: 'letter001',
  channel: 'email',
} as const;
