import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/domain/calendar-day.ts';
import { GRAMMATICAL_CASES } from '../../src/domain/case-forms.ts';
import { type Field, type FieldValues, maxLengthOf } from '../../src/domain/field.ts';
import { DATA_SUBJECT_FIELDS } from '../../src/domain/form-groups.ts';
import { writeLetter } from '../../src/domain/letter.ts';
import { type Letter, letterSchema } from '../../src/domain/letter-shape.ts';
import { problemsIn } from '../../src/domain/problem.ts';
import { type Request, requestSchema } from '../../src/domain/request.ts';
import { requestFromValues } from '../../src/domain/request-from-values.ts';
import { RIGHT_NAMES, RIGHT_PAIRS, type Right, rightEntry } from '../../src/domain/right.ts';
import { findRefusedCharacters, normaliseText } from '../../src/domain/written-text.ts';
import { followUpOf, sourceOf } from '../fixtures/follow-ups.ts';
import { valuesFor } from '../fixtures/form-values.ts';
import { portalFacts } from '../fixtures/portal-facts.ts';
import { wordings } from '../fixtures/wordings.ts';

const circumstances = { reference: 'TP-8K3M-2Q9V', createdOn: '2026-11-22' };
const requestOf = (values: FieldValues) => requestFromValues(values, portalFacts, circumstances);
const letterOf = (values: FieldValues) => writeLetter(requestOf(values), wordings);

/** Each field's longest text; choices and flags are left as they are. */
function longestValues(fields: readonly Field[], group: string, email: string): FieldValues {
  return Object.fromEntries(
    fields.flatMap((field): [string, string][] => {
      if (field.kind === 'email') return [[`${group}.${field.name}`, email]];
      const isText = field.kind === 'line' || field.kind === 'text';
      return isText ? [[`${group}.${field.name}`, 'n'.repeat(maxLengthOf(field))]] : [];
    }),
  );
}

/** All that the letter's body says, in one string. */
function bodyOf(letter: Letter): string {
  return letter.blocks
    .map((block) => {
      if (block.type === 'list') return block.items.join('\n');
      return block.type === 'table' ? block.rows.map((row) => row.join(': ')).join('\n') : block.text;
    })
    .join('\n');
}

