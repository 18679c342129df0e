import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventFacts } from '../../src/domain/event.ts';
import type { FieldValues } from '../../src/domain/field.ts';
import { FOLLOW_UP_NAMES, type FollowUpName, followUpEntry } from '../../src/domain/follow-up.ts';
import { fieldsOf } from '../../src/domain/form-groups.ts';
import { writeLetter } from '../../src/domain/letter.ts';
import { type Letter, letterSchema } from '../../src/domain/letter-shape.ts';
import { signerOf } from '../../src/domain/letter-signer.ts';
import { followUpText } from '../../src/domain/letter-text.ts';
import { packetFileName } from '../../src/domain/packet-file-name.ts';
import { requestSchema } from '../../src/domain/request.ts';
import { RIGHT_NAMES, type Right, rightEntry } from '../../src/domain/right.ts';
import { parseWording } from '../../src/domain/wording.ts';
import { findRefusedCharacters, normaliseText } from '../../src/domain/written-text.ts';
import {
  FILLED,
  firstLetter,
  followUpOf,
  REPRESENTED,
  SENT,
  signedLetter,
  sourceOf,
} from '../fixtures/follow-ups.ts';
import { wordings } from '../fixtures/wordings.ts';

type Happened = Parameters<typeof sourceOf>[1];

interface Circumstances {
  readonly createdOn?: string;
  readonly isKeyNew?: boolean;
}

function letterOf(
  name: FollowUpName,
  values: FieldValues = {},
  happened: Happened = {},
  circumstances: Circumstances = {},
): Letter {
  const represented = name === 'powerOfAttorney' ? { first: firstLetter(['access'], REPRESENTED) } : {};
  return writeLetter(
    followUpOf(sourceOf(name, { ...represented, ...happened }), values, circumstances),
    wordings,
  );
}

/** All that the letter says, in one string. */
function wordsOf(letter: Letter): string {
  const blocks = letter.blocks.map((block) => {
    if (block.type === 'list') return block.items.join('\n');
    return block.type === 'table' ? block.rows.map((row) => row.join(': ')).join('\n') : block.text;
  });
  return [
    letter.subject,
    ...blocks,
    ...letter.signatureNote,
    ...(letter.attachments?.items ?? []),
    ...letter.contact.items,
  ].join('\n');
}

const byPost: EventFacts = { kind: 'sent', on: '2026-10-05', channel: 'letter' };
const extended: EventFacts = { kind: 'extended', on: '2026-10-20' };
const partly: EventFacts = { kind: 'partlyAnswered', on: '2026-11-02' };
const refused: EventFacts = { kind: 'refused', on: '2026-11-02' };

function letterSent(letter: FollowUpName, on: string): Extract<EventFacts, { kind: 'letterSent' }> {
  return { kind: 'letterSent', letter, letterId: 'letter001', on, channel: 'email' };
}

/** The articles of the right as a letter cites them. Art. 19 binds the controller unasked. */
function askedArticles(right: Right): RegExp[] {
  const asked = rightEntry(right).articles.filter((article) => article !== '19');
  return asked.map((article) => {
    const [number, paragraph, point] = article.replaceAll(')', '').split('(');
    if (paragraph === undefined) return new RegExp(`\\b${number} artikla\\b`);
    const place = point === undefined ? 'kohta' : `kohdan ${point} alakohta`;
    return new RegExp(`\\b${number} artiklan (\\d ja )?${paragraph} (ja \\d )?${place}`);
  });
}

