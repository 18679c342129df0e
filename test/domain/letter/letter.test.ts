import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followUpRequest, followUpStart } from '../../../src/domain/following/follow-up-request.ts';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import { type Letter, letterSchema } from '../../../src/domain/letter/letter-shape.ts';
import { DATA_SUBJECT_FIELDS } from '../../../src/domain/request/form-groups.ts';
import { problemsIn } from '../../../src/domain/request/problem.ts';
import { type Request, requestSchema } from '../../../src/domain/request/request.ts';
import { requestFromValues } from '../../../src/domain/request/request-from-values.ts';
import { type Field, type FieldValues, maxLengthOf } from '../../../src/domain/rights/field.ts';
import { RIGHT_NAMES, RIGHT_PAIRS, type Right, rightEntry } from '../../../src/domain/rights/right.ts';
import { findRefusedCharacters, normaliseText } from '../../../src/domain/values/written-text.ts';
import { writtenDay } from '../../../src/i18n/fi/grammar.ts';
import { NAME_FORMS } from '../../../src/i18n/fi/name-forms.ts';
import { followUpOf, sourceOf } from '../../fixtures/follow-ups.ts';
import { valuesFor } from '../../fixtures/form-values.ts';
import { portalFacts } from '../../fixtures/portal-facts.ts';
import { wordings } from '../../fixtures/wordings.ts';

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

/** The te-form: pronouns, possessive suffixes and a sentence that opens with an imperative. */
const ADDRESSING =
  /(?<!\p{L})(te|teidän|teille|teitä|teiltä|teillä)(?!\p{L})|nne(?!\p{L})|(?:^|[.:] )\p{L}+(kaa|kää)(?!\p{L})/imu;

describe.each(RIGHT_NAMES)('a letter of %s', (right) => {
  const values = valuesFor([right], ['markkinointirekisteri']);

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
    // A ban on marketing binds the controller whatever the register.
    if (right === 'marketingObjection') {
      expect(letter.subject).toBe('Suoramarkkinoinnin kieltäminen');
    } else {
      expect(letter.subject).toContain('asiakas- ja markkinointirekisteri');
      expect(bodyOf(letter)).toMatch(/Balentor Oy:n asiakas- ja markkinointirekisteri(ssä|stä)/);
    }
  });

  test('inflects the company by its case table', () => {
    expect(bodyOf(letterOf(values))).toMatch(/Balentor Oy:n (markkinointirekisteri|suoramarkkinointia)/);
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
    expect(bodyOf(letter).match(/2016\/679/g)).toHaveLength(1);
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
      representative: { kind: 'authorised', name, email: longEmail },
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
      const forms = { fi: Object.fromEntries(NAME_FORMS.map((name) => [name, register])) };
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
      'Peruutan suostumukseni näiden tietojen käsittelyyn (7 artiklan 3 kohta), eikä',
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

  // A notice may be older than what is used, and names do not make the ban any clearer.
  test('speaks of the services in the marketing register’s notice without their names', () => {
    for (const registers of [['markkinointirekisteri'], ['asiakasrekisteri', 'markkinointirekisteri']]) {
      expect(marketing(registers)).toContain('selosteessa nimettyjen ja muiden markkinointiin käytettyjen');
      expect(marketing(registers)).not.toMatch(/Facebook|HubSpot|Sulava/);
    }
    expect(marketing(['asiakasrekisteri'])).toContain('myös markkinointiin käytettyjen palvelujen listoilta');
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
  expect(body).toContain('sekä oikaisusta että rajoituksesta vastaanottajille');
});

test('a letter of access to some of the data leaves out what all of them would bring', () => {
  const both = ['asiakasrekisteri', 'markkinointirekisteri'];
  const limited = { 'access.scope': 'limited', 'access.topic': 'Valmennus' };
  const body = bodyOf(letterOf({ ...valuesFor(['access'], both), ...limited }));
  expect(body).not.toMatch(/DiSC|pisteytyksestä|lokien/);
  expect(body).toContain('(h alakohta)');
  expect(bodyOf(letterOf(valuesFor(['access'], both)))).toMatch(/DiSC.*pisteytyksestä/s);
});

describe.each<Right>(['objection', 'portability'])('a letter of %s', (right) => {
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
    expect(letterOf(values).date).toBe(writtenDay('2026-11-22'));
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

describe('where a letter can be checked', () => {
  const values = valuesFor(['access'], ['markkinointirekisteri']);
  const published = {
    ...portalFacts,
    controller: { ...portalFacts.controller, portalUrl: 'https://example.fi/tietosuoja/' },
  };
  const request = requestFromValues(values, published, circumstances);

  test('is the address of the portal, where it knows it', () => {
    expect(requestSchema.parse(request)).toEqual(request);
    expect(writeLetter(request, wordings).sealNote).toMatch(/osoitteessa example\.fi\/tietosuoja\/tarkista$/);
  });

  test('is the address in following letters too', () => {
    const source = { ...sourceOf('reminder'), facts: published };
    const reminder = followUpRequest(source, followUpStart(source, '2027-02-01'), {
      ...circumstances,
      createdOn: '2027-02-01',
      isKeyNew: false,
    });
    expect(reminder.portalUrl).toBe('https://example.fi/tietosuoja/');
  });

  test('is else said in words', () => {
    expect(letterOf(values).sealNote).toMatch(/rekisterinpitäjän tietosuojasivuston Tarkista-sivulla\.$/);
  });

  test('is never left out of the letter that has it in its data', () => {
    const silent = wordings.map((wording) => ({
      ...wording,
      text: wording.text.replace(/^sealNoteAt: .*\n/m, ''),
    }));
    expect(() => writeLetter(request, silent)).toThrow(/sealNoteAt/);
  });
});