/** What each letter has to state, in the order of the rights table. */
const STATEMENTS: Record<Right, readonly (string | RegExp)[]> = {
  access: [
    /vahvistusta siitä, käsitelläänkö/,
    /jäljennöksen kaikista/,
    /tarkoitukset \(15 artiklan 1 kohdan a alakohta\)/,
    /henkilötietoryhmät \(b alakohta\)/,
    /nimeltä mainittuina.*\(c alakohta/,
    /säilytysaika.*\(d alakohta\)/,
    /oikaisemista, poistamista tai käsittelyn rajoittamista ja vastustaa käsittelyä \(e alakohta\)/,
    /valitus valvontaviranomaiselle \(f alakohta\)/,
    /alkuperä.*\(g alakohta\)/,
    /profilointi.*\(h alakohta\)/,
    /suojatoimet.*\(15 artiklan 2 kohta\)/,
    /oikeusperusteen/,
    /konserniin kuuluva yhtiö/,
    /Pelkkä viittaus rekisteriselosteeseen ei vastaa/,
  ],
  rectification: [
    '16 artiklan',
    'Tiimin vetäjä, Vanha Työnantaja Oy',
    'Kehityspäällikkö, Esimerkki Oy',
    'Työnantajani ja tehtäväni vaihtuivat 1.9.2025.',
    'osallistujaluettelossa',
    /jokaiselle vastaanottajalle.*nimeltä.*\(19 artikla\)/,
    /vahvistuksen, kun tieto on korjattu/,
  ],
  erasure: [
    '17 artiklan',
    'Ruokavaliotietoni',
    /a alakohta/,
    /peruutan suostumuksen.*\(b alakohta\)/,
    /varmuuskopioista/,
    /käsittelijät poistavat/,
    /minkä säännöksen nojalla ja kuinka kauan/,
    /merkintä saa jäädä/,
    /jokaiselle vastaanottajalle.*nimeltä.*\(19 artikla\)/,
    /vahvistuksen, kun tiedot on poistettu/,
  ],
  restriction: [
    '18 artiklan',
    'Arviointiraportin tulosten käyttö',
    /18 artiklan 1 kohdan a alakohta/,
    'kunnes tulokset on tarkistettu',
    /18 artiklan 2 kohta/,
    /ennen kuin rajoitus poistetaan \(18 artiklan 3 kohta\)/,
    /jokaiselle vastaanottajalle.*nimeltä.*\(19 artikla\)/,
  ],
  marketingObjection: [
    /21 artiklan 2 kohdan/,
    /profilointi/,
    /sähköpostia, tekstiviestejä, puhelinta, postia ja sosiaalisen median/,
    /21 artiklan 3 kohta/,
    /lopettamaan markkinoinnin heti/,
    'Facebook Inc. ja HubSpot Inc.',
    /peruutan sen \(7 artiklan 3 kohta\)/,
    /mistä yhteystietoni on saatu/,
    /vahvistamaan kirjallisesti/,
  ],
  objection: [
    /21 artiklan 1 kohdan/,
    /siltä osin kuin/,
    'Profilointi verkkokäyntieni perusteella',
    'Työskentelen kilpailijan palveluksessa.\nYhdistetyt',
    /huomattavan tärkeä ja perusteltu syy/,
    /18 artiklan 1 kohdan d alakohta/,
    /17 artiklan 1 kohdan c alakohta/,
  ],
  portability: [
    /20 artiklan/,
    /siltä osin kuin käsittely perustuu suostumukseen tai sopimukseen ja käsittely suoritetaan automaattisesti/,
    /käytöstä ja osallistumisestani/,
    'CSV',
    /20 artiklan 2 kohta/,
    'Uusi Valmentaja Oy',
    /miltä osin ja miksi.*15 artiklan/,
  ],
  consentWithdrawal: [
    /7 artiklan 3 kohdan/,
    'Uutiskirjeen tilaus',
    /voimassa heti/,
    /ennen peruutusta/,
    /17 artiklan 1 kohdan b alakohta/,
    /vahvistuksen/,
  ],
  automatedDecision: [
    /22 artiklan/,
    'Soveltuvuusarvion pisteytys',
    /15 artiklan 1 kohdan h alakohta/,
    /luonnollinen henkilö/,
    /kantani/,
    'Pisteytys ei ottanut huomioon työkokemustani.',
    /riitautan/,
  ],
};

/** The te-form: pronouns, possessive suffixes and a sentence that opens with an imperative. */
const ADDRESSING =
  /(?<!\p{L})(te|teidän|teille|teitä|teiltä|teillä)(?!\p{L})|nne(?!\p{L})|(?:^|[.:] )\p{L}+(kaa|kää)(?!\p{L})/imu;

/** What every letter has to state. */
const COMMON_STATEMENTS = [
  'yleisen tietosuoja-asetuksen (EU) 2016/679',
  'Sähköposti rekisterissä: aino.esimerkki@example.fi',
  'Organisaatio: Esimerkki Oy',
  /viimeistään kuukauden kuluessa pyynnön vastaanottamisesta \(12 artiklan 3 kohta\)/,
  /ilmoittamaan syyt.*\(12 artiklan 4 kohta\)/,
  /perusteltua syytä epäillä.*yksilöimään.*\(12 artiklan 6 kohta\)/,
  /Henkilötunnus ja jäljennös henkilöllisyystodistuksesta on tarkoituksella jätetty/,
];

describe.each(RIGHT_NAMES)('a letter of %s', (right) => {
  const values = valuesFor([right], ['markkinointirekisteri']);

  test.each([...STATEMENTS[right], ...COMMON_STATEMENTS])('states %s', (statement) => {
    expect(bodyOf(letterOf(values))).toMatch(statement);
  });

  test('follows from a request that satisfies the schema, and satisfies its own', () => {
    expect(requestSchema.parse(requestOf(values))).toEqual(requestOf(values));
    expect(letterSchema.parse(letterOf(values))).toEqual(letterOf(values));
  });

  test('threatens nothing, demands no form and prints no calendar deadline', () => {
    const body = bodyOf(letterOf(values));
    expect(body).not.toMatch(/korvau|vahingonkorv|oikeustoim|sakko|82 artikla/i);
    expect(body).not.toContain('22.12.2026');
    expect(body).not.toMatch(ADDRESSING);
  });

  test('concerning both registers names both', () => {
    const letter = letterOf(valuesFor([right], ['asiakasrekisteri', 'markkinointirekisteri']));
    expect(letter.subject).toContain('asiakasrekisteri ja markkinointirekisteri');
    expect(bodyOf(letter)).toMatch(
      /asiakasrekisteri(n|ä|ssä|stä|in) ja markkinointirekisteri(n|ä|ssä|stä|in)/,
    );
  });

  test('inflects the company by its case table', () => {
    expect(bodyOf(letterOf(values))).toContain('Balentor Oy:n markkinointirekisteri');
  });
});

describe.each(RIGHT_PAIRS)('a letter of %s and %s', (first, second) => {
  const letter = letterOf(valuesFor([second, first], ['markkinointirekisteri']));

  test('has a heading for each and the tail once', () => {
    const headings = letter.blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
    expect(headings).toHaveLength(4);
    expect(bodyOf(letter).match(/12 artiklan 3 kohta/g)).toHaveLength(1);
    expect(letter.documentType).toBe('Pyyntö');
  });

  test('names the Regulation in full once', () => {
    expect(bodyOf(letter).match(/\(EU\) 2016\/679/g)).toHaveLength(1);
  });
});

// A representative's long name and address made a line that the letter's own schema refused.
describe('a letter of the longest texts', () => {
  const longEmail = `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(58)}.fi`;
  const longest = longestValues(DATA_SUBJECT_FIELDS, 'dataSubject', longEmail);
  const chosen = { 'dataSubject.represented': true, 'dataSubject.noKnownEmail': false };
  const ways: FieldValues[] = [
    { 'dataSubject.replyBy': 'email' },
    { 'dataSubject.replyBy': 'post', 'dataSubject.postcode': '40100' },
  ];

  test.each(ways)('that the form takes satisfies its schema: %o', (way) => {
    for (const right of RIGHT_NAMES) {
      const values = { ...valuesFor([right], ['asiakasrekisteri']), ...longest, ...chosen, ...way };
      expect(problemsIn(values, [])).toEqual([]);
      expect(requestSchema.safeParse(requestOf(values)).error).toBeUndefined();
      expect(letterSchema.safeParse(letterOf(values)).error).toBeUndefined();
    }
  });

  test('that a request takes satisfies its schema', () => {
    const name = 'n'.repeat(254);
    const request = requestSchema.parse({
      ...requestOf(valuesFor(['access'], ['asiakasrekisteri'])),
      dataSubject: {
        name,
        knownEmails: Array.from({ length: 5 }, () => longEmail),
        replyEmail: longEmail,
        postalAddress: { street: name, postcode: '40100', locality: name },
        phone: name,
        organisation: name,
        contactTime: name,
      },
      representative: { name, email: longEmail },
      delivery: { channel: 'email', email: longEmail },
    });
    const letter = writeLetter(request, wordings);
    expect(letterSchema.safeParse(letter).error).toBeUndefined();
    expect(letter.contact.items[0]).toHaveLength(510);
  });

  test('about ten registers with long names satisfies its schema, and so does one that follows it', () => {
    const request = requestOf(valuesFor(['erasure', 'marketingObjection'], ['asiakasrekisteri']));
    const registers = Array.from({ length: 10 }, (_, index) => {
      const register = `${'r'.repeat(119)}${index}`;
      const forms = Object.fromEntries(GRAMMATICAL_CASES.map((name) => [name, register]));
      return { ...request.registers[0], slug: `rekisteri-${index}`, name: register, forms };
    });
    const letter = writeLetter({ ...request, registers } as Request, wordings);
    expect(letterSchema.safeParse(letter).error).toBeUndefined();
    const followUp = followUpOf(sourceOf('withdrawal'));
    expect(
      requestSchema.safeParse({
        ...followUp,
        followUp: { ...followUp.followUp, subject: letter.subject },
      }).error,
    ).toBeUndefined();
  });
});

describe('letters with every option', () => {
  const letters = everyLetter();

  test('are many', () => {
    expect(letters.length).toBeGreaterThan(300);
  });

  test('satisfy the schema', () => {
    for (const letter of letters) expect(letterSchema.safeParse(letter).error).toBeUndefined();
  });

  test('have no mark of the wording left, no doubled space or stop, and whole sentences', () => {
    for (const letter of letters) {
      expect(bodyOf(letter)).not.toMatch(/[{}|]| {2}|\.\.| [.,:;)]|\( |undefined/);
      for (const block of letter.blocks) {
        if (block.type === 'paragraph') expect(block.text).toMatch(/^\p{Lu}.*([.:]|pyydän|siihen, että)$/su);
      }
    }
  });

  test('cite articles the Finnish way, threaten nothing, print no calendar deadline and address nobody', () => {
    for (const letter of letters) {
      const body = bodyOf(letter);
      expect(body).not.toMatch(/\bart\b|art\.|\d+ §|artiklan \d+\.|kohdan [a-f]-alakoh/i);
      expect(body).not.toMatch(/korvau|oikeustoim|sakko|82 artikla|22\.12\.2026/i);
      expect(body).not.toMatch(ADDRESSING);
    }
  });
});

describe('a letter of erasure', () => {
  const letterWith = (details: FieldValues, rights: readonly Right[] = ['erasure']): string =>
    bodyOf(letterOf({ ...valuesFor(rights, ['markkinointirekisteri']), ...details }));

  // An objection under Art. 21(1) needs grounds of one's own situation; one to marketing needs none.
  test('because of an objection objects to marketing, and to more only when the person says why', () => {
    const bare = letterWith({ 'erasure.grounds': ['objected'] });
    expect(bare).toContain('suoramarkkinointia varten (21 artiklan 2 kohta)');
    expect(bare).not.toContain('21 artiklan 1 kohta');
    const reasoned = letterWith({ 'erasure.grounds': ['objected'], 'erasure.reason': 'Vaihdoin alaa.' });
    expect(reasoned).toMatch(/tilanteeseeni liittyvällä perusteella.*\(21 artiklan 1 kohta\)/);
    expect(reasoned).toContain('Vaihdoin alaa.');
  });

  test('because of a withdrawn consent withdraws it', () => {
    expect(letterWith({ 'erasure.grounds': ['consentWithdrawn'] })).toContain(
      'Peruutan suostumuksen, jonka olen antanut näiden tietojen käsittelyyn (7 artiklan 3 kohta).',
    );
  });

  test('with a withdrawal of consent rests on it whatever else is ticked', () => {
    expect(letterWith({ 'erasure.grounds': [] }, ['erasure', 'consentWithdrawal'])).toContain(
      'perustuu tältä osin myös 17 artiklan 1 kohdan b alakohtaan',
    );
  });

  test('without a ground asks to weigh them all', () => {
    expect(letterWith({ 'erasure.grounds': [] })).toContain('kaikkien 17 artiklan 1 kohdan perusteiden');
  });
});

describe('a letter against marketing', () => {
  const marketing = (registers: readonly string[]) =>
    bodyOf(letterOf(valuesFor(['marketingObjection'], registers)));

  test('names the services of the marketing register’s notice and of no other', () => {
    expect(marketing(['asiakasrekisteri', 'markkinointirekisteri'])).toContain(
      'nimettyjen palvelujen (Facebook Inc. ja HubSpot Inc.) markkinointilistoilta',
    );
    expect(marketing(['asiakasrekisteri', 'markkinointirekisteri'])).not.toContain('Sulava Oy');
    expect(marketing(['asiakasrekisteri'])).not.toMatch(/Sulava Oy|HubSpot/);
    expect(marketing(['asiakasrekisteri'])).toContain('kohderyhmistä, joita markkinointiin käytetään');
  });

  test('withdraws the consent to it beside a withdrawal of another consent', () => {
    const pair = valuesFor(['marketingObjection', 'consentWithdrawal'], ['asiakasrekisteri']);
    expect(bodyOf(letterOf({ ...pair, 'consentWithdrawal.consent': 'Ruokavaliotiedot' }))).toContain(
      'Jos markkinointi perustuu suostumukseeni, peruutan sen',
    );
  });
});

test('a letter of rectification and restriction asks once to tell the recipients of both', () => {
  const body = bodyOf(letterOf(valuesFor(['rectification', 'restriction'], ['asiakasrekisteri'])));
  expect(body.match(/19 artikla/g)).toHaveLength(1);
  expect(body).toContain('sekä oikaisusta että rajoituksesta jokaiselle vastaanottajalle');
});

test('a letter of access to some of the data leaves out what all of them would bring', () => {
  const both = ['asiakasrekisteri', 'markkinointirekisteri'];
  const limited = { 'access.scope': 'limited', 'access.topic': 'Valmennus' };
  const body = bodyOf(letterOf({ ...valuesFor(['access'], both), ...limited }));
  expect(body).not.toMatch(/DiSC|pisteytyksestä|lokien/);
  expect(body).toContain('(h alakohta)');
  expect(bodyOf(letterOf(valuesFor(['access'], both)))).toMatch(/DiSC.*pisteytyksestä/s);
});

describe.each<Right>(['objection', 'portability', 'consentWithdrawal'])('a letter of %s', (right) => {
  const body = (registers: readonly string[], facts = portalFacts): string =>
    bodyOf(writeLetter(requestFromValues(valuesFor([right], registers), facts, circumstances), wordings));

  test('says that the notice, or the notices, state no legal basis, and asks for it', () => {
    expect(body(['asiakasrekisteri'])).toMatch(/Rekisteriselosteesta ei käy ilmi.*pyydän ilmoittamaan/is);
    expect(body(['asiakasrekisteri', 'markkinointirekisteri'])).toContain(
      'Rekisteriselosteista ei kaikilta osin',
    );
  });

  test('says nothing of it when the notice states one', () => {
    const registers = portalFacts.registers.map((register) => ({
      ...register,
      legalBases: ['consent', 'legitimateInterest'] as const,
    }));
    expect(body(['asiakasrekisteri'], { ...portalFacts, registers })).not.toContain('ei käy ilmi');
  });
});

describe('a letter', () => {
  const values = valuesFor(['access'], ['asiakasrekisteri']);

  test('goes by e-mail unless the person chooses otherwise', () => {
    expect(letterOf(values).recipient).toEqual(['Balentor Oy', 'Sähköpostitse: info@balentor.fi']);
  });

  test.each([
    [['markkinointirekisteri'], undefined, 'Piippukatu 11'],
    [['asiakasrekisteri'], undefined, 'Väinönkatu 38 C'],
    [['asiakasrekisteri', 'markkinointirekisteri'], undefined, 'Väinönkatu 38 C'],
    [['asiakasrekisteri', 'markkinointirekisteri'], 'markkinointirekisteri', 'Piippukatu 11'],
  ])('by post about %j with the address of %s goes to %s', (registers, addressOf, street) => {
    const letter = letterOf({
      ...valuesFor(['access'], registers),
      'delivery.channel': 'post',
      ...(addressOf ? { 'delivery.addressOf': addressOf } : {}),
    });
    expect(letter.recipient).toEqual(['Balentor Oy', street, '40100 JYVÄSKYLÄ']);
  });

  test('by post goes to the publisher’s canonical address when there is one', () => {
    const postalAddress = { street: 'Uusikatu 1', postcode: '40200', locality: 'Jyväskylä' };
    const facts = { ...portalFacts, controller: { ...portalFacts.controller, postalAddress } };
    const request = requestFromValues({ ...values, 'delivery.channel': 'post' }, facts, circumstances);
    expect(request.delivery).toEqual({ channel: 'post', address: postalAddress });
  });

  test('has the sender in at most three lines and the rest of the contact at its end', () => {
    const letter = letterOf({
      ...values,
      'dataSubject.replyBy': 'post',
      'dataSubject.street': 'Kotikatu 1 A 1',
      'dataSubject.postcode': '40100',
      'dataSubject.locality': 'Jyväskylä',
      'dataSubject.phone': '040 123 4567',
    });
    expect(letter.sender).toEqual(['Aino Esimerkki', 'Kotikatu 1 A 1', '40100 Jyväskylä']);
    expect(letter.contact.items).toContain('040 123 4567');
    expect(bodyOf(letter)).toContain('postitse osoitteeseen Kotikatu 1 A 1, 40100 Jyväskylä');
  });

  test('with a long address has the name alone above the window and all of it at its end', () => {
    const replyEmail = `${'etunimi.sukunimi'.repeat(4)}@${'palvelu.'.repeat(20)}example`;
    const letter = letterOf({ ...values, 'dataSubject.replyEmail': replyEmail });
    expect(letter.sender).toEqual(['Aino Esimerkki']);
    expect(letter.contact.items).toContain(replyEmail);
  });

  test('names an address once though it is known and older', () => {
    const older = { 'dataSubject.olderEmail': values['dataSubject.knownEmail'] ?? '' };
    expect(requestOf({ ...values, ...older }).dataSubject.knownEmails).toEqual(['aino.esimerkki@example.fi']);
  });

  test('of a representative says for whom, is signed by them and lists the power of attorney', () => {
    const letter = letterOf({
      ...values,
      'dataSubject.represented': true,
      'dataSubject.representativeName': 'Eero Edustaja',
      'dataSubject.representativeEmail': 'eero@example.fi',
    });
    expect(letter.name).toBe('Eero Edustaja');
    // A person's name is never inflected, so it stands in the nominative.
    expect(bodyOf(letter)).toContain('rekisteröidyn puolesta Eero Edustaja. Rekisteröity on Aino Esimerkki.');
    expect(letter.attachments).toEqual({ label: 'Liitteet', items: ['Valtakirja'] });
  });

  test('grows with gaps while the form is being filled in', () => {
    const letter = letterOf({ 'choice.registers': ['asiakasrekisteri'], 'choice.rights': ['objection'] });
    expect(letter.name).toBe('…');
    expect(letter.blocks).toContainEqual({ type: 'quote', text: '…' });
  });

  test.each([
    [{ 'access.from': '1.3.2025' }, 'alkaen'],
    [{ 'access.to': '31.5.2025' }, 'saakka'],
    [{ 'access.from': '1.3.2025', 'access.to': '31.5.2025' }, '1.3.2025–31.5.2025'],
  ])('limited to the period %j says so', (period, words) => {
    const limited = { ...values, 'access.scope': 'limited', 'access.topic': 'Valmennus', ...period };
    expect(bodyOf(letterOf(limited))).toContain(words);
    expect(bodyOf(letterOf({ ...limited, 'access.scope': 'everything' }))).not.toContain(words);
  });

  test('is dated the Finnish way', () => {
    expect(letterOf(values).date).toBe(formatDay('2026-11-22'));
  });

  test('carries any text that a person can type unchanged', () => {
    const typed = fc
      .string({ minLength: 1, maxLength: 300, unit: 'binary' })
      .filter((text) => text.trim() !== '' && findRefusedCharacters(text).length === 0);
    const awkward = fc.constantFrom(
      '{topic}{if a}',
      '$& $1 $`',
      '<jane@x.fi>',
      '50% now',
      '"sitaatti" ’ja’ `koodi`',
      'rivi\n\n  toinen',
      '{rights}',
      '- lista\n| a | b |\n## otsikko',
    );
    fc.assert(
      fc.property(fc.oneof(typed, awkward), (text) => {
        const letter = letterOf({
          ...valuesFor(['objection'], ['asiakasrekisteri']),
          'objection.situation': text,
        });
        expect(letter.blocks).toContainEqual({ type: 'quote', text: normaliseText(text) });
      }),
      { numRuns: 500 },
    );
  });
});

/** One letter for each option of each right and pair, about each choice of registers, by each way. */
function everyLetter(): Letter[] {
  const ways: FieldValues[] = [
    {},
    {
      'delivery.channel': 'post',
      'dataSubject.replyBy': 'post',
      'dataSubject.street': 'Kotikatu 1 A 1',
      'dataSubject.postcode': '40100',
      'dataSubject.locality': 'Jyväskylä',
    },
    {
      'dataSubject.represented': true,
      'dataSubject.representativeName': 'Eero Edustaja',
      'dataSubject.representativeEmail': 'eero@example.fi',
      'dataSubject.noKnownEmail': true,
      'dataSubject.replyEmail': 'aino@example.fi',
    },
  ];
  const registers = [
    ['asiakasrekisteri'],
    ['markkinointirekisteri'],
    ['asiakasrekisteri', 'markkinointirekisteri'],
  ];
  return [...RIGHT_NAMES.map((right) => [right]), ...RIGHT_PAIRS].flatMap((rights) =>
    registers.flatMap((slugs) =>
      [{}, ...rights.flatMap(everyOption)].flatMap((option) =>
        ways.map((way) => letterOf({ ...valuesFor(rights, slugs), ...everyText(rights), ...option, ...way })),
      ),
    ),
  );
}

function everyOption(right: Right): FieldValues[] {
  return rightEntry(right).fields.flatMap(({ name, kind, options = [] }): FieldValues[] => {
    if (kind === 'choices') return [{ [`${right}.${name}`]: [] }, { [`${right}.${name}`]: [...options] }];
    if (kind === 'flag') return [{ [`${right}.${name}`]: true }];
    return options.map((option) => ({ [`${right}.${name}`]: option }));
  });
}

/** Something in each field that takes text, so that every option has what it needs. */
function everyText(rights: readonly Right[]): FieldValues {
  const fields = rights.flatMap((right) => rightEntry(right).fields.map((field) => ({ right, ...field })));
  const texts = fields.filter(({ kind }) => kind === 'line' || kind === 'text');
  return Object.fromEntries(texts.map(({ right, name }) => [`${right}.${name}`, 'Jokin teksti.']));
}