describe('a reminder', () => {
  test.each<[what: string, FieldValues, Happened, Circumstances, (string | RegExp)[]]>([
    [
      'identifies the first letter and encloses it',
      {},
      {},
      {},
      [
        'Pyynnön viite: TP-8K3M-2Q9V',
        'Asia: Pyyntö saada pääsy henkilötietoihin (tarkastusoikeus): asiakasrekisteri',
        'Lähetetty: 5.10.2026 sähköpostitse',
        `Tiiviste (SHA-256): ${Array(4).fill('01234567 89abcdef').join(' ')}`,
        'Pyyntö on liitteenä.',
        'Pyyntö TP-8K3M-2Q9V, päivätty 5.10.2026',
      ],
    ],
    [
      'says when an e-mail was received',
      {},
      {},
      {},
      ['Vastaanottopäivä: 5.10.2026 (sähköpostin lähetyspäivä)'],
    ],
    [
      'says when a letter was received',
      {},
      { events: [byPost, { kind: 'received', on: '2026-10-08' }] },
      {},
      ['Lähetetty: 5.10.2026 kirjeenä', 'Vastaanotettu: 8.10.2026', /päättyi viimeistään 9\.11\.2026/],
    ],
    [
      'calls the receipt of an ordinary letter an estimate',
      {},
      { events: [byPost] },
      {},
      ['Perillä viimeistään: 12.10.2026 (arvio)', /arvioni mukaan päättynyt/],
    ],
    [
      'says that the month has passed, and that nothing came',
      {},
      {},
      {},
      [
        /kuukauden kuluessa sen vastaanottamisesta \(12 artiklan 3 kohta\)/,
        'Määräaika päättyi viimeistään 5.11.2026.',
        'En ole saanut vastausta enkä perusteltua ilmoitusta määräajan jatkamisesta.',
      ],
    ],
    [
      'tells of the extension once that is over',
      {},
      { events: [SENT, extended] },
      { createdOn: '2027-01-20' },
      ['jatkettiin 20.10.2026 annetulla ilmoituksella', 'Jatkettu määräaika päättyi viimeistään 5.1.2027.'],
    ],
    [
      'tells of an extension that still runs',
      {},
      { events: [SENT, extended] },
      { createdOn: '2026-11-22' },
      ['En ole vielä saanut vastausta.', /jatkettiin 20\.10\.2026.*enintään kolme kuukautta/],
    ],
    [
      'tells of an extension that came too late, rather than of none',
      {},
      { events: [SENT, { ...extended, on: '2026-11-10' }] },
      {},
      [
        'Määräaika päättyi viimeistään 5.11.2026. En ole saanut vastausta. Ilmoitus määräajan jatkamisesta annettiin vasta 10.11.2026.',
        /^(?!.*enkä perusteltua ilmoitusta)/s,
      ],
    ],
    [
      'calls the lateness of an extension an estimate where the receipt is one',
      {},
      { events: [byPost, { ...extended, on: '2026-11-16' }] },
      {},
      [/16\.11\.2026 annettu ilmoitus määräajan jatkamisesta tuli arvioni mukaan myöhässä/],
    ],
    [
      'names the extension that counts, and not one that was told after it',
      {},
      { events: [SENT, extended, { ...extended, on: '2026-12-20' }] },
      { createdOn: '2027-01-20' },
      ['jatkettiin 20.10.2026 annetulla ilmoituksella', /^(?!.*20\.12\.2026)/s],
    ],
    [
      'lists what an answer lacks',
      { 'reminder.situation': 'incomplete', 'reminder.missing': 'Vastaanottajien nimet' },
      { events: [SENT, partly] },
      {},
      [
        'Sain vastauksen 2.11.2026. Siitä puuttuu:',
        'Vastaanottajien nimet',
        'Pyydän täydentämään vastausta edellä mainituilta osin.',
      ],
    ],
    [
      'asks for the reasons of a refusal',
      { 'reminder.situation': 'noReasons' },
      { events: [SENT, refused] },
      {},
      [
        /ei ole suostuttu 2\.11\.2026 saamassani vastauksessa/,
        /viipymättä, viimeistään kuukauden kuluessa.*\(12 artiklan 4 kohta\)/,
        'Pyydän toteuttamaan pyynnön tai ilmoittamaan, mistä syystä siihen ei suostuta.',
      ],
    ],
    [
      'repeats the request unchanged and is no new one',
      {},
      {},
      {},
      ['Toistan pyyntöni muuttumattomana.', /ei uusi pyyntö, eikä se aloita määräaikaa alusta/],
    ],
    [
      'repeats the request as it was specified',
      {},
      {
        events: [
          SENT,
          { kind: 'clarificationAsked', on: '2026-10-08' },
          { kind: 'replied', on: '2026-10-09' },
        ],
      },
      {},
      ['sellaisena kuin se on 9.10.2026 antamani täsmennyksen jälkeen', /^(?!.*muuttumattomana)/s],
    ],
    [
      'repeats the request without the part that was taken back',
      {},
      { events: [SENT, { ...letterSent('withdrawal', '2026-10-12'), scope: 'part' }] },
      {},
      ['sellaisena kuin se on 12.10.2026 tekemäni osittaisen peruutuksen jälkeen', /^(?!.*muuttumattomana)/s],
    ],
    [
      'repeats the request as letters specified and shortened it',
      {},
      {
        events: [
          SENT,
          letterSent('clarification', '2026-10-09'),
          { ...letterSent('withdrawal', '2026-10-12'), scope: 'part' },
        ],
      },
      {},
      ['9.10.2026 antamani täsmennyksen ja 12.10.2026 tekemäni osittaisen peruutuksen jälkeen'],
    ],
    [
      'repeats unchanged a request about which only the identity was asked',
      {},
      { events: [SENT, { kind: 'identityAsked', on: '2026-10-08' }, { kind: 'replied', on: '2026-10-09' }] },
      {},
      ['Toistan pyyntöni muuttumattomana.'],
    ],
    [
      'asks for an answer in a courtesy period',
      {},
      {},
      {},
      [
        'Pyydän vastausta viimeistään 6.12.2026.',
        /oma toiveeni: se ei ole lakisääteinen määräaika, eikä se pidennä sitä/,
      ],
    ],
    [
      'says that marketing ends at once, whenever the answer is due',
      {},
      { first: firstLetter(['marketingObjection'], {}, ['markkinointirekisteri']) },
      {},
      [/ei saa enää käsitellä siihen tarkoitukseen \(21 artiklan 3 kohta\)/],
    ],
    [
      'says that withdrawn consent has ended at once',
      {},
      { first: firstLetter(['consentWithdrawal'], {}, ['markkinointirekisteri']) },
      {},
      [/peruutus on voimassa heti \(7 artiklan 3 kohta\)/],
    ],
    ['names the next step', {}, {}, {}, ['tietosuojavaltuutetun käsiteltäväksi (77 artikla)']],
  ])('%s', (_, values, happened, circumstances, statements) => {
    const words = wordsOf(letterOf('reminder', values, happened, circumstances));
    for (const statement of statements) expect(words).toMatch(statement);
  });

  test('claims no lateness before the time is over', () => {
    const words = wordsOf(letterOf('reminder', {}, {}, { createdOn: '2026-11-05' }));
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
    const letter = letterOf('reminder', {}, { events });
    expect(wordsOf(letter)).not.toMatch(/päättyi viimeistään/);
    expect(wordsOf(letter)).toMatch(/arvioni mukaan päättynyt/);
  });

  test('claims no lateness while the controller waits for an answer to its question', () => {
    const events = [SENT, { kind: 'identityAsked', on: '2026-10-08' } as const];
    expect(wordsOf(letterOf('reminder', {}, { events }))).not.toMatch(/päättyi|päättynyt/);
  });
});

