import { describe, expect, test } from 'vitest';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import { followUpText } from '../../../src/domain/letter/letter-text.ts';
import { IDENTIFIER_KINDS, type RepresentativeKind } from '../../../src/domain/request/person-kinds.ts';
import { type Request, requestSchema } from '../../../src/domain/request/request.ts';
import { requestFromValues } from '../../../src/domain/request/request-from-values.ts';
import { valuesFor } from '../../fixtures/form-values.ts';
import { portalFacts } from '../../fixtures/portal-facts.ts';
import { releasedWordings, wordings } from '../../fixtures/wordings.ts';

const access = requestFromValues(valuesFor(['access'], ['asiakasrekisteri']), portalFacts, {
  reference: 'TP-8K3M-2Q9V',
  createdOn: '2026-11-22',
});
const { controller, dataSubject, registers } = access;
const representative = { kind: 'custodian', name: 'Eero Edustaja', email: 'eero@example.fi' } as const;
const abroad = { street: 'Drottninggatan 1', postcode: '111 51', locality: 'Stockholm', country: 'SE' };

/** The letters as they were first released, where they differ from today's: the kept texts come last. */
const firstReleased = [...releasedWordings].reverse();

/** Where the schema refuses the value, and why: one line for each place. */
function refusalsOf(value: unknown): string[] {
  const { error } = requestSchema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const byPost = (address: object): object => ({
  ...access,
  delivery: { channel: 'post', address },
  dataSubject: { ...dataSubject, postalAddress: address },
  replyChannel: 'post',
});
const identifiedBy = (...identifiers: object[]): object => ({
  ...access,
  dataSubject: { ...dataSubject, identifiers },
});

describe('a request of version 2', () => {
  test.each<[string, object]>([
    ['a custodian', { ...access, representative }],
    ['a guardian', { ...access, representative: { ...representative, kind: 'guardian' } }],
    ['a continuing mandate', { ...access, representative: { ...representative, kind: 'continuingMandate' } }],
    ['an address in Sweden', byPost(abroad)],
    ['an address in London', byPost({ ...abroad, postcode: 'SW1A 2AA', locality: 'London', country: 'GB' })],
    ['an address where there are no postcodes', byPost({ ...abroad, postcode: '', country: 'AE' })],
    ['a customer number', identifiedBy({ kind: 'customerNumber', value: '10023' })],
    [
      'a former name and something with a name of its own',
      identifiedBy(
        { kind: 'formerName', value: 'Aino Entinen' },
        { kind: 'other', label: 'Kanta-asiakaskortti', value: '77' },
      ),
    ],
    ['a controller without a business id', { ...access, controller: withoutId() }],
    [
      'a controller with another number',
      { ...access, controller: { ...withoutId(), registration: { label: 'Org.nr', value: '556036-0793' } } },
    ],
    ['where it can be checked', { ...access, portalUrl: 'https://example.fi/tietosuoja/' }],
  ])('may have %s', (_, value) => {
    expect(refusalsOf(value)).toEqual([]);
  });

  test.each<[string, object, string]>([
    [
      'a representative without a right to be one',
      { ...access, representative: { name: 'E', email: 'e@example.fi' } },
      'representative.kind: ',
    ],
    [
      'a postcode of Sweden in Finland',
      byPost({ ...abroad, country: undefined }),
      'postcode: Expected five digits, or the country beside it',
    ],
    [
      'Finland as a country abroad',
      byPost({ ...abroad, postcode: '00100', country: 'FI' }),
      'country: Expected',
    ],
    ['a country by its name', byPost({ ...abroad, country: 'Sweden' }), 'country: Expected'],
    ['a postcode of thirteen', byPost({ ...abroad, postcode: '1234567890123' }), 'postcode: Expected'],
    [
      'an identifier of another kind without its name',
      identifiedBy({ kind: 'other', value: '7' }),
      '.label: ',
    ],
    ['a name for a kind that has one', identifiedBy({ kind: 'phone', label: 'x', value: '7' }), '.label: '],
    ['an identity code as a kind', identifiedBy({ kind: 'identityCode', value: '7' }), '.kind: '],
    [
      'an identifier twice',
      identifiedBy({ kind: 'phone', value: '7' }, { kind: 'phone', value: '7' }),
      'dataSubject.identifiers: ',
    ],
    ['no identifiers in a list', identifiedBy(), 'dataSubject.identifiers: '],
    [
      'a number without what it is',
      { ...access, controller: { ...withoutId(), registration: { value: '1' } } },
      'controller.registration.label: ',
    ],
    [
      'an address of the portal that is not safe',
      { ...access, portalUrl: 'http://example.fi/' },
      'portalUrl: ',
    ],
    ['a language that the portal does not have', { ...access, language: 'xx' }, 'language: '],
    [
      'no forms in its language',
      { ...access, controller: { ...controller, forms: {} } },
      'controller.forms.fi: ',
    ],
    [
      'forms of another name',
      { ...access, registers: [{ ...registers[0], name: 'palkkarekisteri' }] },
      'registers.0.forms.fi: ',
    ],
    [
      'a form that the language does not have',
      {
        ...access,
        controller: { ...controller, forms: { fi: { ...controller.forms.fi, vocative: 'Balentor Oy' } } },
      },
      'controller.forms.fi: ',
    ],
    [
      'forms in a language that the portal does not have',
      { ...access, controller: { ...controller, forms: { ...controller.forms, xx: {} } } },
      'controller.forms: ',
    ],
    [
      'forms as version 1 had them',
      { ...access, controller: { ...controller, forms: controller.forms.fi } },
      'forms',
    ],
  ])('may not have %s', (_, value, line) => {
    expect(refusalsOf(value).join('\n')).toContain(line);
  });
});

describe('a letter', () => {
  test('to an address abroad has the country’s code before the postcode', () => {
    const { sender, recipient, contact } = writeLetter(byPost(abroad) as Request, wordings);
    expect(recipient).toEqual(['Balentor Oy', 'Drottninggatan 1', 'SE-111 51 STOCKHOLM']);
    expect(sender).toEqual(['Aino Esimerkki', 'Drottninggatan 1', 'SE-111 51 Stockholm']);
    expect(contact.items).toContain('Drottninggatan 1, SE-111 51 Stockholm');
  });

  // Signed data that the page keeps back would say more than the person saw.
  test.each<[string, object, string]>([
    ['who acts for the person', { ...access, representative }, 'Expected custodian:'],
    ['an identifier', identifiedBy({ kind: 'phone', value: '7' }), 'Expected {identifier.phone}'],
  ])('is not written in words that keep back %s', (_, request, message) => {
    expect(() => writeLetter(request as Request, firstReleased)).toThrow(message);
  });

  test('is not written in words that say of a custodian that a power of attorney is enclosed', () => {
    const said = wordings.map((wording) => ({
      ...wording,
      text: wording.text.replace('{representation}', 'Valtakirja on liitteenä.'),
    }));
    const request = { ...access, representative } as Request;
    expect(() => writeLetter(request, said)).toThrow('Expected {representation}');
  });

  test.each<[RepresentativeKind, RegExp, readonly string[] | undefined]>([
    ['authorised', /Valtakirja on liitteenä\./, ['Valtakirja']],
    ['custodian', /Eero Edustaja toimii rekisteröidyn huoltajana\. Selvitys .*, jos /, undefined],
    ['guardian', /toimii rekisteröidyn edunvalvojana\. Selvitys .*, jos /, undefined],
    ['continuingMandate', /toimii rekisteröidyn edunvalvontavaltuutettuna\. Selvitys .*, jos /, undefined],
  ])('says truly by what right %s acts', (kind, words, enclosed) => {
    const request = { ...access, representative: { ...representative, kind } } as Request;
    const letter = writeLetter(request, wordings);
    expect(followUpText(letter)).toMatch(words);
    if (kind !== 'authorised') expect(followUpText(letter)).not.toMatch(/[Vv]altakirja/);
    expect(letter.attachments?.items).toEqual(enclosed);
  });

  test.each(IDENTIFIER_KINDS)('says an identifier, %s, where it helps to find the person', (kind) => {
    const identifier = { kind, value: 'A 17', ...(kind === 'other' ? { label: 'Kortti' } : {}) };
    const { blocks } = writeLetter(identifiedBy(identifier) as Request, wordings);
    const rows = blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
    expect(rows.map(([, value]) => value)).toContain(kind === 'other' ? 'Kortti: A 17' : 'A 17');
  });
});

function withoutId(): Omit<Request['controller'], 'businessId'> {
  const { businessId: _, ...rest } = controller;
  return rest;
}
