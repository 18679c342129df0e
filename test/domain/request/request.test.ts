import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOf, groupsInUse } from '../../../src/domain/request/form-groups.ts';
import { problemsIn } from '../../../src/domain/request/problem.ts';
import { type Request, requestSchema } from '../../../src/domain/request/request.ts';
import { requestFromValues } from '../../../src/domain/request/request-from-values.ts';
import type { FieldValues } from '../../../src/domain/rights/field.ts';
import { RIGHT_NAMES, RIGHT_PAIRS, type Right } from '../../../src/domain/rights/right.ts';
import { valuesFor } from '../../fixtures/form-values.ts';
import { portalFacts } from '../../fixtures/portal-facts.ts';

const circumstances = { reference: 'TP-8K3M-2Q9V', createdOn: '2026-11-22' };
const requestOf = (values: FieldValues): Request => requestFromValues(values, portalFacts, circumstances);
const access = requestOf(valuesFor(['access'], ['asiakasrekisteri']));

/** Where the schema refuses the value, and why: one line for each place. */
function refusalsOf(value: unknown): string[] {
  const { error } = requestSchema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** The request with the details of its only right changed. */
function withDetails(right: Right, details: Record<string, unknown>) {
  const request = requestOf(valuesFor([right], ['asiakasrekisteri']));
  return { ...request, rights: [{ ...request.rights[0], details }] };
}

describe('a request', () => {
  test.each([...RIGHT_NAMES.map((right) => [right]), ...RIGHT_PAIRS])('of %s %s is accepted', (...rights) => {
    const chosen = rights.filter((right) => right !== undefined);
    expect(refusalsOf(requestOf(valuesFor(chosen, ['markkinointirekisteri'])))).toEqual([]);
  });

  test.each(RIGHT_NAMES)('of %s that is still to be written is refused: its gaps are no text', (right) => {
    const empty = { 'choice.registers': ['asiakasrekisteri'], 'choice.rights': [right] };
    const places = refusalsOf(requestOf(empty)).map((line) => line.slice(0, line.indexOf(':')));
    expect(places).toEqual(expect.arrayContaining(['dataSubject.name', 'dataSubject.replyEmail']));
    for (const { field } of problemsIn(empty, []).filter((problem) => problem.field.startsWith(right))) {
      expect(places).toContain(field.replace(right, 'rights.0.details'));
    }
  });

  test('by post to nobody’s address is refused', () => {
    const values = {
      ...valuesFor(['access'], ['asiakasrekisteri']),
      'dataSubject.replyBy': 'post',
      'dataSubject.represented': true,
    };
    expect(refusalsOf(requestOf(values)).map((line) => line.split(':')[0])).toEqual([
      'dataSubject.postalAddress.street',
      'dataSubject.postalAddress.postcode',
      'dataSubject.postalAddress.locality',
      'representative.name',
      'representative.email',
    ]);
  });

  test.each<[string, unknown, string]>([
    [
      'a register twice',
      { ...access, registers: [access.registers[0], access.registers[0]] },
      'registers: Expected each register once',
    ],
    [
      'a business id with a wrong check digit',
      { ...access, controller: { ...access.controller, businessId: '0933696-8' } },
      'controller.businessId: Expected a business id such as 0933696-9; the check digit does not fit',
    ],
    [
      'articles of another right',
      { ...access, rights: [{ ...access.rights[0], articles: ['17', '19'] }] },
      'rights.0.articles: Expected the articles of the right: 15',
    ],
    [
      'rights that do not belong together',
      {
        ...access,
        rights: ['access', 'portability'].flatMap(
          (right) => requestOf(valuesFor([right as Right], ['asiakasrekisteri'])).rights,
        ),
      },
      'rights: Expected one right, or a pair that belongs together in its order',
    ],
    [
      'a reply address that would begin a header',
      { ...access, dataSubject: { ...access.dataSubject, replyEmail: 'a@b.fi\nBcc: x@y.fi' } },
      'dataSubject.replyEmail: Expected one line of text',
    ],
    [
      'a known address that is none',
      { ...access, dataSubject: { ...access.dataSubject, knownEmails: ['aino'] } },
      'dataSubject.knownEmails.0: Expected one e-mail address',
    ],
    [
      'an addressee that is a list',
      { ...access, delivery: { channel: 'email', email: 'a@b.fi, c@d.fi' } },
      'delivery.email: Expected one e-mail address',
    ],
    [
      'a name of spaces',
      { ...access, dataSubject: { ...access.dataSubject, name: ' \u00a0' } },
      'dataSubject.name: Expected one line of text',
    ],
    [
      'no address for the answer',
      { ...access, replyChannel: 'post' },
      'dataSubject: Expected an address for the reply channel',
    ],
  ])('with %s is refused', (_, value, line) => {
    expect(refusalsOf(value)).toContain(line);
  });
});

describe('the details of a right', () => {
  test.each<[Right, Record<string, unknown>, string]>([
    ['access', { scope: 'limited' }, 'topic: Expected this detail'],
    ['access', { scope: 'limited', topic: '…' }, 'topic: Expected something to be written'],
    ['access', { scope: 'limited', topic: ' \n' }, 'topic: Expected something to be written'],
    ['access', { scope: 'all' }, 'scope: Expected an option of everything, limited'],
    ['access', { topic: 'x' }, 'topic: Expected only the details in use here: scope, purpose'],
    [
      'access',
      { scope: 'limited', topic: 'x', from: '1.1.2025' },
      'from: Expected a calendar day as YYYY-MM-DD',
    ],
    [
      'access',
      { scope: 'limited', topic: 'x', from: '2025-02-01', to: '2025-01-31' },
      'to: Expected no day before the first one',
    ],
    ['access', { purpose: 'yes' }, 'purpose: Expected true or false'],
    ['access', { constructor: 'x' }, 'constructor: Expected only the details in use here: scope, purpose'],
    [
      'restriction',
      { processing: 'x' },
      'ground: Expected this detail of accuracy, unlawful, claims, objection',
    ],
    ['restriction', { ground: 'claims', processing: 'x', duration: 'a\nb' }, 'duration: Expected one line'],
    ['erasure', { grounds: 'unlawful' }, 'grounds: Expected a list of unnecessary, '],
    ['erasure', { grounds: ['unlawful', 'unlawful'] }, 'grounds: Expected a list of unnecessary, '],
    ['erasure', { grounds: ['other'] }, 'grounds: Expected a list of unnecessary, '],
    ['objection', { processing: 'x', situation: true }, 'situation: Expected text'],
    [
      'portability',
      { receiver: 'controller', receiverName: 'x'.repeat(121), receiverContact: 'y' },
      'receiverName: Expected at most 120 characters',
    ],
    ['marketingObjection', { reason: 'x' }, 'reason: Expected only the details in use here: none'],
  ])('%s cannot be %j', (right, details, line) => {
    expect(refusalsOf(withDetails(right, details)).join('\n')).toContain(`rights.0.details.${line}`);
  });
});

// What the form lets through is signed and stored, and what is stored is read through the schema.
test('values without problems always make a request that the schema accepts', () => {
  const text = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '…',
      'Aino',
      'aino@example.fi',
      '1.2.2025',
      '40100',
      'a\nb',
      'x'.repeat(119),
      'toinen',
    ),
    fc.string({ maxLength: 40 }),
  );
  const value = fc.oneof({ weight: 4, arbitrary: text }, fc.boolean(), fc.array(text, { maxLength: 3 }));
  const rights = fc.constantFrom<readonly Right[]>(...RIGHT_NAMES.map((right) => [right]), ...RIGHT_PAIRS);
  let signed = 0;
  fc.assert(
    fc.property(rights, fc.array(value, { minLength: 1, maxLength: 30 }), fc.nat(), (chosen, typed, seed) => {
      const values: Record<string, FieldValues[string]> = { ...valuesFor(chosen, ['asiakasrekisteri']) };
      const keys = groupsInUse(values)
        .filter((group) => group !== 'choice')
        .flatMap((group) =>
          fieldsOf(group).map(({ name, options }) => ({ key: `${group}.${name}`, options })),
        );
      typed.slice(0, 4).forEach((one, index) => {
        const { key, options } = keys[(seed + index * 7) % keys.length] as (typeof keys)[number];
        values[key] = options && index % 2 === 0 ? (options[seed % options.length] as string) : one;
      });
      if (problemsIn(values, []).length > 0) return;
      signed += 1;
      expect(refusalsOf(requestOf(values))).toEqual([]);
    }),
    { numRuns: 3000 },
  );
  expect(signed).toBeGreaterThan(200);
});