test.each(FOLLOW_UP_NAMES)('%s speaks neither of damages nor of fines in any of its words', (name) => {
  const wording = wordings.find((one) => one.name === followUpEntry(name).word);
  expect(wording?.text).toMatch('documentType');
  expect(wording?.text).not.toMatch(/korvau|vahin[gk]o|sak[ok]|seuraamusmaksu|uhka|82 artikla/i);
});

describe('a letter to the controller', () => {
  const letters = FOLLOW_UP_NAMES.filter((name) => followUpEntry(name).recipient === 'controller');

  test.each(letters)('%s says that the same key signed the first letter', (name) => {
    const words = wordsOf(letterOf(name));
    expect(words).toMatch('avain on sama kuin pyynnön TP-8K3M-2Q9V');
    expect(words).not.toMatch('avain on eri');
  });

  test.each([...letters, 'complaint'] as const)('%s says that another key signs it', (name) => {
    const letter = letterOf(name, {}, {}, { isKeyNew: true });
    expect(wordsOf(letter)).toMatch(/avain on eri kuin pyynnön TP-8K3M-2Q9V/);
    expect(wordsOf(letter)).not.toMatch('avain on sama');
    expect(wordsOf(letter)).toMatch(/Tiiviste \(SHA-256\): 01234567 89abcdef/);
  });

  test.each([...letters, 'complaint'] as const)('%s tells who acts for whom', (name) => {
    const letter = letterOf(name, {}, { first: firstLetter(['access'], REPRESENTED) });
    expect(wordsOf(letter)).toMatch(/rekisteröidyn puolesta Eero Edustaja/);
    expect(letter.name).toBe('Eero Edustaja');
    expect(letter.attachments?.items).toContain('Valtakirja');
  });

  test('goes where the form says, by the first letter’s register', () => {
    const post = letterOf('reminder', { 'delivery.channel': 'post' });
    expect(post.recipient).toEqual(['Balentor Oy', 'Väinönkatu 38 C', '40100 JYVÄSKYLÄ']);
    expect(letterOf('reminder').recipient).toEqual(['Balentor Oy', 'Sähköpostitse: info@balentor.fi']);
  });
});

