import { describe, expect, test } from 'vitest';
import { OFFICERS_ADDRESS } from '../../../src/domain/request/form-groups.ts';
import { REPRESENTATIVE_KINDS } from '../../../src/domain/request/person-kinds.ts';
import { requestSchema } from '../../../src/domain/request/request.ts';
import { requestFromValues, waysToController } from '../../../src/domain/request/request-from-values.ts';
import { valuesFor } from '../../fixtures/form-values.ts';
import { portalFacts } from '../../fixtures/portal-facts.ts';

describe('a request by e-mail goes to', () => {
  const both = { 'choice.registers': ['asiakasrekisteri', 'markkinointirekisteri'] };
  const [first, second] = portalFacts.registers.map((register, index) => ({
    ...register,
    email: `rekisteri${index}@example.fi`,
  }));
  if (!first || !second) throw new Error('Expected two registers.');
  const facts = { ...portalFacts, registers: [first, second] };

  test('the address of the notice that it concerns', () => {
    expect(waysToController({ 'choice.registers': ['markkinointirekisteri'] }, facts).email).toBe(
      'rekisteri1@example.fi',
    );
  });

  test('the address on which both notices agree', () => {
    const agreeing = { ...facts, registers: [first, { ...second, email: first.email }] };
    expect(waysToController(both, agreeing).email).toBe('rekisteri0@example.fi');
  });

  test('the controller where the notices disagree', () => {
    expect(waysToController(both, facts).email).toBe('info@balentor.fi');
  });
});

describe('a request to the data protection officer', () => {
  const postalAddress = { street: 'PL 1', postcode: '00100', locality: 'Helsinki' };
  const officer = { name: 'Maija Malli', email: 'tietosuoja@example.fi', postalAddress };
  const factsWith = (takesRequests: boolean, more: object = {}) => ({
    ...portalFacts,
    controller: {
      ...portalFacts.controller,
      dataProtectionOfficer: { ...officer, takesRequests, ...more },
    },
  });
  const chosen = { ...valuesFor(['access'], ['asiakasrekisteri']), 'delivery.addressOf': OFFICERS_ADDRESS };

  test('goes to the officer by either way, where the publisher says so', () => {
    expect(waysToController(chosen, factsWith(true))).toEqual({ email: officer.email, postalAddress });
  });

  test('goes to the controller where the publisher does not, or nobody chose the officer', () => {
    const usual = waysToController(valuesFor(['access'], ['asiakasrekisteri']), portalFacts);
    expect(usual.email).toBe('info@balentor.fi');
    expect(waysToController(chosen, factsWith(false))).toEqual(usual);
    expect(waysToController({ ...chosen, 'delivery.addressOf': '' }, factsWith(true))).toEqual(usual);
  });

  test('goes to the controller by the way that the officer does not have', () => {
    const { email, postalAddress: address } = waysToController(chosen, factsWith(true, { email: undefined }));
    expect({ email, address }).toEqual({ email: 'info@balentor.fi', address: postalAddress });
  });

  test('makes a request that the schema takes', () => {
    const request = requestFromValues(chosen, factsWith(true), {
      reference: 'TP-8K3M-2Q9V',
      createdOn: '2026-11-22',
    });
    expect(requestSchema.parse(request).delivery).toEqual({ channel: 'email', email: officer.email });
  });
});

describe('what a person writes of themselves', () => {
  const requestWith = (changes: object) => {
    const values = { ...valuesFor(['access'], ['asiakasrekisteri']), ...changes };
    return requestSchema.parse(
      requestFromValues(values, portalFacts, { reference: 'TP-8K3M-2Q9V', createdOn: '2026-11-22' }),
    );
  };
  const byPost = {
    'dataSubject.replyBy': 'post',
    'dataSubject.street': 'Kotikatu 1',
    'dataSubject.locality': 'Jyväskylä',
  };

  test('identifiers go by their kinds, and only those that are written', () => {
    const { dataSubject } = requestWith({
      'dataSubject.formerName': ' Aino Entinen ',
      'dataSubject.knownPhone': '040 123 4567',
      'dataSubject.customerNumber': ' ',
    });
    expect(dataSubject.identifiers).toEqual([
      { kind: 'formerName', value: 'Aino Entinen' },
      { kind: 'phone', value: '040 123 4567' },
    ]);
    expect(requestWith({}).dataSubject).not.toHaveProperty('identifiers');
  });

  test.each([
    [{ 'dataSubject.postcode': 'FI-40100' }, { postcode: '40100' }],
    [{ 'dataSubject.postcode': '40 100' }, { postcode: '40100' }],
    [
      { 'dataSubject.postcode': '111 51', 'dataSubject.country': 'SE' },
      { postcode: '111 51', country: 'SE' },
    ],
    [
      { 'dataSubject.postcode': '', 'dataSubject.country': 'AE' },
      { postcode: '', country: 'AE' },
    ],
  ])('the address with %j has %j', (changes, address) => {
    expect(requestWith({ ...byPost, ...changes }).dataSubject.postalAddress).toEqual({
      street: 'Kotikatu 1',
      locality: 'Jyväskylä',
      ...address,
    });
  });

  test('an address pasted from a message is the address alone', () => {
    const { dataSubject } = requestWith({ 'dataSubject.knownEmail': 'Aino <aino@example.fi>;' });
    expect(dataSubject).toMatchObject({ knownEmails: ['aino@example.fi'], replyEmail: 'aino@example.fi' });
  });

  test('an older address counts only while a known one is given', () => {
    const changes = {
      'dataSubject.olderEmail': 'vanha@example.fi',
      'dataSubject.replyEmail': 'a@example.fi',
    };
    expect(requestWith(changes).dataSubject.knownEmails).toHaveLength(2);
    const without = requestWith({ ...changes, 'dataSubject.noKnownEmail': true });
    expect(without.dataSubject.knownEmails).toEqual([]);
  });

  test.each([undefined, ...REPRESENTATIVE_KINDS])('somebody acts for them as %s', (kind) => {
    const { representative } = requestWith({
      'dataSubject.represented': true,
      'dataSubject.representativeName': 'Eero',
      'dataSubject.representativeEmail': 'eero@example.fi',
      ...(kind ? { 'dataSubject.representativeKind': kind } : {}),
    });
    // A draft of an earlier release knew the one kind.
    expect(representative?.kind).toBe(kind ?? 'authorised');
  });
});