test('a clarification says what it specifies, and leaves the rest', () => {
  const events = [SENT, { kind: 'clarificationAsked', on: '2026-10-20' } as const];
  const words = wordsOf(letterOf('clarification', {}, { events }));
  expect(words).toMatch('Pyyntöäni on 20.10.2026 pyydetty täsmentämään.');
  expect(words).toMatch('Pyyntö koskee kevään 2025 esihenkilövalmennusta.');
  expect(words).toMatch('Muilta osin pyyntö pysyy ennallaan. Tämä ei ole uusi pyyntö.');
});

test('an identity answer gives what was asked, no identity code, and asks for reasons of any more doubt', () => {
  const events = [SENT, { kind: 'identityAsked', on: '2026-10-20' } as const];
  const words = wordsOf(letterOf('identityAnswer', {}, { events }));
  expect(words).toMatch('Minulta on 20.10.2026 pyydetty lisätietoja henkilöllisyydestäni.');
  expect(words).toMatch('Osallistuin valmennukseen Jyväskylässä 12.3.2025.');
  expect(words).toMatch(/Henkilötunnus ja jäljennös henkilöllisyystodistuksesta on tarkoituksella jätetty/);
  expect(words).toMatch(/yhä perusteltua epäillä ja mitä lisätietoja tarvitaan \(12 artiklan 6 kohta\)/);
  expect(words).toMatch(/saman avaimen haltija, ei sitä, kuka hän on/);
});

describe('a withdrawal', () => {
  test('takes the whole request back', () => {
    const words = wordsOf(letterOf('withdrawal'));
    expect(words).toMatch('Peruutan pyynnön kokonaan.');
    expect(words).toMatch(/Se ei ole suostumus henkilötietojeni käsittelyyn/);
  });

  test('takes a part back and leaves the rest standing', () => {
    const words = wordsOf(
      letterOf('withdrawal', { 'withdrawal.scope': 'part', 'withdrawal.part': 'Lokitiedot' }),
    );
    expect(words).toMatch('Peruutan pyynnöstä seuraavan osan:');
    expect(words).toMatch('Lokitiedot');
    expect(words).toMatch('Muilta osin pyyntö pysyy voimassa');
    expect(words).not.toMatch('kokonaan');
  });
});

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
    const words = wordsOf(letterOf('powerOfAttorney', {}, { first }));
    for (const article of askedArticles(right)) expect(words).toMatch(article);
  });

  test('keeps the data from the agent unless the principal says so', () => {
    const words = wordsOf(
      letterOf('powerOfAttorney', {
        'powerOfAttorney.receivesAnswer': false,
        'powerOfAttorney.validUntil': '',
      }),
    );
    expect(words).toMatch('Valtuutettu ei saa ottaa vastaan tietojani.');
    expect(words).not.toMatch('ottaa vastaan vastauksen');
    expect(words).toMatch('Voimassa: kunnes peruutan sen\n');
  });

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

describe('a complaint', () => {
  test.each(RIGHT_NAMES)('names all that a request of %s asks for', (right) => {
    const words = wordsOf(letterOf('complaint', {}, { first: firstLetter([right]) }));
    for (const article of askedArticles(right)) expect(words).toMatch(article);
  });

  const reminder = signedLetter(
    'remind001',
    followUpOf(sourceOf('reminder'), {}, { createdOn: '2026-11-09' }),
    { signedAt: '2026-11-09T09:00:00Z' },
  );
  const file = { id: 'file00001', name: 'vastaus.pdf', type: 'application/pdf', size: 1 };
  const history: Happened = {
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
    expect(letterOf('complaint', { 'delivery.channel': 'post' }).recipient).toEqual([
      'Tietosuojavaltuutetun toimisto',
      'PL 800',
      '00531 HELSINKI',
    ]);
  });

  test('states the parties, the register, the right, and where both are reached', () => {
    const words = wordsOf(letterOf('complaint', {}, history));
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
    const letter = letterOf('complaint', { 'complaint.faults': ['notice'] }, { first });
    const text = followUpText(letter);
    expect(text).toMatch('\nPuhelin: 040 123 4567\n');
    expect(text).toMatch('\nRekisterit: asiakasrekisteri ja markkinointirekisteri\n');
    expect(text).toMatch('Rekisteriselosteista puuttuu tietoja');
  });

  test('tells nothing that is still to come', () => {
    const rows = letterOf('complaint', {}, { events: [byPost] }, { createdOn: '2026-10-07' }).blocks;
    expect(rows).toContainEqual({
      type: 'table',
      rows: [
        ['5.10.2026', 'Lähetin pyynnön Balentor Oy:lle kirjeenä.'],
        ['7.10.2026', 'Vastausta ei ole tullut.'],
      ],
    });
  });

  test('tells in order what happened', () => {
    expect(letterOf('complaint', {}, history, { createdOn: '2027-01-20' }).blocks).toContainEqual({
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
    expect(letterOf('complaint', {}, { events: [byPost] }).blocks).toContainEqual({
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
    const words = wordsOf(letterOf('complaint', { 'complaint.faults': [fault] }));
    expect(words).toMatch(statement);
    const list = letterOf('complaint', { 'complaint.faults': [fault] }).blocks.filter(
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
    const words = wordsOf(letterOf('complaint', {}, { events }, { createdOn }));
    expect(words).not.toMatch(/määräajassa|määräaika päättyi/);
    expect(words).toMatch('Pyyntöön ei ole vastattu ilman aiheetonta viivytystä (12 artiklan 3 kohta).');
  });

  test('asks for an order, and for a look at the notice where that is at fault', () => {
    const words = wordsOf(letterOf('complaint', { 'complaint.faults': ['notice'] }));
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
    expect(wordsOf(letterOf('complaint', values))).toMatch(statement);
  });

  test('tells its language and keeps sensitive matters for a protected channel', () => {
    const words = wordsOf(letterOf('complaint'));
    expect(words).toMatch('Asiointikieli on suomi.');
    expect(words).toMatch(/Arkaluonteiset lisätiedot toimitan pyydettäessä suojattua kanavaa käyttäen/);
  });

  test('lists the request, the letters that were sent and the files that came', () => {
    expect(letterOf('complaint', {}, history).attachments?.items).toEqual([
      'Pyyntö TP-8K3M-2Q9V, päivätty 5.10.2026',
      'Muistutus TP-7H2N-4R6W, päivätty 9.11.2026',
      'vastaus.pdf (2.11.2026)',
    ]);
  });

  test('lists a file under a name that a letter can show, without an identity code', () => {
    const named = { ...file, name: 'kuva\u{1f600} 131052-308T\u202efdp.pdf' };
    const { attachments } = letterOf('complaint', {}, { events: [SENT, { ...partly, files: [named] }] });
    expect(attachments?.items.at(-1)).toBe('kuva_ ____________fdp.pdf (2.11.2026)');
  });

  test('does not speak of how the controller checks identities', () => {
    expect(letterOf('complaint').signatureNote.join(' ')).not.toMatch('12 artiklan 6 kohdan');
  });
});

describe.each(FOLLOW_UP_NAMES)('the letter %s', (name) => {
  test('satisfies the schemas, of the request and of the letter', () => {
    const first = firstLetter(['access'], name === 'powerOfAttorney' ? REPRESENTED : {});
    const request = followUpOf(sourceOf(name, { first }));
    expect(requestSchema.parse(request)).toEqual(request);
    expect(letterSchema.parse(writeLetter(request, wordings))).toEqual(writeLetter(request, wordings));
  });

  test.each(RIGHT_NAMES)('can follow a request of %s', (right) => {
    const first = firstLetter([right], REPRESENTED);
    const request = followUpOf(sourceOf(name, { first }));
    expect(request.rights).toEqual(first.file.request.rights);
    expect(request.registers).toEqual(first.file.request.registers);
    requestSchema.parse(request);
    letterSchema.parse(writeLetter(request, wordings));
  });

  test('is called by its kind in its file name', () => {
    const { documentType } = letterOf(name);
    const word = documentType.toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll(' ', '-');
    expect(packetFileName(followUpOf(sourceOf(name)), documentType, 'Balentor')).toBe(
      `${word}-balentor-2026-11-22-TP-7H2N-4R6W.pdf`,
    );
  });

  test('is written with its own wording and the shared one alone', () => {
    expect(letterOf(name).wordings.map((wording) => wording.name)).toEqual([
      'yhteinen',
      followUpEntry(name).word,
    ]);
  });

  test('shows its gaps while something is still to be written', () => {
    const empty = Object.fromEntries(Object.keys(FILLED[name]).map((key) => [key, '']));
    const needsText = fieldsOf(name).some(
      ({ kind, required, when }) => kind !== 'choices' && required && !when,
    );
    expect(wordsOf(letterOf(name, empty)).includes('…')).toBe(needsText);
  });
});

describe('text that a person typed', () => {
  const cases: readonly [FollowUpName, string, FieldValues][] = [
    ['reminder', 'reminder.missing', { 'reminder.situation': 'incomplete' }],
    ['clarification', 'clarification.text', {}],
    ['identityAnswer', 'identityAnswer.text', {}],
    ['withdrawal', 'withdrawal.part', { 'withdrawal.scope': 'part' }],
    ['complaint', 'complaint.description', {}],
    ['complaint', 'complaint.proceedings', { 'complaint.otherProceedings': 'yes' }],
  ];

  test.each(cases)('reaches the letter %s unchanged from %s and expands nothing', (name, key, more) => {
    const typed = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .map((text) => `{first.reference} $& {chronology} ${text}`)
      .filter((text) => findRefusedCharacters(text).length === 0);
    fc.assert(
      fc.property(typed, (text) => {
        const quotes = letterOf(name, { ...more, [key]: text }).blocks.filter(({ type }) => type === 'quote');
        expect(quotes).toContainEqual({ type: 'quote', text: normaliseText(text) });
      }),
      { numRuns: 60 },
    );
  });
});

test('every row that a chronology can have has words', () => {
  const complaint = wordings.find(({ name }) => name === 'valitus');
  const { properties } = parseWording(complaint?.text ?? '');
  const keys = [
    ...['email', 'letter', 'trackedLetter', 'hand'].map((channel) => `sent.${channel}`),
    ...FOLLOW_UP_NAMES.map((name) => `letterSent.${name}`),
    ...FOLLOW_UP_NAMES.map((name) => `attached.${name}`),
  ];
  for (const key of keys) expect(properties[key], key).toHaveLength(1);
});
